import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../shared/publishing/figures.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { type RoundInFigures, readRound } from '../../shared/publishing/round.ts'
import type { Tally } from '../../shared/publishing/tally.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { inKeyOrder } from '../independent/arrival.ts'
import { recompute } from '../independent/release.ts'
import { type ConfidentialRound, confidentialRound, tightRound } from './rounds.ts'
import { roundOfSectors } from './sector-rounds.ts'

/** The tallies by figure, named as the recomputation names them. */
function tallies({ figures }: RoundInFigures): Map<string, Tally> {
  const named: [string, Figure][] = [
    ...dimensions.map((one): [string, Figure] => [`all ${one}`, figures.scores[one]]),
    ...figures.sectors.flatMap(({ sector, scores }) =>
      dimensions.map((one): [string, Figure] => [`${sector} ${one}`, scores[one]]),
    ),
    ...figures.items.flatMap(({ id, mean, notApplicable, unknown }): [string, Figure][] => [
      [`item ${id}`, mean],
      [`NA ${id}`, notApplicable],
      [`DK ${id}`, unknown],
    ]),
    ...figures.practices.map(({ id, inPlace }): [string, Figure] => [`practice ${id}`, inPlace]),
  ]
  return new Map(named.map(([name, figure]) => [name, figure.tally]))
}

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9)
}

/** Far more than is needed: on a busy machine, or to shrink a counterexample. */
const patience = 240_000

function expectSame({ plan, submissions }: ConfidentialRound): void {
  const arrived = [...submissions].reverse()
  const independent = recompute(plan, arrived)
  const read = tallies(readRound(plan, submissions))
  expect(read.size).toBe(independent.values.size)
  for (const [name, ofOrganisations] of independent.values) {
    const tally = read.get(name)
    if (tally === undefined) throw new Error(`Nothing was read for ${name}`)
    const values = [...ofOrganisations.values()]
    expect(tally.n).toBe(values.length)
    if (values.length === 0) continue
    expectClose(tally.sum / tally.n, values.reduce((sum, value) => sum + value, 0) / values.length)
    expectClose(tally.least, Math.min(...values))
    expectClose(tally.greatest, Math.max(...values))
  }
  expect(publish(plan, submissions)).toStrictEqual(independent.results)
  expect(publish(plan, inKeyOrder(arrived))).toStrictEqual(independent.results)
}

describe('publishing equals an independent recomputation, unrounded to 1e-9 and then exactly', () => {
  test(
    'in 10 random rounds of 3 to 30 organisations',
    () => {
      fc.assert(fc.property(confidentialRound(3, 30), expectSame), { numRuns: 10 })
    },
    patience,
  )

  test(
    'in 10 rounds with nearly everybody at one end of the scale',
    () => {
      fc.assert(fc.property(tightRound(5, 9), expectSame), { numRuns: 10 })
    },
    patience,
  )

  test(
    'in 17 rounds of organisations with respondents of one sector or of several',
    () => {
      fc.assert(fc.property(roundOfSectors(5, 14), expectSame), { numRuns: 15, endOnFailure: true })
      fc.assert(fc.property(roundOfSectors(30, 40), expectSame), { numRuns: 2, endOnFailure: true })
    },
    patience,
  )
})
