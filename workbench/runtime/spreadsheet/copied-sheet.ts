import type { PlacedArea } from './area.ts'
import type { Cell, RuleArgument } from './cell.ts'
import type { SheetModel } from './sheet.ts'
import type { SpreadsheetModel } from './spreadsheet.ts'

/** What stands before a copy's name in the spreadsheet's language; English for those not listed. */
const copyOf: Readonly<Record<string, string>> = { en: 'Copy of ', in: 'Salinan dari ', id: 'Salinan dari ' }
const mostCharacters = 100

function copyName(spreadsheet: SpreadsheetModel, name: string): string {
  const [language = 'en'] = spreadsheet.locale.name.split(/[_-]/)
  const wanted = `${copyOf[language] ?? 'Copy of '}${name}`.slice(0, mostCharacters)
  const taken = new Set(spreadsheet.sheets.map((sheet) => sheet.name.toLowerCase()))
  let free = wanted
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = `${wanted.slice(0, mostCharacters - 4)} ${number}`
  return free
}

/** Places on the sheet itself become places on its copy. */
function movedPlace(place: PlacedArea, from: number, to: number): PlacedArea {
  return { sheetId: place.sheetId === from ? to : place.sheetId, area: { ...place.area } }
}

function movedArguments(values: readonly RuleArgument[], from: number, to: number): RuleArgument[] {
  return values.map((value) =>
    typeof value === 'object' && value !== null && 'area' in value ? movedPlace(value, from, to) : value,
  )
}

/** A cell without what ties it to the .xlsx that its sheet came from. */
function copiedCell(
  { origin: _origin, touched: _touched, validation, ...cell }: Cell,
  from: number,
  to: number,
): Cell {
  if (validation === undefined) return cell
  return { ...cell, validation: { ...validation, values: movedArguments(validation.values, from, to) } }
}

/**
 * Copies a sheet to the end of its own spreadsheet with formulas, formats, validations, notes, merges, conditional
 * formats, charts, sizes, hidden rows and columns and frozen ones. Protections stay behind, as in Sheets. So does
 * developer metadata: whether Google copies it is not documented, and a script must not rely on either. A reference
 * without a sheet's name means the copy, one with a name goes on meaning that sheet.
 */
export function copySheet(spreadsheet: SpreadsheetModel, source: SheetModel): SheetModel {
  const copy = spreadsheet.addSheet(copyName(spreadsheet, source.name))
  for (const [row, column, cell] of source.entries())
    Object.assign(copy.ensured(row, column), copiedCell(cell, source.id, copy.id))
  const { maxRows, maxColumns, columns, rows, frozenRows, frozenColumns, hidden, hiddenGridlines } = source
  const { tabColor, merges, conditionalRules, charts, fileRules } = source
  Object.assign(copy, {
    ...structuredClone({ maxRows, maxColumns, columns, rows, frozenRows, frozenColumns, hidden }),
    ...structuredClone({ hiddenGridlines, tabColor, merges, fileRules }),
    conditionalRules: structuredClone(conditionalRules).map((rule) => ({
      ...rule,
      values: movedArguments(rule.values, source.id, copy.id),
    })),
    charts: structuredClone(charts).map((chart) => ({
      ...chart,
      id: spreadsheet.nextId(),
      ranges: chart.ranges.map((place) => movedPlace(place, source.id, copy.id)),
    })),
  })
  spreadsheet.load(copy)
  return copy
}
