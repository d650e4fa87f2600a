import { expect, test } from 'vitest'
import { countOrganisation, emptyTally, joinTallies, type Tally } from './tally.ts'

function tallyOf(values: readonly (number | null)[]): Tally {
  const tally = emptyTally()
  for (const value of values) countOrganisation(tally, value)
  return tally
}

test('a tally keeps number, sum, least and greatest of the values', () => {
  expect(tallyOf([3, null, 1.5, 4])).toStrictEqual({ n: 3, sum: 8.5, least: 1.5, greatest: 4 })
})

test('tallies that are joined are the tally of all their organisations', () => {
  expect(joinTallies([tallyOf([3, 5]), tallyOf([null]), tallyOf([2])])).toStrictEqual(tallyOf([3, 5, 2]))
  expect(joinTallies([])).toStrictEqual(emptyTally())
})
