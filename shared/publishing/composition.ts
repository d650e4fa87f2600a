import { type Sector, sectors } from '../words/sector.ts'

/** What one sector's respondents bring to their organisation; those who chose no sector are a part of their own. */
export interface Part {
  readonly sector: Sector | null
  /** The organisation's value in the sector, 1 to 5. */
  readonly value: number
  /** How much of the organisation's own value they decide, over 0 to 1. */
  readonly share: number
  /** Their scores weighted by that share; those of all parts add up to the organisation's own value. */
  readonly contribution: number
}

/** One organisation's value and the parts that it comes from. */
export interface ComposedValue {
  readonly value: number
  readonly parts: readonly Part[]
}

/** One organisation's score, and its values of the items that make the score up, in their order; null: it has none. */
export interface ComposedOrganisation extends ComposedValue {
  readonly items: readonly (ComposedValue | null)[]
}

/** An organisation as far as one figure of the score, or one item of it, is read. */
export interface ReadOrganisation extends ComposedValue {
  /** Whether its value counts in the score's figures. */
  readonly inScore: boolean
  /** Whether it counts in the item's figure; of a score that is read for itself, all do. */
  readonly inItem: boolean
}

/** How the organisations of one class come to their values on one score: as much as the reading of sectors needs. */
export interface Composition {
  /** Organisations with a value, kept or not. */
  organisations: number
  /** In the order in which they were read: all of a small class, of a large one some for every sector. */
  readonly kept: ComposedOrganisation[]
  /** Sectors of which an organisation has all its respondents; null stands for those without a sector. */
  readonly pure: Set<Sector | null>
  /** Whether an organisation has respondents of several. */
  mixed: boolean
  readonly keptOf: Record<Sector, number>
  /** The items of some organisations that have answers to them but no score. */
  readonly unscored: ComposedOrganisation['items'][]
}

/** A composition as far as one figure of it is read: its score, or one item. */
export type ReadComposition = Pick<Composition, 'organisations' | 'pure' | 'mixed'> & {
  readonly kept: readonly ReadOrganisation[]
}

/** Its score read for itself. */
export function compositionOfScore(composition: Composition): ReadComposition {
  return { ...composition, kept: composition.kept.map((one) => ({ ...one, inScore: true, inItem: true })) }
}

/**
 * One item, read beside the score. Where nobody answered it, the organisation's score stands in its place: an
 * unanswered item counts, in effect, as if it had been answered with the respondent's score.
 *
 * @param place the item's among those of the score
 */
export function compositionOfItem(composition: Composition, place: number): ReadComposition {
  const scored = composition.kept.map((one): ReadOrganisation => {
    const item = one.items[place]
    return item ? { ...item, inScore: true, inItem: true } : { ...one, inScore: true, inItem: false }
  })
  const unscored = composition.unscored.flatMap((items): ReadOrganisation[] => {
    const item = items[place]
    return item ? [{ ...item, inScore: false, inItem: true }] : []
  })
  return {
    ...composition,
    organisations: composition.organisations + unscored.length,
    kept: [...scored, ...unscored],
  }
}

/** Every one of so many organisations is kept. */
export const organisationsKept = 32
/** Of a larger class further ones, until there are so many for each sector. */
const keptOfEachSector = 9

export function emptyComposition(): Composition {
  const keptOf = { government: 0, business: 0, nonprofit: 0, academia: 0, community: 0, media: 0 }
  return { organisations: 0, kept: [], pure: new Set(), mixed: false, keptOf, unscored: [] }
}

/**
 * Counts one organisation in; keeps it where it is among the first, or one of its sectors has few kept so far.
 *
 * @param ofSectors whose respondents it has
 * @param organisation asked for only where it is kept
 */
export function countComposition(
  to: Composition,
  ofSectors: readonly (Sector | null)[],
  organisation: () => ComposedOrganisation,
): void {
  const [first, ...more] = ofSectors
  if (first === undefined) return
  to.organisations += 1
  if (more.length === 0) to.pure.add(first)
  else to.mixed = true
  const isRare = (sector: Sector | null) => sector !== null && to.keptOf[sector] < keptOfEachSector
  if (to.kept.length >= organisationsKept && !ofSectors.some(isRare)) return
  to.kept.push(organisation())
  for (const sector of ofSectors) if (sector !== null) to.keptOf[sector] += 1
}

/** Counts one in that has no score, to be read with its items. */
export function countUnscored(to: Composition, items: () => ComposedOrganisation['items']): void {
  if (to.unscored.length < organisationsKept) to.unscored.push(items())
}

/** The composition of several classes together. */
export function joinCompositions(compositions: readonly Composition[]): Composition {
  const joint = emptyComposition()
  for (const { organisations, kept, pure, mixed, keptOf, unscored } of compositions) {
    joint.organisations += organisations
    joint.kept.push(...kept)
    joint.unscored.push(...unscored)
    for (const sector of pure) joint.pure.add(sector)
    joint.mixed ||= mixed
    for (const sector of sectors) joint.keptOf[sector] += keptOf[sector]
  }
  return joint
}
