import { type Respondent, scorePartnership } from '../../shared/scoring/partnership.ts'
import { scoreRespondent, validityOf } from '../../shared/scoring/respondent.ts'
import { readResponse } from '../../shared/scoring/response.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { ResponseMatrix } from './entered/matrices.ts'
import { differencesByShared } from './shared-differences.ts'
import type { Shown, ShownRespondent } from './sheet.ts'

export function respondentsOf(matrix: ResponseMatrix): Respondent[] {
  return matrix.respondents.map(({ sector, cells }) => ({ sector, responses: cells.map(readResponse) }))
}

/** The instrument with the weights that the matrix holds. */
export function weighted<Kind extends Instrument>(instrument: Kind, { weights }: ResponseMatrix): Kind {
  return {
    ...instrument,
    items: instrument.items.map((item, place) => ({ ...item, weight: weights[place] ?? item.weight })),
  }
}

function respondentScored(instrument: Instrument, { responses }: Respondent): ShownRespondent {
  const validity = validityOf(responses)
  const states: Record<string, string> = {}
  const scores: Record<string, number> = {}
  for (const dimension of validity === 'valid' ? dimensions : []) {
    const result = scoreRespondent(instrument.items, responses, dimension)
    states[dimension] = result.state === 'scored' && result.prorated ? 'prorated' : result.state
    if (result.state === 'scored') scores[dimension] = result.score
  }
  return { validity, states, scores }
}

/** What `shared` makes of the matrix, in the form in which a sheet's results are read. */
export function scoredByShared(instrument: Instrument, matrix: ResponseMatrix): Shown {
  const ofMatrix = weighted(instrument, matrix)
  const respondents = respondentsOf(matrix)
  const scorecard = scorePartnership(ofMatrix, respondents)
  const each = <Value>(get: (result: (typeof scorecard)['dimensions']['trust']) => Value) =>
    Object.fromEntries(dimensions.map((dimension) => [dimension, get(scorecard.dimensions[dimension])]))
  return {
    scores: each(({ score }) => score),
    scoredRespondents: each((result) => result.respondents),
    bands: each(({ band }) => band),
    flagged: dimensions.filter((dimension) => scorecard.dimensions[dimension].flagged),
    overall: scorecard.overall,
    differences: differencesByShared(ofMatrix, respondents),
    respondents: respondents.map((respondent) => respondentScored(ofMatrix, respondent)),
  }
}
