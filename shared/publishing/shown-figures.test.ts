import { expect, it } from 'vitest'
import { shownFiguresSchema } from '../messages/preview.ts'
import type { Cell, CombinedResults } from '../messages/release.ts'
import { byDimension } from '../words/dimension.ts'
import { shownFigures } from './shown-figures.ts'

const shown: Cell = { n: 7, value: 3.4 }
const hidden: Cell = { value: null, reason: 'protected' }
/** Nought is a value too. */
const none: Cell = { n: 5, value: 0 }

const scores = byDimension((dimension) => (dimension === 'trust' ? hidden : shown))
const results: CombinedResults = {
  organisations: 7,
  partnerships: 8,
  respondents: 9,
  all: {
    scores,
    items: [{ id: 'promises', mean: shown, notApplicable: none, unknown: hidden }],
    practices: [
      { id: 'charter', inPlace: none },
      { id: 'meetings', inPlace: hidden },
    ],
  },
  sectors: [{ sector: 'media', scores: byDimension(() => hidden) }],
  kinds: [{ class: 'other', scores }],
}

it('says of each cell whether it is shown, and nothing that stands in it', () => {
  const figures = shownFiguresSchema.parse(shownFigures(results))
  const allButTrust = byDimension((dimension) => dimension !== 'trust')
  expect(figures).toEqual({
    all: {
      scores: allButTrust,
      items: [{ id: 'promises', mean: true, notApplicable: true, unknown: false }],
      practices: [
        { id: 'charter', inPlace: true },
        { id: 'meetings', inPlace: false },
      ],
    },
    sectors: [{ sector: 'media', scores: byDimension(() => false) }],
    kinds: [{ class: 'other', scores: allButTrust }],
  })
})
