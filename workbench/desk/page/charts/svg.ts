import { textWidth } from '../text-width.ts'
import { wrapped } from './geometry.ts'

type Attributes = Readonly<Record<string, string | number>>

/** An element of a drawing with its attributes and children. */
export function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  made.append(...children)
  return made
}

export const ink = '#1d2b2f'
export const quietInk = '#46555a'
export const gridColour = '#cfd8d8'
export const lineHeight = 16
const fontSize = 13

/** The width of a label on one line, in pixels. */
export const labelWidth = (text: string): number => textWidth(text, `${fontSize}px`)

/** A label in lines of at most so many pixels, broken between words. */
export const labelLines = (text: string, width: number): string[] =>
  wrapped(text, (line) => labelWidth(line) <= width)

/** A text of several lines; `y` is the middle of them all. */
export function label(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  attributes: Attributes = {},
): SVGTextElement {
  const first = y - ((lines.length - 1) * lineHeight) / 2
  const spans = lines.map((line, index) => shape('tspan', { x, y: first + index * lineHeight }, line))
  const look = { 'text-anchor': anchor, 'dominant-baseline': 'central', 'font-size': fontSize, fill: ink }
  return shape('text', { ...look, ...attributes }, ...spans)
}
