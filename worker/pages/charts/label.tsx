import { linesOf } from './lines.ts'
import { rem } from './place.ts'

/** Of a line of text, in rem. */
export const lineHeight = 1.15

/** So many characters fit on a phone: alone, and beside a value. */
export const alone = 38
export const besideValue = 30

/** A row's name, in as many lines as it takes. */
export function Label(frame: { readonly text: string; readonly y: number; readonly most: number }) {
  const { text, y, most } = frame
  return (
    <text class="name" y={rem(y)}>
      {linesOf(text, most).map((line, place) => (
        <tspan x="0" y={rem(y + place * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** How far down the last line of a label lies below its first, in rem. */
export function linesBelow(text: string, most: number): number {
  return (linesOf(text, most).length - 1) * lineHeight
}
