import { dimensions } from '../../../shared/words/dimension.ts'
import type { Dashboard, Figure } from './reading.ts'

/**
 * Explains figures that are not shown where they stand, when there are any. Where a release shows no score at all, one
 * explanation is enough: the first question's.
 */
export function WhyAbsent(frame: {
  readonly figures: readonly Figure[]
  readonly dashboard: Dashboard
  readonly isFirst?: boolean
}) {
  const { figures, dashboard, isFirst = false } = frame
  if (figures.every(({ value }) => value !== null)) return null
  const isEmpty = dimensions.every((id) => dashboard.scores[id].value === null)
  if (isEmpty && !isFirst) return null
  return <p class="note">{dashboard.whyAbsent}</p>
}
