import type { Fault } from '../faults/fault.ts'
import { type Dimension, dimensionNames } from '../words/dimension.ts'
import type { Instrument } from './instrument.ts'

/** What an id stands for, as far as that can be known: a practice or an item, and of which principle or benefit. */
export interface Meaning {
  readonly role: 'practice' | 'item'
  readonly dimension: Dimension
}

export type Meanings = ReadonlyMap<string, Meaning>

interface PlacedMeaning {
  readonly id: string
  /** From the instrument on. */
  readonly path: string
  readonly meaning: Meaning
}

function placedMeanings({ practices, items }: Pick<Instrument, 'practices' | 'items'>): PlacedMeaning[] {
  return [
    ...practices.map(({ id, principle }, place) => ({
      id,
      path: `practices.${place}.id`,
      meaning: { role: 'practice', dimension: principle } as const,
    })),
    ...items.map(({ id, dimension }, place) => ({
      id,
      path: `items.${place}.id`,
      meaning: { role: 'item', dimension } as const,
    })),
  ]
}

export function meaningsOf(instrument: Pick<Instrument, 'practices' | 'items'>): Meanings {
  return new Map(placedMeanings(instrument).map(({ id, meaning }) => [id, meaning]))
}

const roleNames = {
  practice: { id: 'praktik', en: 'a practice' },
  item: { id: 'butir', en: 'an item' },
} as const

function changedFault(path: string, id: string, { role, dimension }: Meaning): Fault {
  const named = roleNames[role]
  return {
    path,
    words: {
      id: `"${id}" sudah berarti ${named.id} untuk "${dimensionNames.id[dimension]}": beri yang baru id lain.`,
      en: `"${id}" already stands for ${named.en} of "${dimensionNames.en[dimension]}": give what is new another id.`,
    },
  }
}

/**
 * Ids that stood for something else before: answers are pooled by id, so an id is never used again for another thing.
 * Whether reworded words still mean the same, only people can tell.
 *
 * @param known what ids stood for so far, in every version and in the templates that ship with Mitra
 * @returns paths from the instrument on; empty when every known id means what it meant
 */
export function changedMeaningFaults(
  instrument: Pick<Instrument, 'practices' | 'items'>,
  known: Meanings,
): Fault[] {
  return placedMeanings(instrument).flatMap(({ id, path, meaning }) => {
    const before = known.get(id)
    const isSame =
      before === undefined || (before.role === meaning.role && before.dimension === meaning.dimension)
    return isSame ? [] : [changedFault(path, id, before)]
  })
}
