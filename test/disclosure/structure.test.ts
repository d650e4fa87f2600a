import { describe, expect, test } from 'vitest'
import type { Cell, CombinedResults } from '../../shared/messages/release.ts'
import type { NamedSubmission } from '../../shared/publishing/named-submission.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { publishNamed } from '../../shared/publishing/publish-named.ts'
import { quartilesOf } from '../../shared/statistics/quartiles.ts'
import { byDimension, dimensions } from '../../shared/words/dimension.ts'
import type { Kind } from '../../shared/words/kind.ts'
import { tooFewInWorld } from './attack-programme.ts'
import { type PublishedRound, unknownOf } from './functionals.ts'
import { type ConfidentialRound, roundOfScores } from './rounds.ts'
import { tooFewBehind } from './structure.ts'
import { type Functional, fewestBehind } from './support.ts'

const threshold = 5

test('nothing published is about fewer than k, in the first 20 worlds of npm run attack', () => {
  expect(Array.from({ length: 20 }, (_, place) => tooFewInWorld(1 + place)).flat()).toEqual([])
}, 240_000)

const roundOf = (kinds: readonly Kind[]): ConfidentialRound =>
  roundOfScores(
    threshold,
    kinds.map((kind, place) => ({ kind, scores: dimensions.map(() => 2 + (place % 5) / 2) })),
  )

const published = (
  { plan, submissions }: ConfidentialRound,
  results: CombinedResults,
  round = 0,
): PublishedRound => ({
  programme: 'programme',
  round,
  instrument: plan.template.instrument,
  submissions,
  results,
})

/** The fewest organisations behind what these rounds of one programme publish of trust. */
const foundIn = (...rounds: PublishedRound[]) =>
  tooFewBehind({ programmes: [rounds], threshold }).filter(({ figure }) => figure === 'trust')

const names = (...places: readonly number[]): string[] =>
  places.map((place) => `organisation-${String(place).padStart(2, '0')}`)

describe('the exact algebra', () => {
  const sum = (...unknowns: string[]): Functional => new Map(unknowns.map((one) => [one, 1]))
  const fewest = (...functionals: readonly Functional[]) =>
    [...(fewestBehind(functionals, (unknown) => unknown) ?? [])].sort()

  test('finds the one whom a difference of two sums leaves', () => {
    expect(fewest(sum('a', 'b', 'c'), sum('a', 'b'))).toEqual(['c'])
  })

  test('finds what only several sums together leave', () => {
    expect(fewest(sum('a', 'b'), sum('b', 'c'), sum('c', 'a'))).toHaveLength(1)
    // The first and the second less the third: twice c and d, less g. Likewise for e, f and g.
    expect(
      fewest(sum('a', 'b', 'c', 'd'), sum('c', 'd', 'e', 'f'), sum('a', 'b', 'e', 'f', 'g')),
    ).toHaveLength(3)
  })

  test('counts an organisation once, whatever it has said in how many rounds', () => {
    const inRounds = fewestBehind([sum('1 a', '1 b', '2 a')], (unknown) => unknown.split(' ')[1] ?? unknown)
    expect([...(inRounds ?? [])]).toEqual(['a', 'b'])
  })
})

describe('finds what is planted', () => {
  const kinds: Kind[] = [
    ...Array<Kind>(6).fill('education'),
    ...Array<Kind>(5).fill('research'),
    'infrastructure',
  ]

  test('kinds that are merely hidden and not merged', () => {
    const round = roundOf(kinds)
    const results = publish(round.plan, round.submissions)
    expect(results.kinds.map((one) => one.class)).toEqual(['education', 'other'])
    expect(foundIn(published(round, results))).toEqual([])
    const only = (n: number) =>
      byDimension(
        (dimension): Cell => (dimension === 'trust' ? { n, value: 3 } : { value: null, reason: 'protected' }),
      )
    const leaking: CombinedResults = {
      ...results,
      kinds: [
        { class: 'education', scores: only(6) },
        { class: 'research', scores: only(5) },
      ],
    }
    expect(foundIn(published(round, leaking))).toEqual([{ figure: 'trust', organisations: names(11) }])
  })

  test('a second release of a round that one more has joined', () => {
    const [before, after] = [roundOf(kinds.slice(0, 6)), roundOf(kinds.slice(0, 7))]
    const [first, second] = [before, after].map((round) => publish(round.plan, round.submissions))
    if (first === undefined || second === undefined) throw new Error('Nothing was published')
    const asNextRound = published(after, second, 1)
    expect(foundIn(published(before, first), asNextRound)).toEqual([])
    const asSecondRelease = published(after, second)
    expect(foundIn(published(before, first), asSecondRelease)).toEqual([
      { figure: 'trust', organisations: names(6) },
    ])
  })

  test('one who does not consent as the remainder of a named total', () => {
    const { plan, submissions } = roundOf(kinds)
    const asked = submissions.map(
      (one): NamedSubmission => ({
        ...one,
        organisationName: one.organisation,
        consent: { named: one.organisation !== 'organisation-04' },
      }),
    )
    const results = publishNamed(plan, asked)
    const unknown = (organisation: string) => unknownOf('named', 0, organisation)
    const known = new Set(results.byName.map(({ organisation }) => unknown(organisation)))
    // A total is of those whose number and mean it has.
    const totalOf = (members: readonly string[]): Functional =>
      new Map(members.map((member) => [unknown(member), 1]))
    const everyone = submissions.map(({ organisation }) => organisation)
    const consenting = results.byName.map(({ organisation }) => organisation)
    expect(results.all.scores.trust.n).toBe(consenting.length)
    const mean =
      results.byName.reduce((sum, { partnerships: [only] }) => sum + (only?.scores.trust ?? 0), 0) /
      consenting.length
    expect(results.all.scores.trust.mean.value).toBeCloseTo(mean, 2)
    const remainder = (total: Functional) => fewestBehind([total], (one) => one, known)
    expect(remainder(totalOf(consenting))).toBeUndefined()
    expect([...(remainder(totalOf(everyone)) ?? [])]).toEqual([unknown('organisation-04')])
  })

  test('quartiles, which are the values of one or two organisations', () => {
    const values = [2, 2.5, 3, 3.25, 3.5, 4, 4.5]
    const quartile = quartilesOf(values)?.lower
    // Type 7 of seven values: half-way between the second and the third.
    expect(quartile).toBe((2.5 + 3) / 2)
    const functional: Functional = new Map([
      ['organisation-01', 1],
      ['organisation-02', 1],
    ])
    const total: Functional = new Map(values.map((_, place) => [`organisation-0${place}`, 1]))
    expect(fewestBehind([total], (one) => one)?.size).toBe(7)
    expect(fewestBehind([total, functional], (one) => one)?.size).toBe(2)
  })
})
