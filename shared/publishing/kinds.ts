import type { KindClass } from '../messages/release.ts'
import type { Kind, OrganisationClass } from '../words/kind.ts'

/** The kind of an organisation's partnerships; `mixed` when they are of several. */
export function classOfOrganisation(kindsOfPartnerships: Iterable<Kind>): OrganisationClass {
  const [first = 'mixed', ...further] = new Set<OrganisationClass>(kindsOfPartnerships)
  return further.length === 0 ? first : 'mixed'
}

/** A class that is published, and the classes of organisations that are in it. */
export interface PublishedClass {
  readonly class: KindClass
  readonly members: readonly KindClass[]
}

/** The smallest; of several equally small ones the last, so that a named kind outlives `mixed`. */
function smallest(
  classes: readonly KindClass[],
  sizes: ReadonlyMap<KindClass, number>,
): KindClass | undefined {
  const size = (one: KindClass) => sizes.get(one) ?? 0
  return classes.reduce<KindClass | undefined>(
    (least, one) => (least === undefined || size(one) <= size(least) ? one : least),
    undefined,
  )
}

/**
 * The classes in which the organisations are published: the smallest classes are merged into `other` until each has
 * at least `threshold` organisations. One class left means no breakdown: the answer is then empty.
 *
 * @param sizes organisations by class, in the order of the words
 */
export function publishedClasses(sizes: ReadonlyMap<KindClass, number>, threshold: number): PublishedClass[] {
  const total = (members: readonly KindClass[]) =>
    members.reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0)
  let kept = [...sizes.keys()].filter((one) => total([one]) > 0)
  const merged: KindClass[] = []
  const tooSmall = () =>
    kept.some((one) => total([one]) < threshold) || (merged.length > 0 && total(merged) < threshold)
  while (kept.length > 0 && tooSmall()) {
    const next = smallest(kept, sizes)
    kept = kept.filter((one) => one !== next)
    if (next !== undefined) merged.push(next)
  }
  const classes: PublishedClass[] = kept.map((one) => ({ class: one, members: [one] }))
  if (merged.length > 0) classes.push({ class: 'other', members: merged })
  return classes.length > 1 ? classes : []
}
