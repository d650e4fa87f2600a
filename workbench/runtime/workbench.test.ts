import { expect, test } from 'vitest'
import { evaluated, openWith, writeBundle } from './testing.ts'
import { openSpreadsheet } from './workbench.ts'

const withOnEdit = `
  function onEdit(e) {
    const log = e.source.getSheetByName('Log')
    if (log) log.appendRow([String(e.authMode), e.range.getA1Notation(), e.value || '', e.oldValue || ''])
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script') }`

test('a person’s edits run onEdit under LIMITED, a script’s do not', async () => {
  const desk = await openWith(withOnEdit)
  desk.addSheet('Log')
  desk.rpc('write')
  expect(desk.values('Log', 'A1:D1')).toEqual([['', '', '', '']])
  desk.type('Sheet1', 'B2', true)
  desk.type('Sheet1', 'A1', 'mine')
  expect(desk.values('Log', 'A1:D2')).toEqual([
    ['LIMITED', 'B2', true, ''],
    ['LIMITED', 'A1', 'mine', 'by script'],
  ])
})

const validated = `function go() {
  const sheet = SpreadsheetApp.getActiveSheet()
  const rule = SpreadsheetApp.newDataValidation()
  sheet.getRange('A1:A3').setDataValidation(rule.requireValueInList(['1', '2', 'NA']).setAllowInvalid(false).setHelpText('One of these').build())
  sheet.getRange('D1:D2').setValues([['x'], ['y']])
  sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build())
  sheet.getRange('C1:C2').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=C1>$D$9').setAllowInvalid(false).build())
  sheet.getRange('E1').insertCheckboxes()
  sheet.getRange('F1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build())
}`

test('a strict validation refuses what is typed and lets a paste through', async () => {
  const desk = await openWith(validated)
  desk.rpc('go')
  desk.type('Sheet1', 'A1', '2')
  expect(() => desk.type('Sheet1', 'A1', '6')).toThrow('One of these')
  expect(desk.value('Sheet1', 'A1')).toBe(2)
  desk.type('Sheet1', 'A2', 'NA')
  desk.type('Sheet1', 'A2', '')
  desk.paste('Sheet1', 'A1', [[6], ['text "3"'], [' NA']])
  expect(desk.values('Sheet1', 'A1:A3')).toEqual([[6], ['text "3"'], [' NA']])
  desk.type('Sheet1', 'B1', 'y')
  expect(() => desk.type('Sheet1', 'B1', 'z')).toThrow(/violates the data validation rules/)
  desk.type('Sheet1', 'D9', 5)
  expect(() => desk.type('Sheet1', 'C2', 4)).toThrow(/violates/)
  desk.type('Sheet1', 'C2', 6)
  expect(() => desk.type('Sheet1', 'E1', 'yes')).toThrow(/violates/)
  desk.type('Sheet1', 'E1', true)
  desk.type('Sheet1', 'F1', 9)
  expect(desk.value('Sheet1', 'F1')).toBe(9)
})

