import type { Fault } from '../faults/fault.ts'
import type { Column, Instrument } from './instrument.ts'

interface PlacedId {
  readonly path: string
  readonly id: string
}

function placed(path: string, ids: readonly string[]): PlacedId[] {
  return ids.map((id, index) => ({ path: `${path}.${index}`, id }))
}

const placedIds = (path: string, things: readonly { readonly id: string }[]): PlacedId[] =>
  placed(
    path,
    things.map(({ id }) => id),
  )

function choiceLists(path: string, columns: readonly Column[]): PlacedId[][] {
  return columns.flatMap((column, index) =>
    column.kind === 'choice' ? [placed(`${path}.${index}.choices`, column.choices)] : [],
  )
}

/** Every list within which an id may stand only once; practices and items are one, as both are answered. */
function idLists({ bands, practices, items, profile, planning }: Instrument): PlacedId[][] {
  const { partners, fields } = profile
  return [
    placedIds('bands', bands),
    [...placedIds('practices', practices), ...placedIds('items', items)],
    placedIds('profile.fields', fields),
    placedIds('profile.partners.columns', partners.columns),
    ...choiceLists('profile.partners.columns', partners.columns),
    placedIds('planning', planning),
    ...planning.flatMap(({ columns, rows }, index) => [
      placedIds(`planning.${index}.columns`, columns),
      placed(`planning.${index}.rows`, rows),
      ...choiceLists(`planning.${index}.columns`, columns),
    ]),
  ]
}

function repeated(list: readonly PlacedId[]): PlacedId[] {
  return list.filter(({ id }, position) => list.findIndex((other) => other.id === id) !== position)
}

/** The ids that stand twice where they must stand once, where they stand again; empty when none does. */
export function repeatedIdFaults(instrument: Instrument): Fault[] {
  return idLists(instrument)
    .flatMap(repeated)
    .map(({ path, id }) => ({
      path,
      words: {
        id: `"${id}" tertulis lebih dari sekali: beri masing-masing id sendiri.`,
        en: `"${id}" stands more than once: give each its own id.`,
      },
    }))
}
