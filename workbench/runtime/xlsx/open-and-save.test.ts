import { beforeAll, describe, expect, test } from 'vitest'
import { openWith, writeBundle } from '../testing.ts'
import { type Desk, openSpreadsheet } from '../workbench.ts'
import { conditionalFormatsOf } from './read.ts'
import { readBack, someoneElses, theirSheets } from './someone-elses.ts'

const rows = 400
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

describe('a spreadsheet of someone else, with worksheets added beside it', { timeout: 120_000 }, () => {
  let original: Uint8Array
  let desk: Desk
  let saved: Uint8Array
  beforeAll(async () => {
    original = await someoneElses(rows)
    desk = await openWith(addOn, { xlsx: original })
    desk.rpc('add')
    saved = await desk.saveXlsx()
  }, 60_000)

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
    const other = await openWith(addOn, { xlsx: original })
    other.type('Ratings', 'B7', 'changed')
    const before = await readBack(original, ['Ratings'])
    const after = await readBack(await other.saveXlsx(), ['Ratings'])
    const changed = after.read[0]?.cells.filter(
      (cell, index) => JSON.stringify(cell) !== JSON.stringify(before.read[0]?.cells[index]),
    )
    expect(changed).toHaveLength(1)
    expect(changed?.[0]).toEqual(expect.arrayContaining(['B7', 'changed']))
  })

  test('inserted rows move formats, formulas and names along', async () => {
    const other = await openWith(addOn, { xlsx: original })
    other.insertRows('Ratings', 2, 1)
    const { workbook, names } = await readBack(await other.saveXlsx(), [])
    const sheet = workbook.getWorksheet('Ratings')
    expect(sheet?.getCell('E3').formula).toBe('C3*2')
    expect(sheet?.getCell('D3').numFmt).toBe('dd mmm yyyy')
    expect(sheet?.getCell('J3').isMerged).toBe(true)
    expect(sheet?.getCell('G5').dataValidation.type).toBe('list')
    expect(names[0]?.text).toBe(`'Ratings'!$C$1:$C$${rows + 1}`)
  })

  test('a saved state brings everything back, the file too', async () => {
    const state = JSON.parse(JSON.stringify(desk.save()))
    const again = await openSpreadsheet({ bundle: writeBundle(addOn), state })
    expect(again.sheets()).toEqual(desk.sheets())
    expect(again.view('Scores')).toEqual(desk.view('Scores'))
    const before = await readBack(original, theirSheets)
    const after = await readBack(await again.saveXlsx(), theirSheets)
    expect(after.read).toEqual(before.read)
  })
})
