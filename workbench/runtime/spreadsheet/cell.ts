import type { PlacedArea } from './area.ts'

/** What a cell can hold; a date is the number of days since 30 December 1899 under a date format. */
export type Scalar = number | string | boolean

/** A formula's error, as it shows: `#DIV/0!`, `#REF!`, `#NAME?`. */
export interface CellError {
  error: string
}

/** What a cell comes to; null is an empty cell. */
export type Computed = Scalar | null | CellError

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value
}

/** One side of a border; null is none. */
export interface BorderLine {
  style: string
  color: string
}

export interface Borders {
  top?: BorderLine | null
  left?: BorderLine | null
  bottom?: BorderLine | null
  right?: BorderLine | null
}

/** How a cell looks. Whatever is left out is the default. Styles are shared between cells and never changed. */
export interface CellStyle {
  readonly background?: string
  readonly fontColor?: string
  readonly fontFamily?: string
  readonly fontSize?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly horizontal?: string
  readonly vertical?: string
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP'
  readonly rotation?: number
  readonly numberFormat?: string
  readonly borders?: Borders
  readonly hideLink?: boolean
}

/** An argument of a validation or a conditional format: a plain value, a date, or a range. */
export type RuleArgument = Scalar | null | { serial: number } | PlacedArea

/** A data validation, by the name of its `DataValidationCriteria`. */
export interface Validation {
  criterion: string
  values: RuleArgument[]
  allowInvalid: boolean
  helpText: string | null
  showDropdown: boolean
}

/** A stretch of a cell's text with a look or a link of its own, from and up to a character counted from 0. */
export interface TextRun {
  start: number
  end: number
  style: CellStyle
  link: string | null
}

/** Parts of a cell that were changed since it was read from an .xlsx. */
export interface Touched {
  content?: true
  style?: true
  note?: true
  validation?: true
}

export interface Cell {
  value: Scalar | null
  /** In the canonical form (see formula.ts), or untouched when `foreign`. */
  formula?: string
  /** The formula cannot be computed here: it and its last value are kept as they came. */
  foreign?: true
  /** The text was entered with a leading apostrophe. */
  marked?: true
  style?: CellStyle
  note?: string
  validation?: Validation
  runs?: TextRun[]
  /** Where the cell stood in the .xlsx it came from: row × 16384 + column. */
  origin?: number
  touched?: Touched
}

/** What is put into a cell. */
export interface Content {
  value: Scalar | null
  formula?: string
  foreign?: true
  marked?: true
  /** The number format that the entry brings to a cell without one. */
  format?: string
}

export const emptyContent: Content = { value: null }
