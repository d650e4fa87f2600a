import * as fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, test } from 'vitest'
import type { Cell, CombinedResults } from '../../shared/messages/release.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'
import { ratedOrganisations } from '../independent/raters.ts'
import { recompute } from '../independent/release.ts'
import { type ConfidentialRound, roundOfScores } from './rounds.ts'
import { type Placed, placeWithSectors } from './sector-attacker.ts'
import { knowledgeOf } from './sector-knowledge.ts'
import { roundOfSectors } from './sector-rounds.ts'

const highs = await loadHighs()
const width = 1
/** What the solver's arithmetic may be off by. */
const slack = 1e-5
/** Far more than is needed: on a busy machine, or to shrink a counterexample. */
const patience = 240_000

const isShown = (results: CombinedResults, dimension: Dimension): boolean =>
  results.sectors.some(({ scores }) => scores[dimension].value !== null)

/** The closest that any insider comes to any value of anyone else. */
function closest(
  { plan, submissions }: ConfidentialRound,
  results: CombinedResults,
  dimension: Dimension,
  isInsider: (place: number) => boolean = () => true,
): Placed {
  const rated = ratedOrganisations(plan.template.instrument, submissions, dimension)
  const { classes } = recompute(plan, submissions)
  const placed = placeWithSectors(highs, knowledgeOf(rated, classes, results, dimension), isInsider)
  const [first, ...more] = placed
  if (first === undefined) throw new Error('There is nobody to place')
  return more.reduce((least, one) => (one.width < least.width ? one : least), first)
}

describe('who also knows how many respondents of each sector rated each partnership can place nobody within w', () => {
  const expectNobodyPlaced = (round: ConfidentialRound, chosen: number, several: number): void => {
    const results = publish(round.plan, round.submissions)
    for (const dimension of dimensions.filter((_, place) => (place + chosen) % several === 0)) {
      if (!isShown(results, dimension)) continue
      const place = closest(round, results, dimension, (one) => (one + chosen) % several === 0)
      if (place.width < width - slack) throw new Error(`${dimension}: ${JSON.stringify(place)}`)
    }
  }
  const choice = fc.nat({ max: 9999 })

  test(
    'in 150 random rounds of 5 to 9 organisations, whoever is the insider',
    () => {
      const everyThird = fc.property(roundOfSectors(5, 9), choice, (round, chosen) => {
        expectNobodyPlaced(round, chosen, 2)
      })
      fc.assert(everyThird, { numRuns: 150, endOnFailure: true })
    },
    patience,
  )

  test(
    'in 25 random rounds of 10 to 24 organisations',
    () => {
      const everyFifth = fc.property(roundOfSectors(10, 24), choice, (round, chosen) => {
        expectNobodyPlaced(round, chosen, 5)
      })
      fc.assert(everyFifth, { numRuns: 25, endOnFailure: true })
    },
    patience,
  )
})

/** Each organisation with its raters: their sector and the rating that they give to everything. */
type Raters = readonly (readonly [Sector, number])[]

function roundOfRaters(organisations: readonly Raters[]): ConfidentialRound {
  const { plan, submissions } = roundOfScores(
    5,
    organisations.map(() => ({ kind: 'education', scores: [] })),
  )
  return {
    plan,
    submissions: submissions.map((submission, place) => {
      const raters = roundOfScores(
        5,
        (organisations[place] ?? []).map(([, rating]) => ({
          kind: 'education',
          scores: dimensions.map(() => rating),
        })),
      ).submissions.flatMap(({ assessment }, index) =>
        assessment.respondents
          .slice(0, 1)
          .map((one) => ({ ...one, sector: organisations[place]?.[index]?.[0] ?? null })),
      )
      return { ...submission, assessment: { ...submission.assessment, respondents: raters } }
    }),
  }
}

/** The results with these sectors' cells of trust put in. */
function withSectors(results: CombinedResults, cells: Partial<Record<Sector, Cell>>): CombinedResults {
  return {
    ...results,
    sectors: results.sectors.map(({ sector, scores }) => ({
      sector,
      scores: { ...scores, trust: cells[sector] ?? scores.trust },
    })),
  }
}

describe('the attacker finds what sectors must not tell', () => {
  const shown = (results: CombinedResults) =>
    results.sectors
      .filter(({ scores }) => scores.trust.value !== null)
      .map(({ sector, scores }) => [sector, scores.trust])

  test('the one government unit, which is what five nonprofits leave of the total', () => {
    const ofNonprofit: Raters = [['nonprofit', 4]]
    const round = roundOfRaters([...Array<Raters>(5).fill(ofNonprofit), [['government', 1]]])
    const results = publish(round.plan, round.submissions)
    expect(results.all.scores.trust).toStrictEqual({ n: 6, value: 3.5 })
    expect(shown(results)).toStrictEqual([])
    const leaking = withSectors(results, { nonprofit: { n: 5, value: 4 } })
    const placed = closest(round, leaking, 'trust')
    expect(placed).toMatchObject({ target: 'organisation-05' })
    expect(placed.width).toBeCloseTo(0.55)
    expect(closest(round, results, 'trust').width).toBeGreaterThanOrEqual(width)
  })

  test('the same unit away from the end of the scale is not placed, and the nonprofits are shown', () => {
    const ofNonprofit: Raters = [['nonprofit', 4]]
    const round = roundOfRaters([...Array<Raters>(5).fill(ofNonprofit), [['government', 3]]])
    const results = publish(round.plan, round.submissions)
    expect(shown(results)).toStrictEqual([['nonprofit', { n: 5, value: 4 }]])
    expect(closest(round, results, 'trust').width).toBeGreaterThanOrEqual(width)
  })

  test('a sector that only one organisation has beside others', () => {
    const ofBoth: Raters = [
      ['nonprofit', 5],
      ['business', 4],
    ]
    const round = roundOfRaters([
      ...Array<Raters>(5).fill(ofBoth),
      [
        ['nonprofit', 5],
        ['media', 1],
        ['media', 1],
        ['media', 1],
      ],
    ])
    const results = publish(round.plan, round.submissions)
    const leaking = withSectors(results, { nonprofit: { n: 6, value: 5 }, business: { n: 5, value: 4 } })
    const placed = closest(round, leaking, 'trust')
    expect(placed.width).toBeLessThan(width)
    expect(closest(round, results, 'trust').width).toBeGreaterThanOrEqual(width - slack)
  })

  test('sectors in the order of the words, all six', () => {
    const round = roundOfRaters(Array<Raters>(6).fill(sectors.map((sector) => [sector, 3])))
    expect(shown(publish(round.plan, round.submissions))).toStrictEqual(
      sectors.map((sector) => [sector, { n: 6, value: 3 }]),
    )
  })
})
