import type { Cell, CellStyle, TextRun } from '../spreadsheet/cell.ts'
import { changedStyle, plainStyle } from '../spreadsheet/style.ts'
import { Exception, type Served, Service, wrongParameters } from './service.ts'

type StyleNames =
  | 'getFontFamily'
  | 'getFontSize'
  | 'getForegroundColor'
  | 'isBold'
  | 'isItalic'
  | 'isStrikethrough'
  | 'isUnderline'

export class TextStyle extends Service implements Served<GoogleAppsScript.Spreadsheet.TextStyle, StyleNames> {
  readonly style: CellStyle

  constructor(style: CellStyle) {
    super()
    this.style = style
  }

  getFontFamily(): string | null {
    return this.style.fontFamily ?? null
  }

  getFontSize(): number | null {
    return this.style.fontSize ?? null
  }

  getForegroundColor(): string | null {
    return this.style.fontColor ?? null
  }

  isBold(): boolean | null {
    return this.style.bold ?? null
  }

  isItalic(): boolean | null {
    return this.style.italic ?? null
  }

  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null
  }

  isUnderline(): boolean | null {
    return this.style.underline ?? null
  }
}

type StyleBuilderNames =
  | 'build'
  | 'setBold'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setForegroundColor'
  | 'setItalic'
  | 'setStrikethrough'
  | 'setUnderline'

export class TextStyleBuilder
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.TextStyleBuilder, StyleBuilderNames>
{
  #style = plainStyle

  #with(change: CellStyle): this {
    this.#style = changedStyle(this.#style, change)
    return this
  }

  build(): TextStyle {
    return new TextStyle(this.#style)
  }

  setBold(bold: boolean): this {
    return this.#with({ bold })
  }

  setFontFamily(fontFamily: string): this {
    return this.#with({ fontFamily })
  }

  setFontSize(fontSize: number): this {
    return this.#with({ fontSize })
  }

  setForegroundColor(fontColor: string): this {
    return this.#with({ fontColor })
  }

  setItalic(italic: boolean): this {
    return this.#with({ italic })
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.#with({ strikethrough })
  }

  setUnderline(underline: boolean): this {
    return this.#with({ underline })
  }
}

export class RichTextValue
  extends Service
  implements
    Served<GoogleAppsScript.Spreadsheet.RichTextValue, 'getText' | 'getLinkUrl' | 'getTextStyle' | 'copy'>
{
  readonly text: string
  readonly runs: TextRun[]

  constructor(text: string, runs: TextRun[]) {
    super()
    this.text = text
    this.runs = runs
  }

  getText(): string {
    return this.text
  }

  getLinkUrl(): string | null {
    const whole = this.runs.find(
      (run) => run.link !== null && run.start === 0 && run.end === this.text.length,
    )
    return whole?.link ?? null
  }

  getTextStyle(): TextStyle {
    return new TextStyle(this.runs[0]?.style ?? plainStyle)
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this)
  }
}

/** A cell's text as rich text. */
export function richTextOf(cell: Cell): RichTextValue {
  return new RichTextValue(String(cell.value), cell.runs ?? [])
}

type BuilderNames = 'build' | 'setText' | 'setTextStyle' | 'setLinkUrl'

export class RichTextValueBuilder
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, BuilderNames>
{
  #text: string
  #runs: TextRun[]

  constructor(from?: RichTextValue) {
    super()
    this.#text = from?.text ?? ''
    this.#runs = [...(from?.runs ?? [])]
  }

  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#runs)
  }

  setText(text: string): this {
    this.#text = text
    this.#runs = []
    return this
  }

  setTextStyle(...values: unknown[]): this {
    const style = values.at(-1)
    if (!(style instanceof TextStyle)) throw wrongParameters('RichTextValueBuilder.setTextStyle', ...values)
    return this.#run(values.slice(0, -1), { style: style.style, link: null })
  }

  setLinkUrl(...values: unknown[]): this {
    const link = values.at(-1)
    if (typeof link !== 'string' && link !== null)
      throw wrongParameters('RichTextValueBuilder.setLinkUrl', ...values)
    return this.#run(values.slice(0, -1), { style: plainStyle, link })
  }

  #run(bounds: unknown[], look: Pick<TextRun, 'style' | 'link'>): this {
    const [start, end] = bounds.length === 0 ? [0, this.#text.length] : bounds
    const inside =
      typeof start === 'number' &&
      typeof end === 'number' &&
      start >= 0 &&
      end <= this.#text.length &&
      start <= end
    if (!inside) throw new Exception('Illegal argument.')
    this.#runs.push({ start, end, ...look })
    return this
  }
}
