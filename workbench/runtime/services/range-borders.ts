import type { BorderLine, Borders } from '../spreadsheet/cell.ts'
import { changedStyle } from '../spreadsheet/style.ts'
import { cssColor } from './color.ts'
import { borderStyles, memberOf } from './enums.ts'
import { RangeContents } from './range-contents.ts'
import { changeCells } from './range-place.ts'
import type { EnumValue, Served } from './service.ts'

/** The lines around and between the range's cells. */
export abstract class RangeBorders
  extends RangeContents
  implements Served<GoogleAppsScript.Spreadsheet.Range, 'setBorder'>
{
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: unknown,
  ): this {
    const label = style === undefined || style === null ? 'SOLID' : borderStyle(style).label
    const line: BorderLine = { style: label, color: cssColor(color ?? null, 'setBorder') ?? '#000000' }
    const { height, width } = this.place.area
    const side = (wanted: boolean | null): BorderLine | null | undefined => {
      if (wanted === null) return undefined
      return wanted ? line : null
    }
    changeCells(this, 'style', (cell, row, column) => {
      const asked = {
        top: side(row === 0 ? top : horizontal),
        left: side(column === 0 ? left : vertical),
        bottom: side(row === height - 1 ? bottom : horizontal),
        right: side(column === width - 1 ? right : vertical),
      }
      cell.style = changedStyle(cell.style, { borders: withSides(cell.style?.borders, asked) })
    })
    return this
  }
}

function borderStyle(style: unknown): EnumValue {
  return memberOf(borderStyles, style, 'SpreadsheetApp.Range.setBorder')
}

function withSides(
  before: Borders | undefined,
  asked: { [Side in keyof Borders]-?: BorderLine | null | undefined },
): Borders | null {
  const sides: Borders = { ...before }
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const wanted = asked[side]
    if (wanted === null) delete sides[side]
    else if (wanted !== undefined) sides[side] = wanted
  }
  return Object.keys(sides).length > 0 ? sides : null
}
