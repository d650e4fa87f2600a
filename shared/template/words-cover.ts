import { type Fault, under } from '../faults/fault.ts'
import type { InEachLanguage } from '../language/language.ts'
import type { Column, Instrument, PlanningWorksheet } from './instrument.ts'
import type { Translation } from './translation.ts'
import type { ColumnWording } from './wording.ts'

type WorksheetWording = Translation['planning'][string]
type ById<Value> = Readonly<Record<string, Value>>

/** Ids without words and words without an id. */
function coverage(ids: readonly string[], words: ById<unknown>): Fault[] {
  const worded = Object.keys(words)
  return [
    ...ids
      .filter((id) => !worded.includes(id))
      .map((id) => ({
        path: id,
        words: {
          id: `"${id}" belum punya teks: tuliskan, atau hapus id itu dari instrumen.`,
          en: `"${id}" has no words: write them, or remove the id from the instrument.`,
        },
      })),
    ...worded
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        path: id,
        words: {
          id: `"${id}" tidak ada di instrumen: hapus teksnya, atau tambahkan id itu di sana.`,
          en: `"${id}" is not in the instrument: remove its words, or add the id there.`,
        },
      })),
  ]
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id)

const choicesNotOffered: InEachLanguage<string> = {
  id: '"choices" hanya untuk kolom pilihan: hapus.',
  en: '"choices" belong to a choice column only: remove them.',
}

function choiceFaults(column: Column, words: ColumnWording): Fault[] {
  if (column.kind === 'choice') return under('choices', coverage(column.choices, words.choices ?? {}))
  return words.choices === undefined ? [] : [{ path: 'choices', words: choicesNotOffered }]
}

function columnFaults(columns: readonly Column[], words: ById<ColumnWording>): Fault[] {
  return [
    ...coverage(idsOf(columns), words),
    ...columns.flatMap((column) => {
      const columnWords = words[column.id]
      return columnWords === undefined ? [] : under(column.id, choiceFaults(column, columnWords))
    }),
  ]
}

/** What a column holds that only the partners know. */
const filledInKinds = {
  date: { id: 'tanggal', en: 'date' },
  number: { id: 'angka', en: 'number' },
  sector: { id: 'sektor', en: 'sector' },
} as const

/** What keeps a text from standing in a prepared cell of the column; null when it may. */
function preparedCellWords(column: Column | undefined, text: string): InEachLanguage<string> | null {
  if (column === undefined) {
    return {
      id: 'Tidak ada kolom ini: pakai id kolom dari lembar yang sama.',
      en: 'There is no such column: use the id of a column of this worksheet.',
    }
  }
  switch (column.kind) {
    case 'short-text':
    case 'long-text':
      return null
    case 'choice': {
      if (column.choices.includes(text)) return null
      const list = column.choices.join(', ')
      return {
        id: `"${text}" bukan salah satu pilihan: tulis salah satu dari ${list}.`,
        en: `"${text}" is not a choice: write one of ${list}.`,
      }
    }
    default: {
      const kind = filledInKinds[column.kind]
      return {
        id: `Kolom ${kind.id} diisi oleh para mitra: hapus teks ini.`,
        en: `A ${kind.en} column is filled in by the partners: remove the prepared text.`,
      }
    }
  }
}

function rowFaults(worksheet: PlanningWorksheet, rows: WorksheetWording['rows']): Fault[] {
  const cells = Object.entries(rows).flatMap(([rowId, row]) =>
    Object.entries(row).map(([columnId, text]) => ({ rowId, columnId, text })),
  )
  return [
    ...coverage(worksheet.rows, rows),
    ...cells.flatMap(({ rowId, columnId, text }) => {
      const column = worksheet.columns.find(({ id }) => id === columnId)
      const words = preparedCellWords(column, text)
      return words === null ? [] : [{ path: `${rowId}.${columnId}`, words }]
    }),
  ]
}

function worksheetFaults(worksheet: PlanningWorksheet, words: WorksheetWording | undefined): Fault[] {
  if (words === undefined) return []
  return under(worksheet.id, [
    ...under('columns', columnFaults(worksheet.columns, words.columns)),
    ...under('rows', rowFaults(worksheet, words.rows)),
  ])
}

/** Titles become the names of worksheets, which a spreadsheet compares without regard to case. */
function repeatedTitleFaults(planning: Translation['planning']): Fault[] {
  const titles = Object.values(planning).map((words) => words.title.toLowerCase())
  return Object.entries(planning)
    .filter(([, words], position) => titles.indexOf(words.title.toLowerCase()) !== position)
    .map(([id, { title }]) => ({
      path: `${id}.title`,
      words: {
        id: `Judul "${title}" sudah terpakai: beri setiap lembar judul sendiri.`,
        en: `The title "${title}" is taken: give each worksheet its own.`,
      },
    }))
}

/**
 * What keeps the words of one language from fitting the instrument: an id without words, words without an id, a
 * prepared cell that its column cannot hold; empty when the words fit.
 */
export function wordingFaults(instrument: Instrument, words: Translation): Fault[] {
  const { fields, partners } = instrument.profile
  const faults = [
    ...under('bands', coverage(idsOf(instrument.bands), words.bands)),
    ...under('practices', coverage(idsOf(instrument.practices), words.practices)),
    ...under('items', coverage(idsOf(instrument.items), words.items)),
    ...under('profile.fields', coverage(idsOf(fields), words.profile.fields)),
    ...under('profile.partners', columnFaults(partners.columns, words.profile.partners)),
    ...under('planning', [
      ...coverage(idsOf(instrument.planning), words.planning),
      ...instrument.planning.flatMap((worksheet) => worksheetFaults(worksheet, words.planning[worksheet.id])),
      ...repeatedTitleFaults(words.planning),
    ]),
  ]
  return under(`wording.${words.language}`, faults)
}
