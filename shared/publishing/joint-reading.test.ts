import { expect, test } from 'vitest'
import { passes, scoreScale } from './cell.ts'
import { mayStandBesideTotal } from './joint-reading.ts'
import { countOrganisation, emptyTally, joinTallies, type Tally } from './tally.ts'

function tallyOf(values: readonly number[]): Tally {
  const tally = emptyTally()
  for (const value of values) countOrganisation(tally, value)
  return tally
}

/** Whether each class passes for itself, and whether they may stand beside their total. */
function judged(...classes: readonly (readonly number[])[]): [boolean[], boolean] {
  const tallies = classes.map(tallyOf)
  return [
    tallies.map((tally) => passes(tally, scoreScale, 5)),
    mayStandBesideTotal(tallies, joinTallies(tallies), scoreScale),
  ]
}

test('classes away from the ends of the scale may stand beside their total', () => {
  expect(judged([2, 3, 4, 3, 2], [4, 3, 4, 4, 3, 2])).toStrictEqual([[true, true], true])
})

test('classes that can only just reach the total may not, though each passes for itself', () => {
  // Published as 1.4 (5 organisations), 1.2 (9) and 1.2 (14 in all). The total is under 14 · 1.25 = 17.5 and the second
  // class at least 9 · 1.15 = 10.35, so the first is at most 7.15: its insider with 2.2 knows that the other four have
  // 4.95 at most, and none of them more than 1.95. From its own cell alone each could have up to 2.05.
  expect(judged([1, 1, 1.5, 1.2, 2.2], [1.3, 1.4, 1, 1, 1.5, 1.1, 1, 1, 1.2])).toStrictEqual([
    [true, true],
    false,
  ])
  // The same at the other end: 4.6 (5), 4.8 (9) and 4.8 (14 in all).
  expect(judged([5, 5, 4.5, 4.8, 3.8], [4.7, 4.6, 5, 5, 4.5, 4.9, 5, 5, 4.8])).toStrictEqual([
    [true, true],
    false,
  ])
})
