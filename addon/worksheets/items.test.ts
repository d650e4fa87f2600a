import { beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { educationTemplate } from '../testing/assessments.ts'
import { add, openDesk } from '../testing/desk.ts'
import { itemsColumns, itemsLayout } from './items-layout.ts'
import { ratingsLayout } from './ratings-layout.ts'

const template = educationTemplate()
const ids = template.items.map(({ id }) => id)
const ratings = ratingsLayout(template)
const { lastRow } = itemsLayout(template)
const ratingsRow = (place: number) => ratings.itemRows.get(ids[place] ?? '') ?? 0

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  add(desk)
  const first = ratings.rows.firstHeading + 1
  const answers = Array.from({ length: ratings.bottomEdge - first }, (_, row) => [
    1 + (row % 3),
    5 - (row % 4),
    'NA',
  ])
  for (const heading of ratings.headingRows.values()) {
    if (heading >= first) answers[heading - first] = ['', '', '']
  }
  desk.paste('Ratings', cellName(first, ratings.columns.firstRespondent), answers)
}, 60_000)

/** Each item's figures by its id, up to AD_M. */
function figures(): ReadonlyMap<unknown, readonly unknown[]> {
  const rows = desk.values('Items', `A4:N${lastRow}`)
  return new Map(rows.map(([id, ...shown]) => [id, shown]))
}

describe('the figures of each item', () => {
  it('stay with the item when rows of Ratings are moved or sorted', () => {
    const before = figures()
    expect([...before.keys()]).toEqual(ids)
    desk.moveRows('Ratings', ratingsRow(2), 1, ratingsRow(0))
    expect(figures()).toEqual(before)
    const last = ratings.columns.firstRespondent + 2
    desk.sortRange('Ratings', `A${ratingsRow(0)}:${cellName(ratingsRow(3), last)}`, 6, false)
    expect(new Map([...figures()].sort())).toEqual(new Map([...before].sort()))
  })

  it('leave out an item whose row was deleted, and say so nowhere as an error', () => {
    const gone = String(desk.value('Ratings', `A${ratingsRow(5)}`))
    desk.deleteRows('Ratings', ratingsRow(5))
    expect([...figures().keys()]).toEqual(expect.not.arrayContaining([gone]))
    const shown = ['Scorecard', 'Charts', 'Items', 'Actions'].flatMap((sheet) =>
      desk.values(sheet, 'A1:S70').flat(),
    )
    expect(shown.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([])
    expect(desk.value('Items', cellName(4, itemsColumns.answers))).toBe(2)
  })
})
