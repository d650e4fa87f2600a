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
export interface ComposedOrganisation {
  readonly value: number
  readonly parts: readonly Part[]
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
}

/** Every one of so many organisations is kept. */
export const organisationsKept = 32
/** Of a larger class further ones, until there are so many for each sector. */
const keptOfEachSector = 9

export function emptyComposition(): Composition {
  const keptOf = { government: 0, business: 0, nonprofit: 0, academia: 0, community: 0, media: 0 }
  return { organisations: 0, kept: [], pure: new Set(), mixed: false, keptOf }
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

/** The composition of several classes together. */
export function joinCompositions(compositions: readonly Composition[]): Composition {
  const joint = emptyComposition()
  for (const { organisations, kept, pure, mixed, keptOf } of compositions) {
    joint.organisations += organisations
    joint.kept.push(...kept)
    for (const sector of pure) joint.pure.add(sector)
    joint.mixed ||= mixed
    for (const sector of sectors) joint.keptOf[sector] += keptOf[sector]
  }
  return joint
}
