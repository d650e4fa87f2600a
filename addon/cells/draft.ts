import type { Area } from './area.ts'
import type { Formula } from './formula.ts'
import type { Text } from './text.ts'

/** What a cell can be given; null leaves it blank. */
export type Content = Text | Formula | number | null

/** How a cell looks. */
export interface Look {
  /** Hexadecimal, or null for none. */
  readonly background: string | null
  readonly color: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly wrap: boolean
  readonly horizontal: 'left' | 'center' | 'right' | null
  /** A number format as Sheets writes it in English; null leaves the default. */
  readonly format: string | null
}

/** What may be chosen or typed in a cell. Strict: anything else typed is refused; otherwise Sheets only warns. */
export type Choices =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly help: string }
  | {
      readonly kind: 'listed'
      /** The name of the sheet on which the choices stand. */
      readonly sheet: string
      readonly area: Area
      readonly strict: boolean
      readonly help: string
    }
  | { readonly kind: 'date'; readonly help: string }

export interface CellDraft {
  readonly content: Content
  readonly look: Look
  readonly note?: string
  readonly choices?: Choices
}

/** A conditional look; colour never stands alone: the cell says the same in words or by its weight. */
export interface Highlight {
  readonly area: Area
  readonly when:
    | { readonly kind: 'text-is'; readonly text: string }
    /** Written for the area's first cell; refers to its own sheet only. */
    | { readonly kind: 'formula'; readonly formula: Formula }
  readonly background: string
  readonly color: string
  readonly bold: boolean
}

/** An axis, in the words of Google's options: fixed ends stay as they are whatever the values. */
interface AxisDraft {
  readonly title?: string
  readonly viewWindow?: { readonly min: number; readonly max: number }
  readonly gridlines?: { readonly count: number }
}

/**
 * A chart over cells of its own worksheet: their first column names what is drawn, or places it in a scatter; their
 * first row names the series.
 */
export interface ChartDraft {
  readonly kind: 'radar' | 'stacked' | 'scatter'
  readonly title: string
  readonly subtitle: string
  /** Side by side, of equal height. */
  readonly ranges: readonly Area[]
  /** One for each series. */
  readonly colors: readonly string[]
  readonly horizontal?: AxisDraft
  readonly vertical?: AxisDraft
  /** The cell at whose corner it stands, and how far to the right of it, less than the cell's width, in pixels. */
  readonly place: readonly [row: number, column: number, offset: number]
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export interface ColumnSpan {
  readonly column: number
  readonly columns: number
}

/** A whole worksheet before it is inserted. */
export interface WorksheetDraft {
  /** What it is, the same in every language: `ratings`, `risks`. */
  readonly worksheet: string
  readonly name: string
  /** Rows of equal length, from cell A1. */
  readonly cells: readonly (readonly CellDraft[])[]
  readonly widths: readonly (ColumnSpan & { readonly width: number })[]
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly hiddenColumns: readonly ColumnSpan[]
  readonly gridlines: boolean
  /** Leaves contents at the foot of high rows, as a new sheet has them; otherwise they stand in the middle. */
  readonly atFoot?: true
  /** A table whose cells get lines around them. */
  readonly ruled: Area | null
  readonly hidden: boolean
  readonly highlights: readonly Highlight[]
  /** Where a change brings up a warning: the area, or the whole sheet but for what is to be filled in. */
  readonly warning: { readonly area: Area } | { readonly except: readonly Area[] } | null
  readonly charts?: readonly ChartDraft[]
  /** Columns that are found again wherever they are moved to. */
  readonly anchors: readonly { readonly anchor: string; readonly column: number }[]
}
