import * as z from 'zod'

/** What passes between the page in the browser and the desk's server. The page takes only the types. */

const sheetName = z.string().min(1).max(200)
/** A cell or a block, for instance `B5` or `B5:C9`. */
const notation = z.string().regex(/^[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?$/)
const cellText = z.string().max(50_000)
const functionName = z.string().min(1).max(200)
const chosen = { sheet: sheetName, a1: notation }

/** One thing a person does in a spreadsheet. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('type'), ...chosen, input: cellText }),
  z.strictObject({
    do: z.literal('paste'),
    ...chosen,
    rows: z.array(z.array(cellText).max(500)).max(10_000),
  }),
  z.strictObject({ do: z.literal('clear'), ...chosen }),
  z.strictObject({ do: z.literal('menu'), ...chosen, function: functionName }),
  z.strictObject({
    do: z.literal('call'),
    ...chosen,
    function: functionName,
    arguments: z.array(z.unknown()),
  }),
  z.strictObject({ do: z.literal('closeSidebar') }),
  z.strictObject({ do: z.literal('undo') }),
  z.strictObject({
    do: z.literal('insertRows'),
    sheet: sheetName,
    at: z.int().min(1),
    count: z.int().min(1).max(500),
  }),
  z.strictObject({
    do: z.literal('insertColumns'),
    sheet: sheetName,
    at: z.int().min(1),
    count: z.int().min(1).max(50),
  }),
  z.strictObject({ do: z.literal('addSheet') }),
  z.strictObject({ do: z.literal('renameSheet'), sheet: sheetName, name: sheetName.max(100) }),
])
export type Action = z.infer<typeof actionSchema>

/** The person's answer to a script's dialog; the text is what was typed where it asked for some. */
export const answerSchema = z.strictObject({
  question: z.int(),
  button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: z.string().max(50_000),
})
export type Answer = z.infer<typeof answerSchema>

export const languageSchema = z.enum(['id', 'en'])
export type Language = z.infer<typeof languageSchema>

export const creationSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  language: languageSchema,
})
export type Creation = z.infer<typeof creationSchema>

export const renamingSchema = z.strictObject({ name: z.string().trim().min(1).max(100) })

/** A spreadsheet as the start page lists it. */
export interface Listed {
  id: string
  name: string
  /** The demonstration gathers its spreadsheets under their programme's name; null for a person's own. */
  group: string | null
  language: Language
  /** ISO 8601. */
  changed: string
}

/** A programme of the demonstration, with keys that were made up for it: shown on purpose. */
export interface ProgrammeLinks {
  /** Its spreadsheets are listed under it. */
  name: string
  /** The name of the template that its partnerships start from. */
  template: Record<Language, string>
  /** The label of the round that is open. */
  openRound: string
  /** An organisation's key for whoever tries Mitra. */
  invitation: string
  /** The address of a funder's view. */
  funder: string
  /** The label of the round published last, and the address of its figures as CSV. */
  feed: { round: string; address: string }
  /** The address of the coordinator's page. */
  coordinator: string
  coordinatorKey: string
}

export interface Listing {
  spreadsheets: Listed[]
  /** Those of the demonstration, once it is there. */
  programmes: readonly ProgrammeLinks[]
  /** Pages of the Worker, without a slash at the end; null when it runs without one. */
  workerAddress: string | null
}

/** A dialog that a running script waits on. */
export interface Question {
  id: number
  title: string
  prompt: string
  buttons: ('OK' | 'CANCEL' | 'YES' | 'NO')[]
  asksText: boolean
}

export interface Toast {
  title: string
  message: string
}

export type MenuEntry =
  | { kind: 'item'; label: string; function: string }
  | { kind: 'menu'; label: string; entries: MenuEntry[] }
  | { kind: 'separator' }

export interface Tab {
  name: string
  hidden: boolean
  color: string | null
}

/** The spreadsheet around its cells. */
export interface Overview {
  id: string
  name: string
  language: Language
  /** Grows with every change. */
  revision: number
  tabs: Tab[]
  active: { sheet: string; a1: string }
  menus: MenuEntry[]
  /** The version changes whenever a script shows a sidebar anew. */
  sidebar: { title: string; version: number } | null
  canUndo: boolean
  question: Question | null
}

/** Where an action has come to: done, waiting for the person, or refused. */
export type Outcome =
  | { state: 'done'; value: unknown; overview: Overview; toasts: Toast[] }
  | { state: 'asking'; question: Question }
  | { state: 'rejected'; message: string; overview: Overview }
  | { state: 'failed'; message: string; overview: Overview; toasts: Toast[] }

/** Counted from 0. */
export interface Block {
  top: number
  left: number
  height: number
  width: number
}

/** An axis of values with its fixed or fitted ends, and how many lines mark it. */
export interface ChartAxis {
  title: string
  min: number
  max: number
  lines: number
}

export interface ChartSeries {
  name: string
  colour: string
  /** One for each category; null where there is no number. */
  values: (number | null)[]
  /** In pixels; 0 draws none. */
  pointSize: number
  pointShape: 'circle' | 'diamond'
  lineWidth: number
}

/** A chart as the page draws it; sizes in pixels. */
export interface ChartPicture {
  id: number
  /** Null is a kind that the page does not draw. */
  kind: 'radar' | 'stacked' | 'scatter' | null
  title: string
  subtitle: string
  /** The cell at whose corner it begins, from 0, and how far from it. */
  row: number
  column: number
  offsetX: number
  offsetY: number
  width: number
  height: number
  legend: 'none' | 'top' | 'bottom'
  categories: string[]
  /** The categories as the numbers by which a scatter places its points. */
  positions: (number | null)[]
  series: ChartSeries[]
  horizontal: ChartAxis
  vertical: ChartAxis
}

/** A sheet without its cells. */
export interface Layout {
  sheet: string
  revision: number
  /** In pixels; 0 is hidden. */
  columnWidths: number[]
  rowHeights: number[]
  frozenRows: number
  frozenColumns: number
  merges: Block[]
  gridlines: boolean
  charts: ChartPicture[]
}

export interface PictureBorder {
  style: string
  color: string
}

/** How a cell looks, computed: conditional formats are in it. */
export interface PictureStyle {
  background?: string
  color?: string
  family?: string
  /** In points. */
  size?: number
  bold?: true
  italic?: true
  underline?: true
  strike?: true
  horizontal?: 'left' | 'center' | 'right'
  vertical?: 'top' | 'middle' | 'bottom'
  wrap?: 'wrap' | 'overflow' | 'clip'
  top?: PictureBorder
  right?: PictureBorder
  bottom?: PictureBorder
  left?: PictureBorder
}

export interface TextPart {
  text: string
  style?: number
  link?: string
}

/** A cell with something to show; the row and the column count from 0. */
export interface CellPicture {
  row: number
  column: number
  text: string
  /** What the formula bar shows when it differs from the text: the formula, or the value as one would type it. */
  input?: string
  /** A place in the styles of the same answer. */
  style?: number
  /** Numbers stand at the right, truth values and errors in the middle. */
  side?: 'right' | 'center'
  /** The text in parts with a look or a link of their own. */
  parts?: TextPart[]
  note?: string
  /** An edit asks first; what the protection says. */
  protection?: string
  /** The dropdown's choices. */
  options?: string[]
  checkbox?: boolean
}

/** The cells of some rows. */
export interface Rows {
  sheet: string
  revision: number
  from: number
  count: number
  cells: CellPicture[]
  styles: PictureStyle[]
}
