import type { ChartPicture } from '../../messages.ts'
import { written } from './numbers.ts'

/** What a chart shows, for whoever hears it: each category with its values, `–` where there is none. */
export function description({ categories, series, subtitle }: ChartPicture): string {
  const valueAt = (row: number) => (values: readonly (number | null)[]) => {
    const value = values[row] ?? null
    return value === null ? '–' : written(value)
  }
  const lines = categories.map((category, row) => {
    const [only, ...others] = series
    const values =
      only && others.length === 0
        ? valueAt(row)(only.values)
        : series.map(({ name, values }) => `${name}: ${valueAt(row)(values)}`).join(', ')
    return `${category}: ${values}.`
  })
  return [subtitle, ...lines].filter((line) => line !== '').join(' ')
}
