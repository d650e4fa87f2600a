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
  // Published as 1.3 (6 organisations), 1.1 (8) and 1.1 (14 in all). The total is under 14 · 1.15 = 16.1 and the first
  // class at least 6 · 1.25 = 7.5, so the second is at most 8.6: its insider with 1.1 knows that the other seven have
  // 7.5 at most, and none of them more than 1.5. From its own cell alone each could have up to 2.1.
  expect(judged([1.1, 1.2, 1.4, 1, 1.4, 1.4], [1.1, 1, 1, 1.1, 1.1, 1.1, 1, 1.1])).toStrictEqual([
    [true, true],
    false,
  ])
  // At the other end: 4.7 (6), 4.9 (8) and 4.9 (14 in all) leave the second class 67.9 - 28.5 = 39.4 at least, and
  // each of its members 39.4 - 4.9 - 30 = 4.5.
  expect(judged([4.6, 4.6, 4.6, 4.8, 4.8, 5], [5, 5, 5, 4.9, 4.9, 4.9, 4.9, 4.9])).toStrictEqual([
    [true, true],
    false,
  ])
})
