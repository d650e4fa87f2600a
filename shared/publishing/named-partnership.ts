import type { NamedPartnership } from '../messages/named-results.ts'
import type { Assessment } from '../messages/submission.ts'
import { practicePoints } from '../scoring/checklist.ts'
import { summariseItem } from '../scoring/item.ts'
import { countedRespondents, scorePartnership, type ValidRespondent } from '../scoring/partnership.ts'
import { scoreRespondent } from '../scoring/respondent.ts'
import { isAnswer } from '../scoring/response.ts'
import { scoreSectors } from '../scoring/sectors.ts'
import { addAnswers } from '../statistics/alpha.ts'
import { countRating, percentOf } from '../statistics/distribution.ts'
import { groupOf } from '../statistics/intraclass.ts'
import type { Instrument } from '../template/instrument.ts'
import { byDimension, type Dimension, dimensions } from '../words/dimension.ts'
import type { NamedFigures } from './named-figures.ts'
import { addPartnership } from './organisation-value.ts'

/** The unrounded scores of those respondents who are scored on the dimension. */
function scoresOfRespondents(
  instrument: Instrument,
  respondents: readonly ValidRespondent[],
  dimension: Dimension,
): number[] {
  return respondents
    .map(({ responses }) => scoreRespondent(instrument.items, responses, dimension))
    .flatMap((result) => (result.state === 'scored' ? [result.score] : []))
}

function addSectors(
  figures: NamedFigures,
  instrument: Instrument,
  respondents: readonly ValidRespondent[],
): void {
  for (const dimension of dimensions) {
    const scored = scoreSectors(instrument, respondents, dimension)
    for (const { sector, scores } of figures.sectors) {
      const own = scored.find((one) => one.sector === sector)
      addPartnership(scores[dimension].organisation, own?.score ?? null)
    }
  }
}

/** Alpha takes those who answered every item of the dimension, the intraclass correlations those who are scored. */
function addRespondents(
  figures: NamedFigures,
  instrument: Instrument,
  respondents: readonly ValidRespondent[],
): void {
  for (const dimension of dimensions) {
    const { answers, partnerships } = figures.scores[dimension]
    const group = groupOf(scoresOfRespondents(instrument, respondents, dimension))
    if (group !== null) partnerships.push(group)
    for (const { responses } of respondents) {
      const own = responses.filter((_, place) => instrument.items[place]?.dimension === dimension)
      const given = own.filter(isAnswer)
      if (given.length > 0 && given.length === answers.items.length) addAnswers(answers, given)
    }
  }
}

function addItems(figures: NamedFigures, respondents: readonly ValidRespondent[]): void {
  const responses = respondents.map((respondent) => respondent.responses)
  figures.items.forEach((item, place) => {
    const result = summariseItem(responses, place)
    addPartnership(item.figure.organisation, result.mean)
    item.notApplicable += result.notApplicable
    item.unknown += result.unknown
    item.blank += result.blank
    for (const own of responses) {
      const response = own[place] ?? null
      if (isAnswer(response)) countRating(item.ratings, response)
    }
  })
}

function addPractices(figures: NamedFigures, practices: Assessment['practices']): void {
  for (const { id, figure } of figures.practices) {
    const points = practicePoints(practices[id])
    addPartnership(figure.organisation, points === null ? null : percentOf(points, 1))
  }
}

/**
 * Adds one partnership's assessment to its organisation's values, and its respondents to those of all.
 *
 * @returns the partnership as it is published by name
 */
export function addNamedAssessment(
  figures: NamedFigures,
  instrument: Instrument,
  assessment: Assessment,
): NamedPartnership {
  const respondents = countedRespondents(assessment.respondents)
  const { dimensions: scored, overall } = scorePartnership(instrument, respondents)
  for (const dimension of dimensions) {
    addPartnership(figures.scores[dimension].figure.organisation, scored[dimension].score)
  }
  addSectors(figures, instrument, respondents)
  addRespondents(figures, instrument, respondents)
  addItems(figures, respondents)
  addPractices(figures, assessment.practices)
  return {
    name: assessment.partnershipName,
    kind: assessment.kind,
    respondents: respondents.length,
    scores: byDimension((dimension) => scored[dimension].score),
    overall,
  }
}
