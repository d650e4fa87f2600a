import { varianceOf } from '../statistics/variance.ts'
import type { Item } from '../template/instrument.ts'
import type { Dimension } from '../words/dimension.ts'
import { answersTo } from './agreement.ts'
import { meanOf } from './mean.ts'
import { type Respondent, respondentScores, scoreDimension } from './partnership.ts'
import { inHundredths, roundGuarded, withoutNoise } from './rounding.ts'

/** One round of a partnership: the items as they were asked in it, each id once, and who rated. */
export interface RatedRound {
  readonly items: readonly Item[]
  /** Their responses stand in the order of this round's items. */
  readonly respondents: readonly Respondent[]
}

/** How a dimension moved from an earlier round to a later one. */
export interface Change {
  /** Later less earlier, −4 to 4, rounded to two decimals; null when there is nothing to compare. */
  readonly change: number | null
  /** The rounds do not hold the same items: `change` is the mean over the items that both hold, and is marked so. */
  readonly onCommonItems: boolean
  /** Null when it is not judged: without a change, or with fewer than two scored respondents in the earlier round. */
  readonly noticeable: boolean | null
}

const itemsOf = ({ items }: RatedRound, dimension: Dimension) =>
  items.filter((item) => item.dimension === dimension).map(({ id }) => id)

/** By id alone: a new weight or another order asks nothing else. Two rounds without items hold the same. */
function holdTheSame(earlier: readonly string[], later: readonly string[]): boolean {
  const ids = new Set(later)
  return earlier.length === ids.size && earlier.every((id) => ids.has(id))
}

/** Rule 7's mean of an item, unrounded; null without an answer, or where the round does not ask it. */
function itemMean({ items, respondents }: RatedRound, wanted: string): number | null {
  const index = items.findIndex(({ id }) => id === wanted)
  return index < 0 ? null : meanOf(answersTo(respondents, index))
}

const difference = (earlier: number | null, later: number | null): number | null =>
  earlier === null || later === null ? null : later - earlier

/** The mean of later less earlier over the items with an answer in both rounds, each once and unweighted. */
function meanItemChange(earlier: RatedRound, later: RatedRound, ids: readonly string[]): number | null {
  const changes = ids.map((id) => difference(itemMean(earlier, id), itemMean(later, id)))
  return meanOf(changes.filter((change) => change !== null))
}

/** From half a standard deviation (n − 1) of the earlier round's respondents on; no change at all never is. */
function isNoticeable(earlier: RatedRound, dimension: Dimension, change: number): boolean | null {
  const variance = varianceOf(respondentScores(earlier, earlier.respondents, dimension))
  if (variance === null) return null
  const halfInHundredths = withoutNoise(50 * Math.sqrt(variance))
  return change !== 0 && Math.abs(inHundredths(change)) >= halfInHundredths
}

/**
 * Rule 8: how a dimension changed between two rounds. Where both hold the same items it is the difference of the two
 * shown scores, null when either round has none; otherwise the mean change of the items that both hold and that were
 * answered in both, null when there is no such item. It is judged against the spread of the earlier round's scores on
 * all the items of that round: when the earlier respondents agree exactly, any change is noticeable.
 */
export function changeBetween(earlier: RatedRound, later: RatedRound, dimension: Dimension): Change {
  const ids = itemsOf(earlier, dimension)
  const same = holdTheSame(ids, itemsOf(later, dimension))
  const shown = (round: RatedRound) => scoreDimension(round, round.respondents, dimension).score
  const unrounded = same ? difference(shown(earlier), shown(later)) : meanItemChange(earlier, later, ids)
  const change = unrounded === null ? null : roundGuarded(unrounded, 2)
  return {
    change,
    onCommonItems: !same,
    noticeable: change === null ? null : isNoticeable(earlier, dimension, change),
  }
}

/** How one item changed: the difference of its two means as they are shown, to two decimals; null when either is. */
export function itemChangeBetween(earlier: RatedRound, later: RatedRound, id: string): number | null {
  const shown = (round: RatedRound) => {
    const mean = itemMean(round, id)
    return mean === null ? null : roundGuarded(mean, 2)
  }
  const change = difference(shown(earlier), shown(later))
  return change === null ? null : roundGuarded(change, 2)
}
