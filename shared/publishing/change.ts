import type { RoundChange } from '../messages/change.ts'
import type { ConfidentialRelease, NamedRelease } from '../messages/release.ts'
import type { Round } from '../messages/round.ts'
import { roundGuarded } from '../scoring/rounding.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'

/** A release as far as change is read from it. */
export type PublishedFigures =
  | Pick<ConfidentialRelease, 'disclosure' | 'results'>
  | Pick<NamedRelease, 'disclosure' | 'results'>

/** The means as they are published; null where one is protected, or nobody has a value. */
function publishedMeans({ disclosure, results }: PublishedFigures): Record<Dimension, number | null> {
  if (disclosure === 'named') return byDimension((dimension) => results.all.scores[dimension].mean.value)
  return byDimension((dimension) => results.all.scores[dimension].value)
}

/**
 * Rule 8 in a programme: the difference of published means of two rounds.
 *
 * Nothing but published figures goes in, so that a change says nothing that a reader of both releases could not work
 * out. Differences of exact means would narrow down both; the change of a protected mean would give it away. How many took
 * part in both is no secret: disclosure control takes every reader to know who takes part.
 *
 * @param since the earlier round
 * @param organisationsInBoth how many of the later round's organisations took part in the earlier one too
 * @returns scores −4 to 4; rounded to two decimals, which takes nothing but binary noise from published means
 */
export function changeBetween(
  since: Round,
  earlier: PublishedFigures,
  later: PublishedFigures,
  organisationsInBoth: number,
): RoundChange {
  const [before, after] = [publishedMeans(earlier), publishedMeans(later)]
  return {
    since,
    organisations: later.results.organisations,
    organisationsInBoth,
    scores: byDimension((dimension) => {
      const [from, to] = [before[dimension], after[dimension]]
      return from === null || to === null ? null : roundGuarded(to - from, 2)
    }),
  }
}
