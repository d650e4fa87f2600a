import type { Scorecard } from '../../shared/scoring/partnership.ts'
import { inHundredths } from '../../shared/scoring/rounding.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import type { ShownScores } from '../partnership/read-shown.ts'

/** A score that the sheet and the Worker do not agree on. */
export interface Difference {
  readonly score: Dimension | 'principles' | 'benefits'
  readonly sheet: number | null
  readonly worker: number | null
}

const written = (score: number | null): number | null => (score === null ? null : inHundredths(score))

/** Compares in whole hundredths, as the scores are shown. Empty when both agree on everything. */
export function compareScores(shown: ShownScores, scorecard: Scorecard): Difference[] {
  const pairs: Difference[] = [
    ...dimensions.map((dimension) => ({
      score: dimension,
      sheet: shown.dimensions[dimension],
      worker: scorecard.dimensions[dimension].score,
    })),
    {
      score: 'principles',
      sheet: shown.overall.principles,
      worker: scorecard.overall.principles,
    },
    { score: 'benefits', sheet: shown.overall.benefits, worker: scorecard.overall.benefits },
  ]
  return pairs.filter(({ sheet, worker }) => written(sheet) !== written(worker))
}
