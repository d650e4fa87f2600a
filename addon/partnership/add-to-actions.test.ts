import { beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { educationTemplate } from '../testing/assessments.ts'
import { add, openDesk } from '../testing/desk.ts'
import { actionsColumns as columns, actionsRows as rows } from '../worksheets/actions-layout.ts'
import { ratingsLayout } from '../worksheets/ratings-layout.ts'

const template = educationTemplate()
const layout = ratingsLayout(template)
const ids = template.items.map(({ id }) => id)
const statement = (index: number) => template.wording.en.items[ids[index] ?? '']?.statement ?? ''

let desk: Desk
let partnership: string

/** Two respondents who answer 3, but for the items named: the first and the second answer to each. */
function rate(others: Readonly<Record<number, readonly [number, number]>>): void {
  const first = layout.rows.firstHeading + 1
  const answers = Array.from({ length: layout.bottomEdge - first }, () => ['', ''] as (number | string)[])
  for (const [index, id] of ids.entries()) {
    answers[(layout.itemRows.get(id) ?? 0) - first] = [...(others[index] ?? [3, 3])]
  }
  desk.paste('Ratings', cellName(first, layout.columns.firstRespondent), answers)
}

const act = () => desk.rpc('addToActions', partnership)
const cellOf = (place: number, column: number) => cellName(rows.firstAction + place, column)
const shown = (place: number, column: number) => desk.value('Actions', cellOf(place, column))
const idsShown = () =>
  desk
    .values('Actions', `A${rows.firstAction}:A${rows.end - 1}`)
    .flat()
    .filter((id) => id !== '')

beforeEach(async () => {
  desk = await openDesk()
  partnership = add(desk)
}, 60_000)

describe('adding to actions', () => {
  it('asks for ratings first', () => {
    expect(act).toThrow('No ratings are counted yet')
  })

  it('writes the three lowest and the three most split items, each once, with score and day', () => {
    // Lowest: 4 and 9, then item 0 of those with 3; most split: 7, then 9, then 4.
    rate({ 4: [1, 2], 7: [1, 5], 9: [1, 3] })
    expect(act()).toEqual({ added: [4, 9, 0, 7].map(statement), present: [] })
    expect(idsShown()).toEqual([4, 9, 0, 7].map((index) => ids[index]))
    expect(shown(0, columns.item)).toBe(statement(4))
    expect(shown(0, columns.score)).toBe(1.5)
    expect(shown(0, columns.scoreThen)).toBe(1.5)
    expect(shown(0, columns.moved)).toBe(0)
    expect(shown(3, columns.agreement)).toBe(0)
    expect(shown(3, columns.label)).toBe('none')
    expect(desk.display('Actions', cellOf(0, columns.added))).toMatch(/^\d{1,2} \S+ 20\d\d$/)
  })

  it('keeps rows where they are while their scores follow the ratings', () => {
    rate({ 4: [1, 2], 7: [1, 5], 9: [1, 3] })
    act()
    desk.type('Actions', cellOf(0, columns.owner), 'Sari')
    rate({ 4: [4, 5], 20: [1, 1], 21: [1, 4] })
    expect(shown(0, columns.item)).toBe(statement(4))
    expect(shown(0, columns.owner)).toBe('Sari')
    expect(shown(0, columns.score)).toBe(4.5)
    expect(shown(0, columns.scoreThen)).toBe(1.5)
    expect(shown(0, columns.moved)).toBe(3)
    expect(shown(1, columns.score)).toBe(3)
  })

  it('adds below everything that is filled in, and an item with an open action not again', () => {
    rate({ 4: [1, 2], 7: [1, 5], 9: [1, 3] })
    act()
    desk.type('Actions', cellOf(0, columns.status), 'Done')
    desk.type('Actions', cellOf(5, columns.action), 'A step of our own')
    expect(act()).toEqual({ added: [statement(4)], present: [9, 0, 7].map(statement) })
    expect(shown(5, columns.action)).toBe('A step of our own')
    expect(shown(6, columns.item)).toBe(statement(4))
    desk.type('Actions', cellOf(6, columns.status), 'Under way')
    expect(act()).toEqual({ added: [], present: [4, 9, 0, 7].map(statement) })
  })

  it('finds its columns when they were moved apart, and says when the sheet is full', () => {
    desk.insertColumns('Actions', columns.action)
    rate({ 4: [1, 2], 7: [1, 5], 9: [1, 3] })
    desk.type('Actions', cellOf(rows.preparedRows - 4, columns.action), 'A step of our own')
    expect(act).toThrow('The Actions worksheet is full; 4 empty rows are needed')
    desk.type('Actions', cellOf(rows.preparedRows - 4, columns.action), '')
    act()
    expect(shown(0, columns.scoreThen + 1)).toBe(1.5)
    expect(shown(0, columns.added + 1)).toBeGreaterThan(46_000)
  })
})
