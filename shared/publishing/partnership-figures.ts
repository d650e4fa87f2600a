import type { Assessment } from '../messages/submission.ts'
import { practicePoints } from '../scoring/checklist.ts'
import { summariseItem } from '../scoring/item.ts'
import { countedRespondents, scoreOfSum, type ValidRespondent } from '../scoring/partnership.ts'
import { scoreRespondent } from '../scoring/respondent.ts'
import type { Instrument } from '../template/instrument.ts'
import { dimensions } from '../words/dimension.ts'
import type { Sector } from '../words/sector.ts'
import type { Figures } from './figures.ts'
import { addPartnership } from './organisation-value.ts'
import { addShares, type ScoreSum } from './shares.ts'

const percent = (share: number): number => 100 * share

function addScore(to: ScoreSum, score: number): void {
  to.sum += score
  to.scored += 1
}

/** Adds the ten scores over all respondents and over each sector's; every respondent is scored once a dimension. */
function addScores(figures: Figures, instrument: Instrument, respondents: readonly ValidRespondent[]): void {
  for (const dimension of dimensions) {
    const ofAll: ScoreSum = { sum: 0, scored: 0 }
    const ofSectors = figures.sectors.map(({ sector }): ScoreSum & { sector: Sector } => ({
      sector,
      sum: 0,
      scored: 0,
    }))
    for (const { sector, responses } of respondents) {
      const result = scoreRespondent(instrument.items, responses, dimension)
      if (result.state !== 'scored') continue
      addScore(ofAll, result.score)
      const ofSector = ofSectors.find((one) => one.sector === sector)
      if (ofSector !== undefined) addScore(ofSector, result.score)
    }
    const score = scoreOfSum(ofAll.sum, ofAll.scored)
    addPartnership(figures.scores[dimension].organisation, score)
    if (score !== null) addShares(figures.shares[dimension], score, ofAll, ofSectors)
    ofSectors.forEach(({ sum, scored }, place) => {
      const figure = figures.sectors[place]?.scores[dimension]
      if (figure !== undefined) addPartnership(figure.organisation, scoreOfSum(sum, scored))
    })
  }
}

/** Adds each item's mean of the numeric answers, and how many percent of the responses are `NA` and `DK`. */
function addItems(figures: Figures, respondents: readonly ValidRespondent[]): void {
  if (respondents.length === 0) return
  const responses = respondents.map((respondent) => respondent.responses)
  figures.items.forEach(({ mean, notApplicable, unknown }, index) => {
    const result = summariseItem(responses, index)
    addPartnership(mean.organisation, result.mean)
    addPartnership(notApplicable.organisation, percent(result.notApplicable / respondents.length))
    addPartnership(unknown.organisation, percent(result.unknown / respondents.length))
  })
}

function addPractices(figures: Figures, practices: Assessment['practices']): void {
  for (const { id, inPlace } of figures.practices) {
    const points = practicePoints(practices[id])
    addPartnership(inPlace.organisation, points === null ? null : percent(points))
  }
}

/**
 * Adds one partnership's assessment to its organisation's values.
 *
 * @returns how many of its respondents count: all but those who answered nothing at all
 */
export function addAssessment(figures: Figures, instrument: Instrument, assessment: Assessment): number {
  const respondents = countedRespondents(assessment.respondents)
  addScores(figures, instrument, respondents)
  addItems(figures, respondents)
  addPractices(figures, assessment.practices)
  return respondents.length
}
