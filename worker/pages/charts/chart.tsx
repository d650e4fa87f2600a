import type { Child } from 'hono/jsx'
import { type NumbersFrame, NumbersTable } from './numbers-table.tsx'
import { rem } from './place.ts'

export interface ChartFrame {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** What it shows in words, values included, for those who do not see it. */
  readonly description: string
}

/** A drawing without a fixed width; see `along` for how things are placed on it. */
export function Drawing(frame: ChartFrame & { readonly height: number; readonly children: Child }) {
  const { id, title, description, height, children } = frame
  return (
    <svg
      class="drawing"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      width="100%"
      height={rem(height)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  )
}

/** A chart: its name, its legend where it has one, its drawing, and the same numbers as a table. */
export function Chart(frame: {
  readonly title: string
  readonly legend?: Child
  readonly numbers: NumbersFrame
  readonly children: Child
}) {
  const { title, legend, numbers, children } = frame
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {legend}
      {children}
      <NumbersTable {...numbers} />
    </figure>
  )
}
