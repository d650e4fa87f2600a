import type { Column, Instrument, PlanningWorksheet } from './instrument.ts'
import type { ColumnWording, Wording } from './wording.ts'

type WorksheetWording = Wording['planning'][string]
type ById<Value> = Readonly<Record<string, Value>>

/** Ids without words and words without an id. */
function coverage(path: string, ids: readonly string[], words: ById<unknown>): string[] {
  const worded = Object.keys(words)
  return [
    ...ids
      .filter((id) => !worded.includes(id))
      .map((id) => `${path}: "${id}" has no words: write them, or remove the id from the instrument`),
    ...worded
      .filter((id) => !ids.includes(id))
      .map((id) => `${path}: "${id}" is not in the instrument: remove its words, or add the id there`),
  ]
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id)

function choiceFaults(path: string, column: Column, words: ColumnWording): string[] {
  if (column.kind === 'choice') return coverage(`${path}.choices`, column.choices, words.choices ?? {})
  if (words.choices === undefined) return []
  return [`${path}: "choices" belong to a choice column only: remove them`]
}

function columnFaults(path: string, columns: readonly Column[], words: ById<ColumnWording>): string[] {
  return [
    ...coverage(path, idsOf(columns), words),
    ...columns.flatMap((column) => {
      const columnWords = words[column.id]
      return columnWords === undefined ? [] : choiceFaults(`${path}.${column.id}`, column, columnWords)
    }),
  ]
}

function preparedCellFaults(path: string, column: Column | undefined, text: string): string[] {
  if (column === undefined)
    return [`${path}: there is no such column: use the id of a column of this worksheet`]
  switch (column.kind) {
    case 'short-text':
    case 'long-text':
      return []
    case 'choice':
      if (column.choices.includes(text)) return []
      return [`${path}: "${text}" is not a choice: write one of ${column.choices.join(', ')}`]
    default:
      return [`${path}: a ${column.kind} column is filled in by the partners: remove the prepared text`]
  }
}

function rowFaults(path: string, worksheet: PlanningWorksheet, rows: WorksheetWording['rows']): string[] {
  return [
    ...coverage(path, worksheet.rows, rows),
    ...Object.entries(rows).flatMap(([rowId, cells]) =>
      Object.entries(cells).flatMap(([columnId, text]) =>
        preparedCellFaults(
          `${path}.${rowId}.${columnId}`,
          worksheet.columns.find((column) => column.id === columnId),
          text,
        ),
      ),
    ),
  ]
}

function worksheetFaults(worksheet: PlanningWorksheet, words: WorksheetWording | undefined): string[] {
  if (words === undefined) return []
  const path = `planning.${worksheet.id}`
  return [
    ...columnFaults(`${path}.columns`, worksheet.columns, words.columns),
    ...rowFaults(`${path}.rows`, worksheet, words.rows),
  ]
}

/** Titles become the names of worksheets, which a spreadsheet compares without regard to case. */
function repeatedTitleFaults(planning: Wording['planning']): string[] {
  const titles = Object.values(planning).map((words) => words.title.toLowerCase())
  return Object.entries(planning)
    .filter(([, words], position) => titles.indexOf(words.title.toLowerCase()) !== position)
    .map(([id, words]) => `planning.${id}: the title "${words.title}" is taken: give each worksheet its own`)
}

/**
 * What keeps the words of one language from fitting the instrument: an id without words, words without an id, a
 * prepared cell that its column cannot hold. Each sentence names the path and the id and says what to do; empty when
 * the words fit.
 */
export function wordingFaults(instrument: Instrument, words: Wording): string[] {
  const { fields, partners } = instrument.profile
  return [
    ...coverage('bands', idsOf(instrument.bands), words.bands),
    ...coverage('practices', idsOf(instrument.practices), words.practices),
    ...coverage('items', idsOf(instrument.items), words.items),
    ...coverage('profile.fields', idsOf(fields), words.profile.fields),
    ...columnFaults('profile.partners', partners.columns, words.profile.partners),
    ...coverage('planning', idsOf(instrument.planning), words.planning),
    ...instrument.planning.flatMap((worksheet) => worksheetFaults(worksheet, words.planning[worksheet.id])),
    ...repeatedTitleFaults(words.planning),
  ]
}
