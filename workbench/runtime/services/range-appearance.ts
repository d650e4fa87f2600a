import type { CellStyle } from '../spreadsheet/cell.ts'
import { changedStyle, plainStyle, type StyleChange } from '../spreadsheet/style.ts'
import {
  background,
  fontColor,
  fontFamily,
  fontLine,
  fontSize,
  fontStyle,
  fontWeight,
  horizontal,
  numberFormat,
  type Reading,
  textStyle,
  vertical,
  wrap,
  wrapStrategy,
} from './aspects.ts'
import { RangeBorders } from './range-borders.ts'
import { changeCells, collected, first, fitting } from './range-place.ts'
import { type Served, wrongParameters } from './service.ts'

type Setters =
  | 'Background'
  | 'FontColor'
  | 'FontFamily'
  | 'FontSize'
  | 'FontWeight'
  | 'FontStyle'
  | 'FontLine'
  | 'HorizontalAlignment'
  | 'VerticalAlignment'
  | 'NumberFormat'
  | 'Wrap'
type Names =
  | `set${Setters}`
  | 'setBackgrounds'
  | 'setFontColors'
  | 'setFontFamilies'
  | 'setFontSizes'
  | 'setFontWeights'
  | 'setFontStyles'
  | 'setFontLines'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignments'
  | 'setNumberFormats'
  | 'setWraps'
  | 'setWrapStrategy'
  | 'setWrapStrategies'
  | 'setTextStyle'
  | 'setTextStyles'
  | 'setTextRotation'
  | 'setShowHyperlink'
  | 'getBackground'
  | 'getBackgrounds'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getFontColors'
  | 'getFontWeights'
  | 'getFontWeight'
  | 'getFontSizes'
  | 'getFontSize'
  | 'getFontFamily'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getWrap'
  | 'clearFormat'

