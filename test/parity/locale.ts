import { cellNotation } from '../../workbench/runtime/spreadsheet/area.ts'
import { isError } from '../../workbench/runtime/spreadsheet/cell.ts'
import { customValue } from '../../workbench/runtime/spreadsheet/custom-formula.ts'
import { localFormula } from '../../workbench/runtime/spreadsheet/formula.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'

/** A formula somewhere in a spreadsheet. */
export interface FormulaFound {
  readonly sheet: string
  readonly a1: string
  /** In the form in which the workbench keeps it, whatever the locale. */
  readonly kept: string
  /** As a person reads it in the spreadsheet's locale. */
  readonly shown: string
}

export function cellFormulas(desk: Desk): FormulaFound[] {
  return desk.spreadsheet.sheets.flatMap((sheet) =>
    [...sheet.entries()].flatMap(([row, column, { formula }]) => {
      const a1 = cellNotation(row, column)
      return formula === undefined
        ? []
        : [{ sheet: sheet.name, a1, kept: formula, shown: desk.formula(sheet.name, a1) }]
    }),
  )
}

/** The formulas of conditional formats, each written for the first cell of its range. */
export function ruleFormulas(desk: Desk): FormulaFound[] {
  return desk.spreadsheet.sheets.flatMap((sheet) =>
    sheet.conditionalRules.flatMap(({ ranges, values }) =>
      values.flatMap((kept) => {
        const [first] = ranges
        if (typeof kept !== 'string' || !kept.startsWith('=') || first === undefined) return []
        const a1 = cellNotation(first.top, first.left)
        return [{ sheet: sheet.name, a1, kept, shown: localFormula(kept, desk.spreadsheet.locale) }]
      }),
    ),
  )
}

/** The value of every cell by its place; an error by its text. */
export function everyValue(desk: Desk): ReadonlyMap<string, unknown> {
  return new Map(
    desk.spreadsheet.sheets.flatMap((sheet) =>
      [...sheet.entries()].map(([row, column]) => {
        const a1 = cellNotation(row, column)
        return [`${sheet.name}!${a1}`, desk.value(sheet.name, a1)]
      }),
    ),
  )
}

/** Where a cell's formula, or a conditional format's formula for a cell, comes to an error. */
export function errorsIn(desk: Desk): string[] {
  const { spreadsheet } = desk
  return spreadsheet.sheets.flatMap((sheet) => {
    const inCells = [...sheet.entries()].flatMap(([row, column]) =>
      isError(spreadsheet.computed(sheet, row, column)) ? [`${sheet.name}!${cellNotation(row, column)}`] : [],
    )
    const inRules = sheet.conditionalRules.flatMap(({ ranges, values }) =>
      ranges.flatMap(({ top, left, height, width }) =>
        Array.from({ length: height * width }, (_, place) => [
          Math.floor(place / width),
          place % width,
        ]).flatMap(([down = 0, across = 0]) =>
          values
            .filter((value) => typeof value === 'string' && value.startsWith('='))
            .filter((formula) => isError(customValue(spreadsheet, sheet, String(formula), down, across)))
            .map((formula) => `${sheet.name}!${cellNotation(top + down, left + across)} ${formula}`),
        ),
      ),
    )
    return [...inCells, ...inRules]
  })
}
