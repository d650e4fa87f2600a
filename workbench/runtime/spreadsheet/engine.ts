import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula'
import { type Area, absoluteNotation, quotedSheetName } from './area.ts'
import type { Cell, Computed } from './cell.ts'
import type { StructuralEdit } from './edits.ts'

const { parseDateTime } = HyperFormula.defaultConfig
/** What stands in no date and no time of day that the engine reads. */
const inNoDate = /[^\s\d/.:\-apm]/i

const settings = {
  licenseKey: 'gpl-v3',
  // Comparing two texts asks of both, in each of four formats, whether they are dates: most are told at a glance.
  parseDateTime: (text: string, dateFormat?: string, timeFormat?: string) =>
    inNoDate.test(text) ? undefined : parseDateTime(text, dateFormat, timeFormat),
  useArrayArithmetic: true,
  smartRounding: false,
  // As in Sheets "é" is not "e"; comparing is also much quicker so.
  accentSensitive: true,
  maxRows: 200_000,
  useColumnIndex: false,
} as const

const truth = [
  { name: 'TRUE', expression: '=TRUE()' },
  { name: 'FALSE', expression: '=FALSE()' },
]

let functions: Set<string> | undefined

function knownFunctions(): Set<string> {
  functions ??= new Set(HyperFormula.getRegisteredFunctionNames('enGB'))
  return functions
}

/** How Sheets shows the errors that the engine names differently. */
const shownErrors: Readonly<Record<string, string>> = { '#CYCLE!': '#REF!', '#SPILL!': '#REF!' }

function contentOf(cell: Cell | undefined): RawCellContent {
  if (!cell) return null
  if (cell.formula !== undefined && !cell.foreign) return cell.formula
  // The apostrophe keeps the engine from reading a number, a date or a formula into a text.
  return typeof cell.value === 'string' ? `'${cell.value}` : cell.value
}

/**
 * HyperFormula, kept in step with the spreadsheet. Writes only note what changed; everything is computed at once
 * when the first value is asked for, as Sheets does between a script's writes and its next read.
 */
export class Engine {
  readonly #formulas: HyperFormula
  #waiting = false

  constructor() {
    this.#formulas = HyperFormula.buildEmpty(settings, truth)
  }

  #suspend(): HyperFormula {
    if (!this.#waiting) {
      this.#formulas.suspendEvaluation()
      this.#waiting = true
    }
    return this.#formulas
  }

  #settled(): HyperFormula {
    if (this.#waiting) {
      this.#formulas.resumeEvaluation()
      this.#waiting = false
    }
    return this.#formulas
  }

  addSheet(name: string): number {
    const engine = this.#suspend()
    const id = engine.getSheetId(engine.addSheet(name))
    if (id === undefined) throw new Error(`The engine did not take the sheet ${name}`)
    return id
  }

  removeSheet(id: number): void {
    this.#suspend().removeSheet(id)
  }

  renameSheet(id: number, name: string): void {
    this.#suspend().renameSheet(id, name)
  }

  /** Puts cells into the area; `cells` has a row for each of its rows. */
  write(sheet: number, area: Area, cells: readonly (readonly (Cell | undefined)[])[]): void {
    const contents = cells.map((row) => row.map(contentOf))
    this.#suspend().setCellContents({ sheet, row: area.top, col: area.left }, contents)
  }

  /** Fills an empty sheet, faster than writing. */
  fill(sheet: number, cells: readonly (readonly (Cell | undefined)[])[]): void {
    this.#suspend().setSheetContent(
      sheet,
      cells.map((row) => row.map(contentOf)),
    )
  }

  value(sheet: number, row: number, column: number): Computed {
    const value = this.#settled().getCellValue({ sheet, row, col: column })
    return value instanceof DetailedCellError ? { error: shownErrors[value.value] ?? value.value } : value
  }

  /** What kind of number a formula gives when it says so: a date, a time, a percentage; else null. */
  numberKind(sheet: number, row: number, column: number): 'date' | 'datetime' | 'time' | 'percent' | null {
    const type = this.#settled().getCellValueDetailedType({ sheet, row, col: column })
    if (type === 'NUMBER_DATE') return 'date'
    if (type === 'NUMBER_DATETIME') return 'datetime'
    if (type === 'NUMBER_TIME') return 'time'
    return type === 'NUMBER_PERCENT' ? 'percent' : null
  }

  formula(sheet: number, row: number, column: number): string | undefined {
    return this.#formulas.getCellFormula({ sheet, row, col: column })
  }

  /** What a formula that stands in no cell comes to on a sheet. */
  calculate(formula: string, sheet: number): Computed {
    const engine = this.#settled()
    if (!engine.validateFormula(formula)) return { error: '#ERROR!' }
    const value = engine.calculateFormula(formula, sheet)
    const single = Array.isArray(value) ? (value[0]?.[0] ?? null) : value
    return single instanceof DetailedCellError ? { error: single.value } : single
  }

  /** Whether the engine knows every function and mark of a formula. */
  understands(formula: string): boolean {
    if (!this.#formulas.validateFormula(formula)) return false
    const unquoted = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!?/g, ' ')
    return [...unquoted.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].every((match) =>
      knownFunctions().has((match[1] ?? '').toUpperCase()),
    )
  }

  edit(sheet: number, edit: StructuralEdit): void {
    const engine = this.#suspend()
    const rows = edit.axis === 'rows'
    if (edit.kind === 'insert')
      rows ? engine.addRows(sheet, [edit.at, edit.count]) : engine.addColumns(sheet, [edit.at, edit.count])
    else if (edit.kind === 'delete')
      rows
        ? engine.removeRows(sheet, [edit.at, edit.count])
        : engine.removeColumns(sheet, [edit.at, edit.count])
    else if (rows) engine.moveRows(sheet, edit.at, edit.count, edit.to)
    else engine.moveColumns(sheet, edit.at, edit.count, edit.to)
  }

  /** Gives a range a name for formulas; a name that the engine refuses stays unknown to it. */
  name(name: string, sheetName: string, area: Area): void {
    const engine = this.#suspend()
    const expression = `=${quotedSheetName(sheetName)}!${absoluteNotation(area)}`
    if (engine.listNamedExpressions().includes(name)) engine.changeNamedExpression(name, expression)
    else if (engine.isItPossibleToAddNamedExpression(name, expression))
      engine.addNamedExpression(name, expression)
  }

  /** Gives any other formula a name (a constant, say); one that the engine refuses stays unknown to it. */
  nameFormula(name: string, formula: string): void {
    const engine = this.#suspend()
    if (engine.isItPossibleToAddNamedExpression(name, formula)) engine.addNamedExpression(name, formula)
  }

  unname(name: string): void {
    const engine = this.#suspend()
    if (engine.isItPossibleToRemoveNamedExpression(name)) engine.removeNamedExpression(name)
  }
}
