import type { Alignment, Border, Color, Borders as FileBorders, Fill, Font, Style } from 'exceljs'
import type { BorderLine, Borders, CellStyle } from '../spreadsheet/cell.ts'
import { isDateFormat } from '../spreadsheet/number-format.ts'
import { sharedStyle } from '../spreadsheet/style.ts'

/** The colours of Office's own theme, which most files use. */
const theme = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
]

function cssOf(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toLowerCase()}`
  const themed = color?.theme === undefined ? undefined : theme[color.theme]
  return themed === undefined ? undefined : `#${themed}`
}

const argb = (css: string) => ({ argb: `FF${css.slice(1).toUpperCase()}` })

const thickness: Readonly<Record<string, string>> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
}

function lineOf(border: Partial<Border> | undefined): BorderLine | undefined {
  if (!border?.style) return undefined
  return { style: thickness[border.style] ?? 'SOLID', color: cssOf(border.color) ?? '#000000' }
}

function bordersOf(borders: Partial<FileBorders> | undefined): Borders | undefined {
  const sides = (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const line = lineOf(borders?.[side])
    return line ? [[side, line] as const] : []
  })
  return sides.length > 0 ? Object.fromEntries(sides) : undefined
}

function present<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  const kept: Partial<T> = {}
  for (const key in entries) {
    const value = entries[key]
    if (value !== undefined) kept[key] = value
  }
  return kept
}

/** How a cell of a file looks. */
export function styleOfFile(style: Partial<Style>): CellStyle | undefined {
  const { font, alignment } = style
  const background =
    style.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? cssOf(style.fill.fgColor) : undefined
  const look = present<CellStyle>({
    background: background === '#ffffff' ? undefined : background,
    fontColor: cssOf(font?.color),
    fontFamily: font?.name,
    fontSize: font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: Boolean(font?.underline) || undefined,
    strikethrough: font?.strike || undefined,
    horizontal: horizontalOf(alignment),
    vertical: alignment?.vertical,
    wrap: alignment?.wrapText ? 'WRAP' : undefined,
    rotation: typeof alignment?.textRotation === 'number' ? alignment.textRotation : undefined,
    numberFormat: style.numFmt === 'General' ? undefined : style.numFmt,
    borders: bordersOf(style.border),
  })
  return Object.keys(look).length > 0 ? sharedStyle(look) : undefined
}

function horizontalOf(alignment: Partial<Alignment> | undefined): string | undefined {
  const known = ['left', 'center', 'right']
  return alignment?.horizontal && known.includes(alignment.horizontal) ? alignment.horizontal : undefined
}

const lineNames = {
  SOLID: 'thin',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const

function fileLine(line: BorderLine | null | undefined): Border | undefined {
  if (!line) return undefined
  const named = Object.entries(lineNames).find(([name]) => name === line.style)
  return { style: named?.[1] ?? 'thin', color: argb(line.color) }
}

/** The look as a file has it. Date formats are in small letters there. */
export function fileStyle(style: CellStyle): Partial<Style> {
  return {
    ...(style.numberFormat !== undefined && { numFmt: fileFormat(style.numberFormat) }),
    font: fileFont(style),
    ...(style.background !== undefined && { fill: solid(style.background) }),
    alignment: fileAlignment(style),
    ...(style.borders && { border: fileBorders(style.borders) }),
  }
}

function fileBorders(borders: Borders): Partial<FileBorders> {
  return present<FileBorders>({
    top: fileLine(borders.top),
    left: fileLine(borders.left),
    bottom: fileLine(borders.bottom),
    right: fileLine(borders.right),
    diagonal: undefined,
  })
}

function fileFormat(format: string): string {
  return isDateFormat(format)
    ? format.replace(/"[^"]*"|[A-Z]/g, (part) => (part.length > 1 ? part : part.toLowerCase()))
    : format
}

export function solid(css: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(css), bgColor: argb(css) }
}

export function fileFont(style: CellStyle): Partial<Font> {
  return {
    name: style.fontFamily ?? 'Arial',
    size: style.fontSize ?? 10,
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.strikethrough !== undefined && { strike: style.strikethrough }),
    ...(style.fontColor !== undefined && { color: argb(style.fontColor) }),
  }
}

function fileAlignment(style: CellStyle): Partial<Alignment> {
  const horizontal = (['left', 'center', 'right'] as const).find((name) => name === style.horizontal)
  const vertical = (['top', 'middle', 'bottom'] as const).find((name) => name === style.vertical)
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.wrap === 'WRAP' && { wrapText: true }),
    ...(style.rotation !== undefined && { textRotation: style.rotation }),
  }
}
