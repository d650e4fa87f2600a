import type { Area } from './area.ts'
import { columnLetters } from './area.ts'
import type { CellDraft, Choices, Highlight, Look, WorksheetDraft } from './draft.ts'
import { entryOf } from './entry.ts'
import { insertChart } from './insert-chart.ts'
import { markColumn, markWorksheet } from './region.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range
type Rule = GoogleAppsScript.Spreadsheet.DataValidation

/** Quiet enough to lie under the text. */
const ruleColour = '#cfd8d8'

/** Of a column of a new sheet, in pixels. */
const usualWidth = 100

const rangeOf = (sheet: Sheet, area: Area): Range =>
  sheet.getRange(area.row, area.column, area.rows, area.columns)

function mapCells<Value>(draft: WorksheetDraft, value: (cell: CellDraft) => Value): Value[][] {
  return draft.cells.map((row) => row.map(value))
}

/** Works out one value for each look, since many cells share few looks. */
function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

function textStyle(look: Look): GoogleAppsScript.Spreadsheet.TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setForegroundColor(look.color)
    .setFontSize(look.size)
    .setBold(look.bold)
    .setItalic(look.italic)
    .build()
}

/** One call for each aspect of the whole block that differs from a new sheet's default anywhere. */
function writeLooks(block: Range, draft: WorksheetDraft): void {
  const some = (differs: (look: Look) => boolean) =>
    draft.cells.some((row) => row.some(({ look }) => differs(look)))
  const styleOf = onceEach(textStyle)
  block.setTextStyles(mapCells(draft, ({ look }) => styleOf(look)))
  if (some(({ background }) => background !== null)) {
    block.setBackgrounds(mapCells(draft, ({ look }) => look.background))
  }
  if (some(({ wrap }) => wrap)) {
    block.setWraps(mapCells(draft, ({ look }) => look.wrap))
    if (draft.atFoot !== true) block.setVerticalAlignment('middle')
  }
  if (some(({ horizontal }) => horizontal !== null)) {
    block.setHorizontalAlignments(mapCells(draft, ({ look }) => look.horizontal ?? 'normal'))
  }
  if (some(({ format }) => format !== null)) {
    block.setNumberFormats(mapCells(draft, ({ look }) => look.format ?? 'General'))
  }
}

function ruleOf(choices: Choices, sheets: ReadonlyMap<string, Sheet>): Rule {
  const rule = SpreadsheetApp.newDataValidation().setHelpText(choices.help)
  if (choices.kind === 'date') return rule.requireDate().setAllowInvalid(true).build()
  if (choices.kind === 'words') {
    return rule
      .requireValueInList([...choices.words], true)
      .setAllowInvalid(true)
      .build()
  }
  const sheet = sheets.get(choices.sheet)
  if (sheet === undefined) throw new Error(`The sheet ${choices.sheet} with the choices is not there yet`)
  return rule.requireValueInRange(rangeOf(sheet, choices.area), true).setAllowInvalid(!choices.strict).build()
}

function writeHelp(block: Range, draft: WorksheetDraft, sheets: ReadonlyMap<string, Sheet>): void {
  const cells = draft.cells.flat()
  if (cells.some(({ note }) => note !== undefined)) block.setNotes(mapCells(draft, ({ note }) => note ?? ''))
  if (cells.some(({ choices }) => choices !== undefined)) {
    const ruleFor = onceEach((choices: Choices) => ruleOf(choices, sheets))
    block.setDataValidations(
      mapCells(draft, ({ choices }) => (choices === undefined ? null : ruleFor(choices))),
    )
  }
}

function highlightRule(
  sheet: Sheet,
  highlight: Highlight,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([rangeOf(sheet, highlight.area)])
    .setBackground(highlight.background)
    .setFontColor(highlight.color)
    .setBold(highlight.bold)
  return highlight.when.kind === 'text-is'
    ? rule.whenTextEqualTo(highlight.when.text).build()
    : rule.whenFormulaSatisfied(highlight.when.formula.written).build()
}

function writeWarning(sheet: Sheet, warning: WorksheetDraft['warning']): void {
  if (warning === null) return
  if ('area' in warning) {
    rangeOf(sheet, warning.area).protect().setWarningOnly(true)
    return
  }
  const protection = sheet.protect().setWarningOnly(true)
  if (warning.except.length > 0) {
    protection.setUnprotectedRanges(warning.except.map((area) => rangeOf(sheet, area)))
  }
}

function writeView(sheet: Sheet, draft: WorksheetDraft): void {
  if (draft.frozenRows > 0) sheet.setFrozenRows(draft.frozenRows)
  if (draft.frozenColumns > 0) sheet.setFrozenColumns(draft.frozenColumns)
  for (const { column, columns, width } of draft.widths) sheet.setColumnWidths(column, columns, width)
  for (const { column, columns } of draft.hiddenColumns) sheet.hideColumns(column, columns)
  if (!draft.gridlines) sheet.setHiddenGridlines(true)
  if (draft.hidden) sheet.hideSheet()
  if (draft.ruled !== null) {
    const solid = SpreadsheetApp.BorderStyle.SOLID
    rangeOf(sheet, draft.ruled).setBorder(true, true, true, true, true, true, ruleColour, solid)
  }
}

function writeContents(sheet: Sheet, draft: WorksheetDraft, sheets: ReadonlyMap<string, Sheet>): void {
  const rows = draft.cells.length
  const block = sheet.getRange(1, 1, rows, draft.cells[0]?.length ?? 0)
  writeLooks(block, draft)
  block.setValues(mapCells(draft, ({ content }) => entryOf(content)))
  writeHelp(block, draft, sheets)
  if (draft.highlights.length > 0) {
    sheet.setConditionalFormatRules(draft.highlights.map((highlight) => highlightRule(sheet, highlight)))
  }
  writeView(sheet, draft)
}

/**
 * Inserts a worksheet as the last one, marked as the partnership's before anything is in it, and writes it in whole
 * blocks: at most 20 service calls, whatever its length. A new sheet has 1,000 rows and 26 columns, more than any
 * template fills.
 *
 * @param position the index of the new sheet, from 0
 * @param sheets the sheets by name to which choices refer
 */
export function writeWorksheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  partnership: string,
  draft: WorksheetDraft,
  position: number,
  sheets: ReadonlyMap<string, Sheet>,
): Sheet {
  const sheet = spreadsheet.insertSheet(draft.name, position)
  markWorksheet(sheet, partnership, draft.worksheet)
  writeContents(sheet, draft, sheets)
  for (const chart of draft.charts ?? []) insertChart(sheet, chart)
  for (const { anchor, column } of draft.anchors) {
    markColumn(sheet, partnership, anchor, columnLetters(column))
  }
  writeWarning(sheet, draft.warning)
  return sheet
}

/**
 * Writes a worksheet without anchors and choices anew on its own sheet, so that links to it hold: whatever it held
 * before goes; its name, its place, its mark and its warning stay. At most 20 service calls.
 */
export function rewriteWorksheet(sheet: Sheet, draft: WorksheetDraft): void {
  const columns = draft.cells[0]?.length ?? 0
  const lacking = columns - sheet.getMaxColumns()
  if (lacking > 0) sheet.insertColumnsAfter(columns - lacking, lacking)
  sheet.clear()
  sheet.showColumns(1, columns)
  sheet.setColumnWidths(1, columns, usualWidth)
  writeContents(sheet, draft, new Map())
}
