import exceljs, { type Workbook } from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWith, writeBundle } from '../testing.ts'
import { type Desk, openSpreadsheet } from '../workbench.ts'
import { withNames, withoutNames } from './package.ts'
import { conditionalFormatsOf } from './read.ts'

const rows = 5000
const addOn = `function add() {
  const file = SpreadsheetApp.getActive()
  for (const name of ['Ratings (Mitra)', 'Scores']) {
    const sheet = file.insertSheet(name, file.getSheets().length)
    sheet.getRange('A1:C2').setValues([['Item', 'Skor', '=SUM(B2;1)'], ['a', 4, '=TEXTJOIN("; ";TRUE;A1:A2)']])
    sheet.getRange('A1:C1').setFontWeight('bold').setBackground('#112233').setNumberFormat('0.00')
    sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1', '2']).build())
    sheet.getRange('A2').setNote('A note')
    sheet.setFrozenRows(1)
    sheet.setColumnWidth(1, 240)
    sheet.hideColumns(5, 2)
    sheet.getRange('A4:C4').merge()
    const red = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(3).setBackground('#ff0000')
    sheet.setConditionalFormatRules([red.setRanges([sheet.getRange('B2:B9')]).build()])
  }
  file.setNamedRange('Skor', file.getSheetByName('Scores').getRange('B2:B9'))
}`

async function someoneElses(rows: number): Promise<Uint8Array> {
  const workbook: Workbook = new exceljs.Workbook()
  const data = workbook.addWorksheet('Ratings', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] })
  for (let index = 1; index <= rows; index++) {
    const row = data.getRow(index)
    row.values = [
      index,
      `Name ${index}`,
      index * 1.1,
      new Date(Date.UTC(2024, 0, 1 + (index % 300))),
      { formula: `C${index}*2`, result: index * 2.2 },
      { formula: `IF(E${index}>100,"high","low")`, result: index * 2.2 > 100 ? 'high' : 'low' },
      index % 2 === 0,
      { formula: `_xlfn.LET(_xlpm.x,A${index},_xlpm.x+1)`, result: index + 1 },
    ]
    row.getCell(3).numFmt = '#,##0.00;[Red]-#,##0.00'
    row.getCell(4).numFmt = 'dd mmm yyyy'
    if (index % 10 === 0) row.getCell(2).fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } }
  }
  data.mergeCells('J2:K4')
  data.getCell('J2').value = 'merged'
  data.getCell('L1').value = { richText: [{ text: 'plain ' }, { font: { bold: true }, text: 'bold' }] }
  data.getCell('M1').value = { text: 'a link', hyperlink: 'https://example.org/' }
  for (let index = 3; index < 400; index++)
    data.getCell(index, 7).dataValidation = {
      type: 'list',
      formulae: ['"TRUE,FALSE"'],
      showErrorMessage: true,
    }
  data.getCell('B3').note = 'mind this'
  data.addConditionalFormatting({
    ref: 'C1:C50',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        priority: 1,
        formulae: ['20'],
        style: { font: { bold: true } },
      },
    ],
  })
  const summary = workbook.addWorksheet('Summary')
  summary.getCell('A1').value = { formula: 'SUM(Prices)*Tax', result: 12.5 * 11 * 0.11 }
  summary.getCell('A2').value = { formula: 'CUBEVALUE("x")', result: 7 }
  const buffer = new Uint8Array(await workbook.xlsx.writeBuffer())
  return withNames(buffer, [
    { attributes: ' name="Prices"', text: 'Ratings!$C$1:$C$5000' },
    { attributes: ' name="Tax"', text: '0.11' },
    { attributes: ' name="_xlnm.Print_Area" localSheetId="1"', text: 'Summary!$A$1:$B$9' },
  ])
}

async function readBack(xlsx: Uint8Array, sheets: string[]) {
  const { xlsx: plain, names } = withoutNames(xlsx)
  const workbook: Workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(plain).buffer)
  const read = sheets.map((name) => {
    const sheet = workbook.getWorksheet(name)
    const cells: unknown[] = []
    sheet?.eachRow((row) => {
      row.eachCell((cell) =>
        cells.push([cell.address, cell.value, cell.style, cell.dataValidation, cell.note]),
      )
    })
    return {
      cells,
      merges: sheet?.model.merges,
      views: sheet?.views,
      rules: sheet && conditionalFormatsOf(sheet),
    }
  })
  return { read, names, order: workbook.worksheets.map(({ name }) => name), workbook }
}