/** How the range's cells look, but for their borders. */
export abstract class RangeAppearance
  extends RangeBorders
  implements Served<GoogleAppsScript.Spreadsheet.Range, Names>
{
  #all(method: string, reading: Reading, value: unknown): this {
    const change = reading(value, method)
    return this.#restyle(() => change)
  }

  #each(method: string, reading: Reading, values: unknown): this {
    const read = new Map<unknown, StyleChange>()
    const changes = fitting(this, method, values).map((row) =>
      row.map((value) => {
        const change = read.get(value) ?? reading(value, method)
        read.set(value, change)
        return change
      }),
    )
    return this.#restyle((row, column) => changes[row]?.[column] ?? {})
  }

  #restyle(change: (row: number, column: number) => StyleChange): this {
    // Neighbours mostly look alike: the same change of the same style is worked out once.
    const done = new Map<StyleChange, Map<CellStyle, CellStyle>>()
    changeCells(this, 'style', (cell, row, column) => {
      const asked = change(row, column)
      const before = cell.style ?? plainStyle
      const results = done.get(asked) ?? new Map<CellStyle, CellStyle>()
      const after = results.get(before) ?? changedStyle(before, asked)
      done.set(asked, results.set(before, after))
      cell.style = after
    })
    return this
  }

  setBackground(color: unknown): this {
    return this.#all('setBackground', background, color)
  }

  setBackgrounds(colors: unknown): this {
    return this.#each('setBackgrounds', background, colors)
  }

  setFontColor(color: unknown): this {
    return this.#all('setFontColor', fontColor, color)
  }

  setFontColors(colors: unknown): this {
    return this.#each('setFontColors', fontColor, colors)
  }

  setFontFamily(family: unknown): this {
    return this.#all('setFontFamily', fontFamily, family)
  }

  setFontFamilies(families: unknown): this {
    return this.#each('setFontFamilies', fontFamily, families)
  }

  setFontSize(size: unknown): this {
    return this.#all('setFontSize', fontSize, size)
  }

  setFontSizes(sizes: unknown): this {
    return this.#each('setFontSizes', fontSize, sizes)
  }

  setFontWeight(weight: unknown): this {
    return this.#all('setFontWeight', fontWeight, weight)
  }

  setFontWeights(weights: unknown): this {
    return this.#each('setFontWeights', fontWeight, weights)
  }

  setFontStyle(style: unknown): this {
    return this.#all('setFontStyle', fontStyle, style)
  }

  setFontStyles(styles: unknown): this {
    return this.#each('setFontStyles', fontStyle, styles)
  }

  setFontLine(line: unknown): this {
    return this.#all('setFontLine', fontLine, line)
  }

  setFontLines(lines: unknown): this {
    return this.#each('setFontLines', fontLine, lines)
  }

  setHorizontalAlignment(alignment: unknown): this {
    return this.#all('setHorizontalAlignment', horizontal, alignment)
  }

  setHorizontalAlignments(alignments: unknown): this {
    return this.#each('setHorizontalAlignments', horizontal, alignments)
  }

  setVerticalAlignment(alignment: unknown): this {
    return this.#all('setVerticalAlignment', vertical, alignment)
  }

  setVerticalAlignments(alignments: unknown): this {
    return this.#each('setVerticalAlignments', vertical, alignments)
  }

  setNumberFormat(format: unknown): this {
    return this.#all('setNumberFormat', numberFormat, format)
  }

  setNumberFormats(formats: unknown): this {
    return this.#each('setNumberFormats', numberFormat, formats)
  }

  setWrap(isWrapped: unknown): this {
    return this.#all('setWrap', wrap, isWrapped)
  }

  setWraps(areWrapped: unknown): this {
    return this.#each('setWraps', wrap, areWrapped)
  }

  setWrapStrategy(strategy: unknown): this {
    return this.#all('setWrapStrategy', wrapStrategy, strategy)
  }

  setWrapStrategies(strategies: unknown): this {
    return this.#each('setWrapStrategies', wrapStrategy, strategies)
  }

  setTextRotation(degrees: unknown): this {
    if (typeof degrees !== 'number' || degrees < -90 || degrees > 90)
      throw wrongParameters('SpreadsheetApp.Range.setTextRotation', degrees)
    const change = { rotation: degrees === 0 ? null : degrees }
    return this.#restyle(() => change)
  }

  setShowHyperlink(isShown: boolean): this {
    const change = { hideLink: isShown ? null : true } as const
    return this.#restyle(() => change)
  }

  setTextStyle(style: unknown): this {
    return this.#all('setTextStyle', textStyle, style)
  }

  setTextStyles(styles: unknown): this {
    return this.#each('setTextStyles', textStyle, styles)
  }

  getBackground(): string {
    return first(this.getBackgrounds())
  }

  getBackgrounds(): string[][] {
    return collected(this, (_, __, cell) => cell?.style?.background ?? '#ffffff')
  }

  getNumberFormat(): string {
    return first(this.getNumberFormats())
  }

  getNumberFormats(): string[][] {
    return collected(
      this,
      (row, column) => this.document.model.formatOf(this.place.sheet, row, column) ?? '0.###############',
    )
  }

  getFontColors(): string[][] {
    return collected(this, (_, __, cell) => cell?.style?.fontColor ?? '#000000')
  }

  getFontWeight(): 'bold' | 'normal' {
    return first(this.getFontWeights())
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return collected(this, (_, __, cell) => (cell?.style?.bold ? 'bold' : 'normal'))
  }

  getFontSize(): number {
    return first(this.getFontSizes())
  }

  getFontSizes(): number[][] {
    return collected(this, (_, __, cell) => cell?.style?.fontSize ?? 10)
  }

  getFontFamily(): string {
    return first(collected(this, (_, __, cell) => cell?.style?.fontFamily ?? 'Arial'))
  }

  getHorizontalAlignment(): string {
    return first(this.getHorizontalAlignments())
  }

  getHorizontalAlignments(): string[][] {
    return collected(this, (_, __, cell) => cell?.style?.horizontal ?? 'general')
  }

  getWrap(): boolean {
    return first(collected(this, (_, __, cell) => cell?.style?.wrap === 'WRAP'))
  }

  clearFormat(): this {
    changeCells(this, 'style', (cell) => {
      delete cell.style
    })
    return this
  }
}