test('a view shows dropdowns, checkboxes, texts, merges and conditional formats that hold', async () => {
  const desk = await openWith(
    `function go() {
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.getRange('A1:A4').setValues([[2], [3.25], ['split'], ['']]).setNumberFormat('0.0').setBackground('#eeeeee')
    sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build())
    sheet.getRange('B2').insertCheckboxes()
    sheet.getRange('C1').setNote('help').setFormula('=1/0')
    sheet.getRange('D1:E2').merge()
    sheet.getRange('A1:A4').protect().setWarningOnly(true).setDescription('formulas')
    const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A4')])
    sheet.setConditionalFormatRules([
      rule().whenNumberLessThan(3).setBackground('#ff0000').setBold(true).build(),
      rule().whenTextContains('SPLIT').setFontColor('#0000ff').build(),
      rule().whenFormulaSatisfied('=A1=3.25').setItalic(true).build(),
      rule().whenCellEmpty().setUnderline(true).build(),
    ])
    const chart = sheet.newChart().setChartType(Charts.ChartType.RADAR).addRange(sheet.getRange('A1:A2'))
    sheet.insertChart(chart.setPosition(5, 6, 0, 0).setOption('title', 'Radar').build())
    sheet.setFrozenRows(1)
    sheet.setColumnWidth(1, 50)
    sheet.hideColumns(7)
  }`,
    { locale: 'en_US' },
  )
  desk.rpc('go')
  const view = desk.view('Sheet1')
  const cell = (a1: string) => view.cells.find((found) => found.a1 === a1)
  expect(cell('A1')).toMatchObject({
    text: '2.0',
    style: { background: '#ff0000', bold: true },
    protection: 'formulas',
  })
  expect(cell('A2')).toMatchObject({ text: '3.3', style: { background: '#eeeeee', italic: true } })
  expect(cell('A3')?.style.fontColor).toBe('#0000ff')
  expect(cell('A4')?.style.underline).toBe(true)
  expect(cell('B1')?.validation).toMatchObject({ kind: 'dropdown', choices: ['a', 'b'], strict: false })
  expect(cell('B2')).toMatchObject({ value: false, validation: { kind: 'checkbox' } })
  expect(cell('C1')).toMatchObject({ note: 'help', text: '#DIV/0!', kind: 'error', formula: '=1/0' })
  expect(view.merges).toEqual([{ top: 0, left: 3, height: 2, width: 2 }])
  expect(view.charts).toMatchObject([
    {
      type: 'RADAR',
      options: { title: 'Radar' },
      position: { row: 4, column: 5 },
      ranges: [{ values: [[2], [3.25]] }],
    },
  ])
  expect(view).toMatchObject({ frozenRows: 1, hiddenColumns: [6] })
  expect(view.columnWidths[0]).toBe(50)
})

test('menus, sidebar, templates and alerts reach the person', async () => {
  const bundle = writeBundle(
    `function onOpen() {
      const ui = SpreadsheetApp.getUi()
      ui.createAddonMenu().addItem('Open', 'show').addSeparator().addSubMenu(ui.createMenu('More').addItem('Ask', 'ask')).addToUi()
    }
    function show() {
      const page = HtmlService.createTemplateFromFile('Sidebar')
      page.names = ['<b>', 'b']
      SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Side'))
    }
    function ask() {
      const ui = SpreadsheetApp.getUi()
      const answer = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO)
      SpreadsheetApp.getActive().toast(answer === ui.Button.NO ? 'no' : 'yes', 'Answer')
    }
    function private_() {}`,
    {},
    { Sidebar: '<ul><? for (const name of names) { ?><li><?= name ?></li><? } ?></ul><?!= names[0] ?>' },
  )
  const desk = await openSpreadsheet({ bundle })
  expect(desk.menu()).toEqual([
    { kind: 'item', caption: 'Open', functionName: 'show' },
    { kind: 'separator' },
    { kind: 'menu', caption: 'More', items: [{ kind: 'item', caption: 'Ask', functionName: 'ask' }] },
  ])
  desk.chooseMenu('show')
  expect(desk.sidebar()).toMatchObject({ title: 'Side', html: '<ul><li>&#60;b&#62;</li><li>b</li></ul><b>' })
  desk.answerAlerts('NO')
  desk.chooseMenu('ask')
  expect(desk.alerts()).toMatchObject([{ title: 'Title', message: 'Sure?', buttons: 'YES_NO' }])
  expect(desk.screen().toasts).toEqual([{ title: 'Answer', message: 'no' }])
  expect(() => desk.chooseMenu('private_')).toThrow(/No menu item/)
})

