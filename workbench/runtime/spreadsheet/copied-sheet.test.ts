import { expect, test } from 'vitest'
import { evaluated, openWith } from '../testing.ts'

const code = `
  const file = () => SpreadsheetApp.getActive()
  function prepare() {
    const sheet = file().getSheets()[0].setName('Ratings')
    const lists = file().insertSheet('Lists')
    lists.getRange('A1:A2').setValues([['x'], ['y']])
    sheet.getRange('A1:C2').setValues([['a', 1, '=B1*2'], ['b', "'007", '=Lists!A1']])
    sheet.getRange('A1').setBackground('#ff0000').setNote('help')
    sheet.getRange('B1').setNumberFormat('0.00')
    const rule = () => SpreadsheetApp.newDataValidation()
    sheet.getRange('D1').setDataValidation(rule().requireValueInRange(lists.getRange('A1:A2')).build())
    sheet.getRange('E1').setDataValidation(rule().requireValueInRange(sheet.getRange('A1:A2')).build())
    sheet.getRange('F1:G2').merge()
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A2')])
      .whenFormulaSatisfied('=B1=1').setBold(true).build()])
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.RADAR).addRange(sheet.getRange('A1:B2'))
      .setPosition(5, 6, 0, 0).build())
    sheet.setFrozenRows(1)
    sheet.setFrozenColumns(1)
    sheet.setColumnWidth(2, 55)
    sheet.hideColumns(3)
    sheet.setHiddenGridlines(true)
    sheet.insertColumnsAfter(26, 4)
    sheet.protect().setWarningOnly(true)
    sheet.addDeveloperMetadata('mark', 'ratings')
    sheet.getRange('A:A').addDeveloperMetadata('mark', 'column')
  }
  function copy() { return file().getSheetByName('Ratings').copyTo(file()).getName() }
  function choices(name) {
    return ['D1', 'E1'].map((cell) => file().getSheetByName(name).getRange(cell).getDataValidation()
      .getCriteriaValues()[0].getSheet().getName())
  }
  function marks() { return file().createDeveloperMetadataFinder().find().length }`

test('a copy has everything of its sheet but protections and metadata, and lives on its own', async () => {
  const desk = await openWith(code, { locale: 'en_US' })
  desk.rpc('prepare')
  expect(desk.rpc('copy')).toBe('Copy of Ratings')
  expect(desk.sheets()).toEqual(['Ratings', 'Lists', 'Copy of Ratings'])
  const withoutProtection = (name: string) => {
    const view = desk.view(name)
    return { ...view, name: '', id: 0, cells: view.cells.map(({ protection: _, ...cell }) => cell) }
  }
  const copied = withoutProtection('Copy of Ratings')
  const original = withoutProtection('Ratings')
  const plainCharts = (view: typeof copied) =>
    view.charts.map(({ ranges, type }) => ({ ranges: ranges.length, type }))
  expect({ ...copied, charts: plainCharts(copied) }).toEqual({ ...original, charts: plainCharts(original) })
  expect(desk.view('Copy of Ratings').cells.some(({ protection }) => protection !== null)).toBe(false)
  expect(desk.rpc('choices', 'Copy of Ratings')).toEqual(['Lists', 'Copy of Ratings'])
  expect(desk.rpc('marks')).toBe(2)
  desk.type('Ratings', 'B1', 5)
  expect(desk.values('Ratings', 'B1:C1')).toEqual([[5, 10]])
  expect(desk.values('Copy of Ratings', 'B1:C2')).toEqual([
    [1, 2],
    ['007', 'x'],
  ])
  desk.type('Copy of Ratings', 'B1', 4)
  expect(desk.value('Copy of Ratings', 'C1')).toBe(8)
  expect(desk.value('Ratings', 'C1')).toBe(10)
  desk.insertRows('Ratings', 1)
  expect(desk.formula('Copy of Ratings', 'C1')).toBe('=B1*2')
})

test('its name follows the language and is never one that is taken', async () => {
  const desk = await openWith(code, { locale: 'in_ID' })
  desk.rpc('prepare')
  expect(desk.rpc('copy')).toBe('Salinan dari Ratings')
  expect(desk.rpc('copy')).toBe('Salinan dari Ratings 2')
})

test('it goes to the same spreadsheet only', async () => {
  await expect(evaluated('return sheet.copyTo(sheet)')).rejects.toThrow("don't match the method signature")
})
