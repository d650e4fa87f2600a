import { absoluteNotation, quotedSheetName, readNotation } from '../spreadsheet/area.ts'
import type { SheetModel } from '../spreadsheet/sheet.ts'
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet.ts'
import { attributeOf, type DefinedName, escaped, unescaped } from './package.ts'

/** What a file's global name of one range points at; null for other names (constants, formulas, print areas). */
function rangeOf(name: DefinedName, sheetOf: (name: string) => SheetModel | undefined) {
  const label = attributeOf(name, 'name')
  if (label === null || label.startsWith('_xlnm') || attributeOf(name, 'localSheetId') !== null) return null
  const found = readNotation(unescaped(name.text), { rows: 1_048_576, columns: 16_384 })
  const sheet = found?.sheetName ? sheetOf(found.sheetName) : undefined
  return found && sheet ? { label, sheet, area: found.area } : null
}

/** Makes the file's names known to the spreadsheet, those of other kinds to its formulas only. */
export function readNames(model: SpreadsheetModel, names: readonly DefinedName[]): void {
  for (const name of names) {
    const range = rangeOf(name, (sheet) => model.sheetNamed(sheet))
    if (range) model.setName(range.label, range.sheet, range.area)
    const label = attributeOf(name, 'name')
    if (!range && label !== null && attributeOf(name, 'localSheetId') === null)
      model.engine.nameFormula(label, `=${unescaped(name.text)}`)
  }
}

/**
 * The names to write: the file's own as they came, unless the range they name moved or its sheet was renamed; and
 * the spreadsheet's new ones. `placeOf` tells where the worksheet that stood at a place of the file stands now.
 */
export function namesToWrite(
  model: SpreadsheetModel,
  original: readonly DefinedName[],
  placeOf: (before: number) => number | null,
): DefinedName[] {
  const written = new Set<string>()
  const kept = original.flatMap((name): DefinedName[] => {
    const local = attributeOf(name, 'localSheetId')
    if (local !== null) return atPlace(name, placeOf(Number(local)))
    const range = rangeOf(name, (sheet) => model.sheets.find(({ origin }) => origin === sheet))
    if (!range) return [name]
    written.add(range.label)
    const now = model.names.find((named) => named.name === range.label)
    if (!now) return []
    const same = now.sheetId === range.sheet.id && JSON.stringify(now.area) === JSON.stringify(range.area)
    const unmoved = same && range.sheet.name === range.sheet.origin
    return [unmoved ? name : { attributes: name.attributes, text: textOf(model, now.sheetId, now.area) }]
  })
  const added = model.names
    .filter((named) => !written.has(named.name))
    .map((named) => ({
      attributes: ` name="${escaped(named.name)}"`,
      text: textOf(model, named.sheetId, named.area),
    }))
  return [...kept, ...added]
}

function atPlace(name: DefinedName, place: number | null): DefinedName[] {
  if (place === null) return []
  const attributes = name.attributes.replace(/localSheetId="\d+"/, `localSheetId="${place}"`)
  return [{ attributes, text: name.text }]
}

function textOf(
  model: SpreadsheetModel,
  sheetId: number,
  area: Parameters<typeof absoluteNotation>[0],
): string {
  const sheet = model.sheetWithId(sheetId)
  return escaped(`${quotedSheetName(sheet?.name ?? '')}!${absoluteNotation(area)}`)
}
