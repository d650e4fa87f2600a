import { overallOf } from '../../../shared/scoring/partnership.ts'
import { roundGuarded } from '../../../shared/scoring/rounding.ts'
import { byDimension, type Dimension } from '../../../shared/words/dimension.ts'
import type { Dashboard } from './reading.ts'

export interface RoundScores {
  readonly label: string
  /** 1 to 5; null where this round's or that round's mean is not shown. */
  readonly scores: Readonly<Record<Dimension, number | null>>
}

/**
 * The published means of the earlier rounds, oldest first, and of this one: a change is the difference of two published
 * means, so that this one's mean less the change is the earlier one's.
 */
export function roundScores({ release, scores }: Dashboard): RoundScores[] {
  const earlier = release.changes.map(({ since, scores: changes }) => ({
    label: since.label,
    scores: byDimension((dimension) => {
      const [now, change] = [scores[dimension].value, changes[dimension]]
      return now === null || change === null ? null : roundGuarded(now - change, 2)
    }),
  }))
  return [
    ...earlier,
    { label: release.round.label, scores: byDimension((dimension) => scores[dimension].value) },
  ]
}

/** The mean of one family as the release rounds scores; null unless all five are shown. */
export function overallScore(
  scores: Readonly<Record<Dimension, number | null>>,
  family: readonly Dimension[],
  { decimals }: Dashboard,
): number | null {
  return overallOf(
    family.map((dimension) => scores[dimension]),
    decimals,
  )
}
