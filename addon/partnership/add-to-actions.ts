import { answersTo } from '../../shared/scoring/agreement.ts'
import { meanOf } from '../../shared/scoring/mean.ts'
import { prioritiesOf } from '../../shared/scoring/priorities.ts'
import { roundGuarded } from '../../shared/scoring/rounding.ts'
import type { Template } from '../../shared/template/template.ts'
import { findColumns, findWorksheets } from '../cells/region.ts'
import { text } from '../cells/text.ts'
import { today } from '../cells/today.ts'
import { writeColumn } from '../cells/write-column.ts'
import { UserError } from '../language/user-error.ts'
import { actionsAnchors, actionsRowCodes } from '../worksheets/actions-layout.ts'
import { worksheetWords } from '../worksheets/words.ts'
import { alone } from './alone.ts'
import { type CellsRead, isBlank, readSheet, rowsById } from './cells-read.ts'
import { noRatings } from './no-ratings.ts'
import { readAssessment } from './read.ts'
import { asCompared } from './read-words.ts'
import { storedRecord } from './record.ts'
import { sheetOf } from './sheet-of.ts'
import { templateOf } from './template-of.ts'

export interface ActionsAdded {
  /** The statements of the items that were added, in the language of the worksheets. */
  readonly added: readonly string[]
  /** Of those that were there already. */
  readonly present: readonly string[]
}

const brokenSheet = () =>
  new UserError({
    id: 'Lembar Tindak lanjut tidak utuh lagi. Kembalikan lewat File → Histori versi, lalu coba lagi.',
    en: 'The Actions worksheet is no longer whole. Bring it back with File → Version history and try again.',
  })

const noRoom = (needed: number) =>
  new UserError({
    id: `Lembar Tindak lanjut penuh; dibutuhkan ${needed} baris kosong. Kosongkan baris yang sudah selesai di bagian bawah, lalu coba lagi.`,
    en: `The Actions worksheet is full; ${needed} empty rows are needed. Clear finished rows at its end, then try again.`,
  })

interface Places {
  /** The prepared rows, from 0. */
  readonly first: number
  readonly end: number
  /** Columns from 1. */
  readonly id: number
  readonly scoreThen: number
  readonly added: number
}

function placesIn(cells: CellsRead, columns: ReadonlyMap<string, number>): Places {
  const rows = rowsById(cells, Object.values(actionsRowCodes))
  const header = rows.get(actionsRowCodes.header)?.[0]
  const end = rows.get(actionsRowCodes.end)?.[0]
  const scoreThen = columns.get(actionsAnchors.scoreThen)
  const added = columns.get(actionsAnchors.added)
  if (header === undefined || end === undefined) throw brokenSheet()
  if (scoreThen === undefined || added === undefined) throw brokenSheet()
  const id = 1 + (cells[header] ?? []).indexOf(actionsRowCodes.header)
  return { first: header + 1, end, id, scoreThen, added }
}

/** The first row below everything that is filled in: a row without an item or a person's entry is blank throughout. */
function firstFreeRow(cells: CellsRead, { first, end }: Places): number {
  let row = end
  while (row > first && (cells[row - 1] ?? []).every(isBlank)) row -= 1
  return row
}

/** The ids of the items that stand in a row whose action is neither done nor dropped. */
function openItems(cells: CellsRead, { first, end, id }: Places, closed: ReadonlySet<string>): Set<unknown> {
  const isOpen = (row: readonly unknown[]) => !row.some((content) => closed.has(asCompared(content)))
  return new Set(
    cells
      .slice(first, end)
      .filter(isOpen)
      .map((row) => row[id - 1]),
  )
}

/** The items to add: the lowest, then the most split, each once. */
function wantedItems(
  template: Template,
  partnership: string,
): { readonly id: string; readonly score: number }[] {
  const { assessment } = readAssessment(partnership)
  if (assessment === null) throw noRatings()
  const { lowest, split } = prioritiesOf(template, assessment.respondents)
  const ids = [...new Set([...lowest, ...split])]
  return ids.flatMap((id) => {
    const index = template.items.findIndex((item) => item.id === id)
    const mean = meanOf(answersTo(assessment.respondents, index))
    return mean === null ? [] : [{ id, score: roundGuarded(mean, 2) }]
  })
}

/**
 * Rule 9's *Add to actions*: writes the ids of the three lowest and the three most split items as fixed rows of the
 * Actions worksheet, with their scores and the date of today. An item with an action that is still open is not added
 * again.
 *
 * @throws UserError when nobody's ratings count, or when the worksheet is full or not whole
 */
export function addToActions(partnership: string): ActionsAdded {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const { record } = storedRecord(spreadsheet, partnership)
    const template = templateOf(record.templateId, record.templateVersion)
    const sheet = sheetOf(findWorksheets(spreadsheet), partnership, 'actions')
    const wanted = wantedItems(template, partnership)
    if (wanted.length === 0) throw noRatings()
    const cells = readSheet(sheet)
    const places = placesIn(cells, findColumns(sheet, partnership))
    const { actionStatuses } = worksheetWords[record.language]
    const closed = new Set([actionStatuses.done, actionStatuses.dropped].map(asCompared))
    const open = openItems(cells, places, closed)
    const adding = wanted.filter(({ id }) => !open.has(id))
    const free = firstFreeRow(cells, places)
    if (free + adding.length > places.end) throw noRoom(adding.length)
    if (adding.length > 0) {
      const day = today(spreadsheet)
      const write = (column: number, contents: Parameters<typeof writeColumn>[3]) =>
        writeColumn(sheet, free + 1, column, contents)
      write(
        places.scoreThen,
        adding.map(({ score }) => score),
      )
      write(
        places.added,
        adding.map(() => day),
      )
      write(
        places.id,
        adding.map(({ id }) => text(id)),
      )
    }
    const statement = ({ id }: { readonly id: string }) =>
      template.wording[record.language].items[id]?.statement ?? id
    return {
      added: adding.map(statement),
      present: wanted.filter((item) => !adding.includes(item)).map(statement),
    }
  })
}