test('inserted, moved, deleted and sorted rows keep formulas, names and formats right', async () => {
  const desk = await openWith(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.getRange('A1:B3').setValues([['c', 3], ['a', 1], ['b', 2]])
    sheet.getRange('C1:C3').setFormulas([['=B1*2'], ['=B2*2'], ['=B3*2']])
    sheet.getRange('D1').setFormula('=SUM(B1:B3)')
    SpreadsheetApp.getActive().setNamedRange('Numbers', sheet.getRange('B1:B3'))
    sheet.getRange('E1').setFormula('=SUM(Numbers)')
    sheet.getRange('B2').setBackground('red')
  }
  function named() { return SpreadsheetApp.getActive().getRangeByName('Numbers').getA1Notation() }`)
  desk.rpc('go')
  desk.sortRange('Sheet1', 'A1:C3', 1)
  expect(desk.values('Sheet1', 'A1:E1')).toEqual([['a', 1, 2, 6, 6]])
  desk.insertRows('Sheet1', 2)
  expect(desk.formula('Sheet1', 'D1')).toBe('=SUM(B1:B4)')
  expect(desk.rpc('named')).toBe('B1:B4')
  desk.moveRows('Sheet1', 4, 1, 2)
  expect(desk.values('Sheet1', 'A1:C4')).toEqual([
    ['a', 1, 2],
    ['c', 3, 6],
    ['', '', ''],
    ['b', 2, 4],
  ])
  desk.deleteRows('Sheet1', 2)
  expect(desk.value('Sheet1', 'D1')).toBe(3)
  expect(desk.value('Sheet1', 'E1')).toBe(3)
  desk.addSheet('Other')
  desk.type('Other', 'A1', '=Sheet1!D1')
  desk.renameSheet('Sheet1', "Someone's")
  expect(desk.formula('Other', 'A1')).toBe("='Someone''s'!D1")
  desk.deleteSheet("Someone's")
  expect(desk.value('Other', 'A1')).toBe('#REF!')
})

test.each([
  ["sheet.getRange('A1001')", 'Range not found'],
  ["sheet.getRange('no range')", 'Range not found'],
  ['sheet.getRange(1, 27)', 'outside the dimensions of the sheet'],
  ['sheet.getRange(0, 1)', 'outside the dimensions of the sheet'],
  ['sheet.getRange(1, 1, 0, 1)', 'number of rows in the range must be at least 1'],
  ['sheet.getRange(1.5, 1)', "don't match the method signature"],
  ["SpreadsheetApp.getActive().insertSheet('sheet1')", 'already exists'],
  ['SpreadsheetApp.getActive().deleteSheet(sheet)', "can't remove all the sheets"],
  ['sheet.hideSheet()', "can't hide all the sheets"],
  ['sheet.deleteRows(1, 1000)', "can't delete all the rows"],
  ['sheet.insertColumnsAfter(30, 1)', 'out of bounds'],
  ["sheet.getRange('A1').setBackground('redish')", "don't match the method signature"],
  ["sheet.getRange('A1').setFontWeight('heavy')", "don't match the method signature"],
  ["sheet.getRange('A1').setHorizontalAlignment('middle')", "don't match the method signature"],
  ["sheet.getRange('A1').setDataValidation({})", "don't match the method signature"],
  ["sheet.getRange('A1:B1').merge().getSheet().setFrozenColumns(1)", 'only part of a merged cell'],
  ["SpreadsheetApp.getActive().setNamedRange('A1', sheet.getRange('A1'))", 'name of the range is invalid'],
  ["sheet.getRange('A1').protect().setUnprotectedRanges([])", 'Only sheet protections'],
])('%s throws', async (code, message) => {
  await expect(evaluated(code)).rejects.toThrow(message)
})

test('a saved state is plain JSON and brings everything back', async () => {
  const desk = await openWith(validated)
  desk.rpc('go')
  desk.type('Sheet1', 'G1', '=SUM(1;2)')
  desk.type('Sheet1', 'G2', "'007")
  const state = JSON.parse(JSON.stringify(desk.save()))
  const again = await openSpreadsheet({ bundle: writeBundle(validated), state })
  expect(again.view('Sheet1')).toEqual(desk.view('Sheet1'))
  expect(JSON.parse(JSON.stringify(again.save()))).toEqual(state)
})

test('35 × 20 ratings are written and scored in a fraction of a second', async () => {
  const desk = await openWith(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet()
    const formulas = Array.from({ length: 20 }, (_, i) => '=SUMPRODUCT($A$1:$A$35;' + 'BCDEFGHIJKLMNOPQRSTU'[i] + '1:' + 'BCDEFGHIJKLMNOPQRSTU'[i] + '35)')
    sheet.getRange('A1:A35').setValue(1)
    sheet.getRange('B40:U40').setFormulas([formulas])
  }`)
  desk.rpc('go')
  const start = performance.now()
  for (let round = 1; round <= 10; round++) {
    desk.paste(
      'Sheet1',
      'B1',
      Array.from({ length: 35 }, () => Array.from({ length: 20 }, () => round)),
    )
    expect(desk.value('Sheet1', 'U40')).toBe(35 * round)
  }
  expect(performance.now() - start).toBeLessThan(3000)
})