describe('a spreadsheet of someone else, with worksheets added beside it', { timeout: 120_000 }, () => {
  let original: Uint8Array
  let desk: Desk
  let saved: Uint8Array
  beforeAll(async () => {
    original = await someoneElses(rows)
    desk = await openWith(addOn, { xlsx: original })
    desk.rpc('add')
    saved = await desk.saveXlsx()
  }, 240_000)

  test('values, formulas, formats, merges, validations and names are as they were', async () => {
    const before = await readBack(original, ['Ratings', 'Summary'])
    const after = await readBack(saved, ['Ratings', 'Summary'])
    expect(after.read).toEqual(before.read)
    expect(after.names.slice(0, 3)).toEqual(before.names)
    expect(after.order).toEqual(['Ratings', 'Summary', 'Ratings (Mitra)', 'Scores'])
  })

  test('the added worksheets are in the file with everything on them', async () => {
    const { workbook, names } = await readBack(saved, [])
    const sheet = workbook.getWorksheet('Scores')
    expect(sheet?.getCell('C1').formula).toBe('SUM(B2,1)')
    expect(sheet?.getCell('C1').result).toBe(5)
    expect(sheet?.getCell('C2').formula).toBe('_xlfn.TEXTJOIN("; ",TRUE,A1:A2)')
    expect(sheet?.getCell('A1').font.bold).toBe(true)
    expect(sheet?.getCell('B2').dataValidation.formulae).toEqual(['"1,2"'])
    expect(sheet?.getCell('A4').isMerged).toBe(true)
    expect(sheet?.getColumn(6).hidden).toBe(true)
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet && conditionalFormatsOf(sheet)).toHaveLength(1)
    expect(names.at(-1)).toEqual({ attributes: ' name="Skor"', text: "'Scores'!$B$2:$B$9" })
  })

  test('formulas are computed, and those that cannot be keep their last value', () => {
    expect(desk.value('Summary', 'A2')).toBe(7)
    expect(desk.value('Ratings', 'H5')).toBe(6)
    expect(desk.value('Summary', 'A1')).toBeCloseTo(1.1 * 0.11 * ((rows * (rows + 1)) / 2), 3)
    expect(desk.display('Ratings', 'D1')).toBe('02 Jan 2024')
  })

  test('an edit in a sheet of someone else changes that cell only', async () => {
    const small = await someoneElses(400)
    const other = await openWith(addOn, { xlsx: small })
    other.type('Ratings', 'B7', 'changed')
    const before = await readBack(small, ['Ratings'])
    const after = await readBack(await other.saveXlsx(), ['Ratings'])
    const changed = after.read[0]?.cells.filter(
      (cell, index) => JSON.stringify(cell) !== JSON.stringify(before.read[0]?.cells[index]),
    )
    expect(changed).toHaveLength(1)
    expect(changed?.[0]).toEqual(expect.arrayContaining(['B7', 'changed']))
  })

  test('inserted rows move formats, formulas and names along', async () => {
    const other = await openWith(addOn, { xlsx: await someoneElses(400) })
    other.insertRows('Ratings', 2, 1)
    const { workbook, names } = await readBack(await other.saveXlsx(), [])
    const sheet = workbook.getWorksheet('Ratings')
    expect(sheet?.getCell('E3').formula).toBe('C3*2')
    expect(sheet?.getCell('D3').numFmt).toBe('dd mmm yyyy')
    expect(sheet?.getCell('J3').isMerged).toBe(true)
    expect(sheet?.getCell('G5').dataValidation.type).toBe('list')
    expect(names[0]?.text).toBe("'Ratings'!$C$1:$C$5001")
  })

  test('a saved state brings everything back, the file too', async () => {
    const small = await someoneElses(400)
    const first = await openWith(addOn, { xlsx: small })
    first.rpc('add')
    const state = JSON.parse(JSON.stringify(first.save()))
    const again = await openSpreadsheet({ bundle: writeBundle(addOn), state })
    expect(again.sheets()).toEqual(first.sheets())
    expect(again.view('Scores')).toEqual(first.view('Scores'))
    const before = await readBack(small, ['Ratings', 'Summary'])
    const after = await readBack(await again.saveXlsx(), ['Ratings', 'Summary'])
    expect(after.read).toEqual(before.read)
  })
})
