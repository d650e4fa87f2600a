import { expect, test } from 'vitest'
import { evaluated, openWith, writeBundle } from '../testing.ts'
import { openSpreadsheet } from '../workbench.ts'

const code = `
  function mark() {
    const file = SpreadsheetApp.getActive()
    const sheet = file.getSheets()[0]
    file.addDeveloperMetadata('file', 'f', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)
    sheet.addDeveloperMetadata('sheet', 's')
    sheet.getRange('5:5').addDeveloperMetadata('row', 'r')
    sheet.getRange('C:C').addDeveloperMetadata('column', 'c')
  }
  function places() {
    return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map((found) => {
      const place = found.getLocation()
      const row = place.getRow()
      const column = place.getColumn()
      return [found.getKey(), found.getValue(), String(found.getVisibility()), String(place.getLocationType()),
        place.getSheet() ? place.getSheet().getName() : null, row ? row.getRow() : null,
        column ? column.getA1Notation() : null]
    })
  }`

test('it stands on the spreadsheet, sheets, rows and columns, and follows moves and insertions', async () => {
  const desk = await openWith(code)
  desk.rpc('mark')
  const rest = [
    ['file', 'f', 'PROJECT', 'SPREADSHEET', null, null, null],
    ['sheet', 's', 'DOCUMENT', 'SHEET', 'Sheet1', null, null],
  ]
  const at = (row: number, column: string) => [
    ...rest,
    ['row', 'r', 'DOCUMENT', 'ROW', null, row, null],
    ['column', 'c', 'DOCUMENT', 'COLUMN', null, null, column],
  ]
  expect(desk.rpc('places')).toEqual(at(5, 'C:C'))
  desk.insertRows('Sheet1', 2, 3)
  desk.insertColumns('Sheet1', 1)
  expect(desk.rpc('places')).toEqual(at(8, 'D:D'))
  desk.moveRows('Sheet1', 8, 1, 3)
  expect(desk.rpc('places')).toEqual(at(3, 'D:D'))
  const again = await openSpreadsheet({
    bundle: writeBundle(code),
    state: JSON.parse(JSON.stringify(desk.save())),
  })
  expect(again.rpc('places')).toEqual(at(3, 'D:D'))
  desk.deleteRows('Sheet1', 3)
  desk.deleteColumns('Sheet1', 4)
  expect(desk.rpc('places')).toEqual(rest)
})

test.each(["'A1'", "'A1:B5'", "'2:3'", "'B:C'", '5, 1, 1, 26', "'B2:B'"])(
  'it is refused on %s',
  async (range) => {
    await expect(evaluated(`sheet.getRange(${range}).addDeveloperMetadata('k')`)).rejects.toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported',
    )
  },
)

test('a finder finds by key, value, visibility and place', async () => {
  expect(
    await evaluated(`
      sheet.getRange('1:1').addDeveloperMetadata('k', 'a')
      sheet.getRange('2:2').addDeveloperMetadata('k', 'b')
      sheet.addDeveloperMetadata('k', 'a')
      const other = SpreadsheetApp.getActive().insertSheet('Other')
      other.addDeveloperMetadata('k', 'a')
      const count = (finder) => finder.find().length
      const type = SpreadsheetApp.DeveloperMetadataLocationType
      const file = SpreadsheetApp.getActive()
      return [count(file.createDeveloperMetadataFinder().withKey('k')),
        count(file.createDeveloperMetadataFinder().withKey('k').withValue('a')),
        count(sheet.createDeveloperMetadataFinder().withKey('k')),
        count(file.createDeveloperMetadataFinder().withLocationType(type.ROW)),
        sheet.getDeveloperMetadata().length, sheet.getRange('2:2').getDeveloperMetadata().length]`),
  ).toEqual([4, 3, 3, 2, 1, 1])
})

test('it goes with its sheet', async () => {
  expect(
    await evaluated(`const file = SpreadsheetApp.getActive()
      const other = file.insertSheet('Other')
      other.getRange('1:1').addDeveloperMetadata('k')
      file.deleteSheet(other)
      return file.createDeveloperMetadataFinder().find().length`),
  ).toBe(0)
})
