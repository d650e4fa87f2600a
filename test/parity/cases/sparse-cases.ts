import { expect } from 'vitest'
import type { Instrument } from '../../../shared/template/instrument.ts'
import { dimensions } from '../../../shared/words/dimension.ts'
import { sectors } from '../../../shared/words/sector.ts'
import { itemsIn, matrixOfItems, type RatingCell } from '../entered/matrices.ts'
import type { Shown } from '../sheet.ts'
import { all, eachTheSame, everywhere, type NamedCase } from './named-case.ts'

const ids = (listed: readonly { readonly id: string }[]) => listed.map(({ id }) => id)
const gapsOf = ({ differences }: Shown) => Object.values(differences.sectors).map(({ gap }) => gap)
const noGaps = dimensions.map(() => null)

const oneRespondent: NamedCase = {
  name: 'one respondent',
  matrix: ({ items }) =>
    matrixOfItems(
      ['business'],
      items.map((_, place) => [1 + (place % 5)]),
    ),
  expectIn: (shown) => {
    expect(shown.scoredRespondents).toEqual(everywhere(1))
    expect(shown.differences.agreement).toEqual(everywhere(null))
    expect(gapsOf(shown)).toEqual(noGaps)
    expect(shown.differences.priorities.lowest).toHaveLength(3)
    expect(shown.differences.priorities.split).toEqual([])
  },
}

const allEqual: NamedCase = {
  name: 'everybody rating everything the same',
  matrix: (instrument) =>
    eachTheSame(
      instrument,
      sectors.flatMap((sector) => all(sector, [4])),
    ),
  expectIn: (shown, { items }) => {
    const same = { value: 1, label: 'very-strong', split: false, deviation: 0, fewRaters: false }
    const firstThree = ids(items.slice(0, 3))
    expect(shown.scores).toEqual(everywhere(4))
    expect(shown.bands).toEqual(everywhere('strength'))
    expect(shown.differences.agreement).toEqual(everywhere(same))
    expect(gapsOf(shown)).toEqual(dimensions.map(() => 0))
    expect(ids(shown.differences.priorities.lowest)).toEqual(firstThree)
    expect(ids(shown.differences.priorities.split)).toEqual(firstThree)
  },
}

const allMissing: NamedCase = {
  name: 'nobody giving a rating',
  matrix: (instrument) => eachTheSame(instrument, all('business', ['', 'NA', 'DK'])),
  expectIn: (shown) => {
    const [empty, notApplicable, unknown] = shown.respondents
    expect(shown.scores).toEqual(everywhere(null))
    expect(shown.overall).toEqual({ principles: null, benefits: null })
    expect(shown.bands).toEqual(everywhere(null))
    expect(shown.flagged).toEqual([])
    expect(empty?.validity).toBe('empty')
    expect(notApplicable?.states).toEqual(everywhere('not-applicable'))
    expect(unknown?.states).toEqual(everywhere('insufficient'))
    expect(shown.differences.agreement).toEqual(everywhere(null))
    expect(gapsOf(shown)).toEqual(noGaps)
    expect(shown.differences.priorities).toEqual({ lowest: [], split: [] })
  },
}

/** Half of each dimension's applicable items, or more, are answered; of an odd number one is not applicable. */
function answeredBeyondHalf(instrument: Instrument, more: number): RatingCell[] {
  const seen = new Map<string, number>()
  return instrument.items.map(({ dimension }) => {
    const number = itemsIn(instrument, dimension)
    const place = (seen.get(dimension) ?? 0) - (number % 2)
    seen.set(dimension, (seen.get(dimension) ?? 0) + 1)
    if (place < 0) return 'NA'
    if (place < Math.floor(number / 2) + more) return 4
    return place % 2 === 0 ? 'DK' : ''
  })
}

const halfAnswered: NamedCase = {
  name: 'exactly half of the items answered, and one more',
  matrix: (instrument) => {
    const half = answeredBeyondHalf(instrument, 0)
    const more = answeredBeyondHalf(instrument, 1)
    // With one item a dimension, a half of what applies is nothing at all.
    if (!half.includes(4)) return null
    return matrixOfItems(
      ['academia', 'academia'],
      instrument.items.map((_, place) => [half[place] ?? '', more[place] ?? '']),
    )
  },
  expectIn: (shown) => {
    const [half, more] = shown.respondents
    expect(half?.states).toEqual(everywhere('insufficient'))
    expect(new Set(Object.values(more?.states ?? {}))).toEqual(new Set(['prorated', 'scored']))
    expect(shown.scoredRespondents).toEqual(everywhere(1))
  },
}

/** Little is answered, or all the same. */
export const sparseCases: readonly NamedCase[] = [oneRespondent, allEqual, allMissing, halfAnswered]
