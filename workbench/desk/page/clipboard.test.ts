import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable, tableText } from './clipboard.ts'

test('a block read back from its own text is the same', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', 'a\tb', 'line\nbreak', '"quoted"', 'x"y'))
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      // A lone empty last line is how spreadsheets end their text; it cannot mean a row of one empty cell.
      fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '' || rows[0]?.length !== 1)
      expect(readTable(tableText(rows))).toEqual(rows)
    }),
  )
})

test('reads what other programs put on the clipboard', () => {
  expect(readTable('4\t5\r\nNA\tDK\r\n')).toEqual([
    ['4', '5'],
    ['NA', 'DK'],
  ])
  expect(readTable('one')).toEqual([['one']])
})
