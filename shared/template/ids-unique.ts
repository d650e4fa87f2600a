import type { Column, Instrument } from './instrument.ts'

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id)

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, position) => ids.indexOf(id) !== position))]
}

function choiceLists(path: string, columns: readonly Column[]): [string, string[]][] {
  return columns.flatMap((column): [string, string[]][] =>
    column.kind === 'choice' ? [[`${path}.${column.id}.choices`, column.choices]] : [],
  )
}

/** Every list within which an id may stand only once, by the name under which an author finds it. */
function idLists(instrument: Instrument): [string, string[]][] {
  const { partners, fields } = instrument.profile
  return [
    ['bands', idsOf(instrument.bands)],
    ['practices and items', [...idsOf(instrument.practices), ...idsOf(instrument.items)]],
    ['profile.fields', idsOf(fields)],
    ['profile.partners', idsOf(partners.columns)],
    ...choiceLists('profile.partners', partners.columns),
    ['planning', idsOf(instrument.planning)],
    ...instrument.planning.flatMap((worksheet): [string, string[]][] => [
      [`planning.${worksheet.id}.columns`, idsOf(worksheet.columns)],
      [`planning.${worksheet.id}.rows`, worksheet.rows],
      ...choiceLists(`planning.${worksheet.id}.columns`, worksheet.columns),
    ]),
  ]
}

/** The ids that stand twice where they must stand once; empty when none does. */
export function repeatedIdFaults(instrument: Instrument): string[] {
  return idLists(instrument).flatMap(([path, ids]) =>
    repeated(ids).map((id) => `${path}: "${id}" stands more than once: give each its own id`),
  )
}
