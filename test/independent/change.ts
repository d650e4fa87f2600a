/**
 * Change between rounds, worked out a second time from the words of the design: from what two releases show, in whole
 * hundredths, and from who was in their figures.
 */
import type { RoundChange } from '../../shared/messages/change.ts'
import type { NamedResults } from '../../shared/messages/named-results.ts'
import type { CombinedResults } from '../../shared/messages/release.ts'
import type { Round } from '../../shared/messages/round.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import { dimensionWords } from './organisations.ts'

/** A round as it was published: what its release shows, and who was in its figures. */
export interface PublishedRound {
  readonly round: Round
  readonly results: CombinedResults | NamedResults
  readonly organisations: ReadonlySet<string>
}

function hundredths({ results }: PublishedRound, dimension: Dimension): number | undefined {
  const shown = 'byName' in results ? results.all.scores[dimension].mean : results.all.scores[dimension]
  return shown.value === null ? undefined : Math.round(100 * shown.value)
}

function difference(
  earlier: PublishedRound,
  later: PublishedRound,
): (dimension: Dimension) => [string, number | null] {
  return (dimension) => {
    const [before, after] = [hundredths(earlier, dimension), hundredths(later, dimension)]
    return [dimension, before === undefined || after === undefined ? null : (after - before) / 100]
  }
}

/** What the later round's release must say of the change since the earlier one. */
export function recomputeChange(
  earlier: PublishedRound,
  later: PublishedRound,
): Omit<RoundChange, 'scores'> & { readonly scores: Readonly<Record<string, number | null>> } {
  return {
    since: earlier.round,
    organisations: later.organisations.size,
    organisationsInBoth: [...later.organisations].filter((one) => earlier.organisations.has(one)).length,
    scores: Object.fromEntries(dimensionWords.map(difference(earlier, later))),
  }
}
