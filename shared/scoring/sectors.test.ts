import { describe, expect, test } from 'vitest'
import type { Instrument } from '../template/instrument.ts'
import type { Sector } from '../words/sector.ts'
import type { CellReading } from './response.ts'
import { type SectorScore, scoreSectors, sectorGap } from './sectors.ts'

const instrument: Instrument = {
  id: 'small',
  version: 1,
  kind: 'general',
  bands: [
    { id: 'low', from: 1, to: 2.9 },
    { id: 'high', from: 3, to: 5 },
  ],
  practices: [],
  items: ['one', 'two'].map((id) => ({ id, dimension: 'trust', weight: 1 })),
  profile: { fields: [], partners: { columns: [], emptyRows: 2 } },
  planning: [],
}
const respondent = (sector: Sector | null, ...responses: CellReading[]) => ({ sector, responses })
const scored = (sector: Sector, score: number): SectorScore => ({ sector, score, respondents: 1 })

describe('a sector', () => {
  test('has the mean of its scored respondents, rounded to two decimals', () => {
    const given = [
      respondent('business', 2, 3),
      respondent('business', 3, 3),
      respondent('business', 4, 3),
      respondent('business', 5, null),
      respondent('business', 5, 'invalid'),
      respondent('government', 4, 5),
      respondent('media', 'NA', 'NA'),
      respondent(null, 1, 1),
    ]
    expect(scoreSectors(instrument, given, 'trust')).toStrictEqual([
      { sector: 'government', score: 4.5, respondents: 1 },
      { sector: 'business', score: 3, respondents: 3 },
    ])
  })
})

describe('the gap', () => {
  test('needs two sectors', () => {
    expect(sectorGap([])).toBeNull()
    expect(sectorGap([scored('media', 3)])).toBeNull()
  })

  test('is flagged from one scale point on, with who sits where', () => {
    expect(sectorGap([scored('government', 2.29), scored('business', 3.29)])).toStrictEqual({
      gap: 1,
      flagged: true,
      highest: ['business'],
      lowest: ['government'],
    })
    expect(sectorGap([scored('government', 2.3), scored('business', 3.29)])).toMatchObject({
      gap: 0.99,
      flagged: false,
    })
  })

  test('names all sectors that share an end', () => {
    const scores = [
      scored('government', 2),
      scored('business', 4),
      scored('nonprofit', 4),
      scored('media', 3),
    ]
    expect(sectorGap(scores)).toMatchObject({ highest: ['business', 'nonprofit'], lowest: ['government'] })
    expect(sectorGap([scored('media', 3), scored('academia', 3)])).toStrictEqual({
      gap: 0,
      flagged: false,
      highest: ['media', 'academia'],
      lowest: ['media', 'academia'],
    })
  })
})
