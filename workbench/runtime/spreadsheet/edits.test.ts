import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaNotation } from './area.ts'
import { areaAfter, indexAfter, listAfter, type StructuralEdit } from './edits.ts'
import { SpreadsheetModel } from './spreadsheet.ts'

const size = 12
const edits: fc.Arbitrary<StructuralEdit> = fc.oneof(
  fc.record({
    axis: axes(),
    kind: fc.constant('insert' as const),
    at: place(),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    axis: axes(),
    kind: fc.constant('delete' as const),
    at: place(),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc
    .record({
      axis: axes(),
      kind: fc.constant('move' as const),
      at: place(),
      count: fc.integer({ min: 1, max: 3 }),
      to: fc.integer({ min: 0, max: size }),
    })
    .filter(({ at, count, to }) => to < at || to > at + count),
)

function axes() {
  return fc.constantFrom('rows' as const, 'columns' as const)
}

function place() {
  return fc.integer({ min: 0, max: size - 1 })
}

test('an index goes where the entry of a list goes', () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const list: (number | undefined)[] = Array.from({ length: size + 6 }, (_, index) => index)
      listAfter(list, edit)
      for (let index = 0; index < size + 6; index++) {
        const now = list.indexOf(index)
        expect(indexAfter(index, edit)).toBe(now < 0 ? null : now)
      }
    }),
  )
})

test('an area changes as the engine changes a reference to it', () => {
  fc.assert(
    fc.property(
      edits,
      place(),
      place(),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (edit, top, left, height, width) => {
        const area = { top, left, height, width }
        const model = new SpreadsheetModel({ id: 'x', name: 'x', locale: 'en_US', timeZone: 'UTC' })
        const sheet = model.addSheet('Data')
        const other = model.addSheet('Other')
        const ones = Array.from({ length: 18 }, () => Array.from({ length: 18 }, () => ({ value: 1 })))
        sheet.maxColumns = 40
        model.write(sheet, { top: 0, left: 0, height: 18, width: 18 }, ones)
        const corner = { top: 0, left: 0, height: 1, width: 1 }
        model.write(other, corner, [[{ value: null, formula: `=SUM(Data!${areaNotation(area)})` }]])
        model.edit(sheet, edit)
        const after = areaAfter(area, edit)
        const formula = other.cell(0, 0)?.formula
        if (after === null) expect(model.computed(other, 0, 0)).toEqual({ error: '#REF!' })
        else
          expect(formula?.replaceAll('Data!', '').replace(/\((\w+):\1\)/, '($1)')).toBe(
            `=SUM(${areaNotation(after)})`,
          )
      },
    ),
    { numRuns: 80 },
  )
})
