import * as fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, test } from 'vitest'
import { publish } from '../../shared/publishing/publish.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { Kind } from '../../shared/words/kind.ts'
import { recompute } from '../independent/release.ts'
import { type Insider, placeByProgramming, type Range, type Reader, sumBehind } from './attacker.ts'
import { placeByExhaustion } from './exhaustion.ts'
import { otherTargets, scoreTargets, type Target } from './readers.ts'
import { type ConfidentialRound, confidentialRound, roundOfScores, tightRound } from './rounds.ts'

const highs = await loadHighs()

/** What the solver's arithmetic may be off by. */
const slack = 1e-6

/** Far more than is needed: on a busy machine, or to shrink a counterexample. */
const patience = 240_000

const widthOf = ({ least, greatest }: Range): number => greatest - least

/** The figures that this round's release really shows, with the values that it is to hide. */
function shownTargets(round: ConfidentialRound): { scores: Target[]; others: Target[] } {
  const truth = recompute(round.plan, round.submissions)
  const released = { ...truth, results: publish(round.plan, round.submissions) }
  const isShown = ({ reader }: Target) => reader.published.length > 0
  return { scores: scoreTargets(released).filter(isShown), others: otherTargets(released).filter(isShown) }
}

/** Those of whom the same figures are published: to a reader they are all alike, so one of them stands for all. */
function alike(reader: Reader): string[][] {
  const groups = new Map<string, string[]>()
  for (const organisation of reader.organisations) {
    const signature = reader.published.map(({ members }) => members.includes(organisation)).join()
    groups.set(signature, [...(groups.get(signature) ?? []), organisation])
  }
  return [...groups.values()]
}

/** The least, the greatest and one more of each group: each may be the one who is known. */
function insiders({ reader, truth }: Target, choice: number): Insider[] {
  return alike(reader).flatMap((group) => {
    const known = group
      .map((organisation) => ({ organisation, value: truth.get(organisation) ?? Number.NaN }))
      .sort((one, other) => one.value - other.value)
    const chosen = [known[0], known[known.length - 1], known[choice % known.length]]
    return [...new Set(chosen.filter((one) => one !== undefined))]
  })
}

/** The closest that any of these insiders comes to any other organisation. */
function closest(target: Target, choice: number): number {
  const groups = alike(target.reader)
  let width = Number.POSITIVE_INFINITY
  placeByProgramming(highs, target.reader, (place) => {
    for (const known of insiders(target, choice)) {
      for (const group of groups) {
        const other = group.find((organisation) => organisation !== known.organisation)
        if (other !== undefined) width = Math.min(width, widthOf(place(known, other)))
      }
    }
  })
  return width
}

function expectNobodyPlaced(targets: readonly Target[], choice: number): void {
  for (const target of targets) {
    const width = closest(target, choice)
    if (width < target.width - slack) throw new Error(`${target.figure}: someone is placed within ${width}`)
  }
}

const choice = fc.nat({ max: 9999 })

describe('an insider who puts all published figures together can place nobody within w', () => {
  test(
    'in 10 random rounds of 5 to 30 organisations, by linear programming',
    () => {
      fc.assert(
        fc.property(confidentialRound(5, 30), choice, (round, chosen) => {
          const { scores, others } = shownTargets(round)
          const everyNth = (several: number) => (_: Target, place: number) => (place + chosen) % several === 0
          expectNobodyPlaced(scores.filter(everyNth(3)), chosen)
          expectNobodyPlaced(others.filter(everyNth(12)), chosen)
        }),
        { numRuns: 10 },
      )
    },
    patience,
  )

  test(
    'in 20 rounds with nearly everybody at one end of the scale, by linear programming',
    () => {
      fc.assert(
        fc.property(tightRound(5, 8), choice, (round, chosen) => {
          expectNobodyPlaced(shownTargets(round).scores, chosen)
        }),
        { numRuns: 20 },
      )
    },
    patience,
  )

  test(
    'in small rounds, by trying every value, which also confirms the linear programme',
    () => {
      fc.assert(
        fc.property(tightRound(3, 4), choice, (round, chosen) => {
          const { scores } = shownTargets(round)
          for (const target of scores.slice(0, 3)) {
            const { reader } = target
            placeByProgramming(highs, reader, (place) => {
              for (const known of insiders(target, chosen).slice(0, 4)) {
                const other = reader.organisations.find((one) => one !== known.organisation) ?? ''
                const programmed = place(known, other)
                const tried = placeByExhaustion(reader, known, other)
                // Where windows end between two tenths, trying only tenths falls short: by half a step for each of
                // the two figures that can bound a value.
                expect(tried.least).toBeGreaterThan(programmed.least - slack)
                expect(tried.least).toBeLessThan(programmed.least + 0.1 + slack)
                expect(tried.greatest).toBeLessThan(programmed.greatest + slack)
                expect(tried.greatest).toBeGreaterThan(programmed.greatest - 0.1 - slack)
                expect(widthOf(tried)).toBeGreaterThan(target.width - 0.2 - slack)
              }
            })
          }
        }),
        { numRuns: 25 },
      )
    },
    patience,
  )
})

