import { expect, test } from 'vitest'
import { scoreScale } from './cell.ts'
import { type ComposedValue, countComposition, countUnscored, emptyComposition } from './composition.ts'
import { roomsOfItems } from './items-beside-scores.ts'
import { anyRoom } from './room.ts'
import { countOrganisation, emptyTally } from './tally.ts'

const threshold = 5

const ofNonprofit = (value: number): ComposedValue => ({
  value,
  parts: [{ sector: 'nonprofit', value, share: 1, contribution: value }],
})

/**
 * For organisations with these values of two items of the same weight, which of the items are shown beside the score;
 * a null is no value, and where the second is null the first alone is the score, or there is no score.
 */
function shownOf(
  organisations: readonly (readonly [number, number | null])[],
  { isScored = true } = {},
): boolean[] {
  const all = { tally: emptyTally(), composition: emptyComposition() }
  const items = [emptyTally(), emptyTally()]
  for (const values of organisations) {
    const [first, second] = values
    values.forEach((value, place) => {
      countOrganisation(items[place] ?? emptyTally(), value)
    })
    const composed = values.map((value) => (value === null ? null : ofNonprofit(value)))
    if (second === null && !isScored) {
      countUnscored(all.composition, () => composed)
      continue
    }
    const score = (first + (second ?? first)) / 2
    countOrganisation(all.tally, score)
    countComposition(all.composition, ['nonprofit'], () => ({ ...ofNonprofit(score), items: composed }))
  }
  const rooms = roomsOfItems(items, all, scoreScale, threshold)
  return items.map((_, place) => (rooms[place] ?? anyRoom) !== anyRoom)
}

const times = <One>(count: number, one: One): One[] => Array<One>(count).fill(one)

test('items in the middle of the scale stand beside the score', () => {
  expect(
    shownOf([
      [2, 3],
      [3, 2],
      [4, 3],
      [3, 4],
      [3, 3],
    ]),
  ).toEqual([true, true])
})

test('none is shown where one that is protected would follow from the score and the other', () => {
  // The second alone would be shown at 1.3, and the score is at 1.2.
  expect(shownOf([[2.4, 1.6], ...times(7, [1, 1.2] as const)])).toEqual([false, false])
})

test('one is shown beside a protected one that does not follow closely enough to matter', () => {
  // Both means are 4 or so, but only four answered the second.
  expect(shownOf([...times(4, [4, 4] as const), ...times(16, [4, null] as const)])).toEqual([true, false])
})

test('an item at the end of the scale takes the other with it, as its lack of room would follow', () => {
  expect(shownOf(times(6, [5, 3] as const))).toEqual([false, false])
})

test('an organisation with a score and no answer to an item is not placed by the difference', () => {
  // Seven scores at 23 in all and six second items at 18 leave 5 for the seventh, within 0.35 and 0.3.
  expect(shownOf([...times(6, [3, 3] as const), [5, null]])).toEqual([false, false])
  expect(shownOf([...times(6, [3, 3] as const), [5, 3]])).toEqual([true, true])
  expect(shownOf([...times(6, [3, 3] as const), [3, null]])).toEqual([true, true])
})

test('an organisation with an answer and no score is read with the item', () => {
  expect(shownOf([...times(6, [3, 3] as const), [3, null]], { isScored: false })).toEqual([true, true])
})
