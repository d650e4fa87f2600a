import type { StyleChange } from '../spreadsheet/style.ts'
import { cssColor } from './color.ts'
import { memberOf, wrapStrategies } from './enums.ts'
import { TextStyle } from './rich-text.ts'
import { wrongParameters } from './service.ts'

/** A value given for one aspect of a look, as a change of the style. */
export type Reading = (value: unknown, method: string) => StyleChange

const oneOf =
  (allowed: readonly string[], change: (value: string | null) => StyleChange): Reading =>
  (value, method) => {
    if (value !== null && (typeof value !== 'string' || !allowed.includes(value)))
      throw wrongParameters(`SpreadsheetApp.Range.${method}`, value)
    return change(value)
  }

export const background: Reading = (value, method) => {
  const color = cssColor(value, method)
  // White is how a script says "no colour".
  return { background: color === '#ffffff' ? null : color }
}
export const fontColor: Reading = (value, method) => ({ fontColor: cssColor(value, method) })
export const fontFamily: Reading = (value) => ({ fontFamily: value === null ? null : String(value) })
export const fontSize: Reading = (value, method) => {
  if (typeof value !== 'number') throw wrongParameters(`SpreadsheetApp.Range.${method}`, value)
  return { fontSize: value }
}
export const fontWeight = oneOf(['bold', 'normal'], (value) => ({ bold: value === 'bold' ? true : null }))
export const fontStyle = oneOf(['italic', 'normal'], (value) => ({
  italic: value === 'italic' ? true : null,
}))
export const fontLine = oneOf(['underline', 'line-through', 'none'], (value) => ({
  underline: value === 'underline' ? true : null,
  strikethrough: value === 'line-through' ? true : null,
}))
export const horizontal = oneOf(['left', 'center', 'normal', 'right', 'general'], (value) => ({
  horizontal: value === 'normal' || value === 'general' ? null : value,
}))
export const vertical = oneOf(['top', 'middle', 'bottom'], (value) => ({ vertical: value }))
export const numberFormat: Reading = (value, method) => {
  if (typeof value !== 'string') throw wrongParameters(`SpreadsheetApp.Range.${method}`, value)
  return { numberFormat: /^(general|)$/i.test(value) ? null : value }
}
export const wrap: Reading = (value, method) => {
  if (typeof value !== 'boolean') throw wrongParameters(`SpreadsheetApp.Range.${method}`, value)
  return { wrap: value ? 'WRAP' : 'OVERFLOW' }
}
export const wrapStrategy: Reading = (value, method) => {
  const { label } = memberOf(wrapStrategies, value, `SpreadsheetApp.Range.${method}`)
  return { wrap: label === 'WRAP' || label === 'CLIP' ? label : 'OVERFLOW' }
}

export const textStyle: Reading = (value, method) => {
  if (!(value instanceof TextStyle)) throw wrongParameters(`SpreadsheetApp.Range.${method}`, value)
  return value.style
}