/** Names for so many organisations. */
const named = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${prefix}${place}`)

/** How closely an insider places the other one, by both ways of attack. */
function placedWithin(reader: Reader, known: Insider, other: string): { programmed: number; tried: number } {
  let programmed = Number.POSITIVE_INFINITY
  placeByProgramming(highs, reader, (place) => {
    programmed = widthOf(place(known, other))
  })
  return { programmed, tried: widthOf(placeByExhaustion(reader, known, other)) }
}

describe('the attacker finds what must never be published', () => {
  const bounds = { lowest: 1, highest: 5 }

  test('a mean of two', () => {
    const organisations = named('o', 2)
    const reader = { ...bounds, organisations, published: [sumBehind(organisations, 3.2, 0.05)] }
    const placed = placedWithin(reader, { organisation: 'o0', value: 2.4 }, 'o1')
    expect(placed.programmed).toBeCloseTo(0.2)
    expect(placed.tried).toBeCloseTo(0.2)
  })

  test('classes beside a protected one, which follows from the total', () => {
    const [education, research] = [named('e', 6), named('r', 5)]
    const organisations = [...education, ...research, 'alone']
    const reader = {
      ...bounds,
      organisations,
      published: [
        sumBehind(organisations, 3.8, 0.05),
        sumBehind(education, 4.2, 0.05),
        sumBehind(research, 4.1, 0.05),
      ],
    }
    const placed = placedWithin(reader, { organisation: 'e0', value: 4 }, 'alone')
    expect(placed.programmed).toBeCloseTo(0.05)
    expect(placed.tried).toBeLessThan(0.05)
  })

  test('a mean in full precision, of organisations near one end', () => {
    const organisations = named('o', 6)
    const reader = { ...bounds, organisations, published: [sumBehind(organisations, 29.5 / 6, 0)] }
    const placed = placedWithin(reader, { organisation: 'o0', value: 5 }, 'o1')
    expect(placed.programmed).toBeCloseTo(0.5)
    expect(placed.tried).toBeCloseTo(0.5)
  })

  test('classes of which each passes for itself, beside a total that they can only just reach', () => {
    const education = [1, 1, 1.5, 1.2, 2.2]
    const research = [1.3, 1.4, 1, 1, 1.5, 1.1, 1, 1, 1.2]
    const [educationNames, researchNames] = [named('e', education.length), named('r', research.length)]
    const organisations = [...educationNames, ...researchNames]
    const ofClasses = [sumBehind(educationNames, 1.4, 0.05), sumBehind(researchNames, 1.2, 0.05)]
    const known = { organisation: 'e4', value: 2.2 }
    const withoutTotal = placedWithin({ ...bounds, organisations, published: ofClasses }, known, 'e0')
    expect(withoutTotal.programmed).toBeGreaterThan(1)
    const published = [...ofClasses, sumBehind(organisations, 1.2, 0.05)]
    const withTotal = placedWithin({ ...bounds, organisations, published }, known, 'e0')
    expect(withTotal.programmed).toBeCloseTo(0.95)
    expect(withTotal.tried).toBeLessThan(1)

    const inAllScores = (kind: Kind) => (score: number) => ({ kind, scores: dimensions.map(() => score) })
    const round = roundOfScores(5, [
      ...education.map(inAllScores('education')),
      ...research.map(inAllScores('research')),
    ])
    const released = publish(round.plan, round.submissions)
    expect(released.all.scores.trust).toStrictEqual({ n: 14, value: 1.2 })
    expect(released.kinds.map(({ class: one, scores }) => [one, scores.trust])).toStrictEqual([
      ['education', { value: null, reason: 'protected' }],
      ['research', { value: null, reason: 'protected' }],
    ])
  })
})
