import type { Dashboard, Figure } from './reading.ts'

/** Explains figures that are not shown where they stand, when there are any. */
export function WhyAbsent(frame: { readonly figures: readonly Figure[]; readonly dashboard: Dashboard }) {
  const { figures, dashboard } = frame
  if (figures.every(({ value }) => value !== null)) return null
  return <p class="note">{dashboard.whyAbsent}</p>
}
