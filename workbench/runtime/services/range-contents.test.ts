import { expect, test } from 'vitest'
import { evaluated, openWith } from '../testing.ts'

test('empty cells read as an empty string, others as number, boolean, Date or text', async () => {
  const kinds = await evaluated(`
    sheet.getRange('A1:D1').setValues([[1.5, true, new Date(2026, 0, 2), 'x']])
    const [row] = sheet.getRange('A1:E1').getValues()
    return [row instanceof Array, row[2] instanceof Date, typeof row[0], typeof row[1], row[3], row[4]]`)
  expect(kinds).toEqual([true, true, 'number', 'boolean', 'x', ''])
})

test.each([
  ['setValues([[1, 2]])', /columns in the data does not match.*The data has 2 but the range has 1/],
  ['setValues([[1], [2]])', /rows in the data does not match.*The data has 2 but the range has 1/],
  ['setFormulas([[]])', /columns in the data does not match/],
  ['setValues(1)', /don't match the method signature for SpreadsheetApp.Range.setValues/],
  ['setValue(undefined)', /undefined is no cell value/],
  ['setValue(Number.NaN)', /NaN is no cell value/],
  ['setBackgrounds([["red", "red"]])', /columns in the data/],
  ["setValue('x'.repeat(50001))", /more than the maximum of 50000 characters/],
])('%s throws as Google does', async (call, message) => {
  await expect(evaluated(`sheet.getRange('A1').${call}`)).rejects.toThrow(message)
})

test('a string that starts with = becomes a formula, in the locale of the spreadsheet', async () => {
  const desk = await openWith(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.getRange('A1:A3').setValues([[1], [2], ['=sum(A1;A2)*1,5']])
    sheet.getRange('B1').setFormula('ROUND(A3;0)')
    return sheet.getRange('A3:B3').getFormulas()
  }`)
  expect(desk.rpc('go')).toEqual([['=SUM(A1;A2)*1,5', '']])
  expect(desk.value('Sheet1', 'A3')).toBe(4.5)
  expect(desk.value('Sheet1', 'B1')).toBe(5)
  expect(desk.display('Sheet1', 'A3')).toBe('4,5')
})

test('a comma locale takes ; and , and shows ,', async () => {
  const formulas = await evaluated(
    `sheet.getRange('A1:B1').setFormulas([['=SUM(1;2)', '=SUM(1,2.5)']])
     return [sheet.getRange('A1:B1').getFormulas()[0], sheet.getRange('A1:B1').getValues()[0]]`,
    { locale: 'en_US' },
  )
  expect(formulas).toEqual([
    ['=SUM(1,2)', '=SUM(1,2.5)'],
    [3, 3.5],
  ])
})

test('text stays text in plain-text cells and behind an apostrophe', async () => {
  const values = await evaluated(`
    sheet.getRange('A1').setNumberFormat('@')
    sheet.getRange('A1:D1').setValues([['007', "'=1+1", '007', "'@x"]])
    return [sheet.getRange('A1:D1').getValues()[0], sheet.getRange('B1').getFormula()]`)
  expect(values).toEqual([['007', '=1+1', 7, '@x'], ''])
})

test('errors read as they show', async () => {
  const values = await evaluated(`
    sheet.getRange('A1:D1').setFormulas([['=1/0', '=NOSUCH(1)', '=VLOOKUP(1;A2:A3;1;FALSE)', '=1+']])
    return sheet.getRange('A1:D1').getValues()[0]`)
  expect(values).toEqual(['#DIV/0!', '#NAME?', '#N/A', '#ERROR!'])
})
