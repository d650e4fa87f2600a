import type { Item } from '../../shared/template/instrument.ts'
import type { FoundWorksheet } from '../cells/region.ts'
import { rewriteWorksheet, writeWorksheet } from '../cells/write-worksheet.ts'
import { UserError } from '../language/user-error.ts'
import { draftRounds, type ShownRound } from '../worksheets/rounds.ts'
import { mostShownRounds, roundsWorksheet } from '../worksheets/rounds-layout.ts'
import { worksheetWords } from '../worksheets/words.ts'
import { ratingsPlaces } from './find-ratings.ts'
import { namesFor } from './insertion.ts'
import { keptWorksheet } from './keep-ratings.ts'
import { readRatedSheet } from './rated-sheet.ts'
import type { PartnershipRecord } from './record.ts'
import { templateOf } from './template-of.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A round whose sheet was deleted, or is no longer whole, is not shown. */
function shownRound(
  sheet: Sheet | undefined,
  partnership: string,
  items: readonly Item[],
  round: Pick<ShownRound, 'label' | 'kept'>,
): readonly ShownRound[] {
  if (sheet === undefined) return []
  try {
    const { cells, found } = readRatedSheet(sheet, partnership, items)
    return [{ ...round, sheet: sheet.getName(), places: ratingsPlaces(cells, found) }]
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** The first round and the last ones. */
function fitting<One>(rounds: readonly One[]): readonly One[] {
  return rounds.filter((_, place) => place === 0 || place > rounds.length - mostShownRounds)
}

/**
 * Writes the Rounds worksheet of the kept rounds and the present one: in place where it is there, else behind the
 * partnership's other worksheets that show results. Not written when there is nothing to compare or a worksheet that it
 * needs was deleted.
 *
 * @param found the worksheets of the spreadsheet
 * @param beforeInserting is told the name of a sheet that is about to be inserted
 * @returns the sheet, or null
 */
export function writeRounds(
  spreadsheet: Spreadsheet,
  record: PartnershipRecord,
  found: readonly FoundWorksheet[],
  beforeInserting: (name: string) => void,
): Sheet | null {
  const { id, language, round } = record
  const template = templateOf(record.templateId, record.templateVersion)
  const sheetOf = (worksheet: string) =>
    found.find((one) => one.partnership === id && one.worksheet === worksheet)?.sheet
  const shown = fitting([
    ...record.rounds.flatMap((kept) => shownRound(sheetOf(keptWorksheet(kept.id)), id, template.items, kept)),
    ...shownRound(sheetOf('ratings'), id, template.items, { label: round ?? '', kept: null }),
  ])
  const lists = sheetOf('lists')
  if (lists === undefined || shown.length < 2) return null
  const draftNamed = (name: string) => draftRounds(template, language, lists.getName(), name, shown)
  const present = sheetOf(roundsWorksheet)
  if (present !== undefined) {
    rewriteWorksheet(present, draftNamed(present.getName()))
    return present
  }
  const sheets = spreadsheet.getSheets()
  const name = namesFor(sheets)(worksheetWords[language].rounds.name)
  beforeInserting(name)
  const neighbour = sheetOf('actions') ?? sheetOf('ratings')
  const position = neighbour?.getIndex() ?? sheets.length
  return writeWorksheet(spreadsheet, id, draftNamed(name), position, new Map())
}
