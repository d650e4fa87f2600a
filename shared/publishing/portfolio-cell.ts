import type { NamedMean, Statistic } from '../messages/named-results.ts'
import type { MergedCell, PortfolioAbsence, PortfolioCell } from '../messages/portfolio.ts'
import type { Cell } from '../messages/release.ts'
import { roundGuarded } from '../scoring/rounding.ts'

export const absent = (reason: PortfolioAbsence): { value: null; reason: PortfolioAbsence } => ({
  value: null,
  reason,
})

/** A confidential release's cell as it stands in a portfolio. */
export const cellOfConfidential = (cell: Cell): PortfolioCell =>
  cell.value === null ? absent('protected') : { n: cell.n, value: cell.value }

/** A named release's figure over n organisations as it stands in a portfolio. */
export const cellOfNamed = (n: number, { value }: Statistic): PortfolioCell =>
  value === null ? absent('no-values') : { n, value }

export const cellOfNamedMean = ({ n, mean }: NamedMean): PortfolioCell => cellOfNamed(n, mean)

/**
 * Merges one figure of several programmes: the mean of those that are published, each weighted by its n, so that
 * every organisation counts once for each programme that it is in. A published mean is up to half a step from the exact
 * one, and so the merged one is too, besides its own rounding.
 *
 * Protected ones are left out, which the number of programmes says. Without any published one the reason is
 * `protected` where there is something to protect, else `no-values` where anybody was asked.
 *
 * @param decimals of the merged value, 0 to 6
 */
export function mergeCells(cells: readonly PortfolioCell[], decimals: number): MergedCell {
  let [programmes, n, sum] = [0, 0, 0]
  for (const cell of cells) {
    if (cell.value === null) continue
    programmes += 1
    n += cell.n
    sum += cell.n * cell.value
  }
  if (programmes > 0) return { programmes, n, value: roundGuarded(sum / n, decimals) }
  const isAbsent = (reason: PortfolioAbsence) =>
    cells.some((cell) => cell.value === null && cell.reason === reason)
  if (isAbsent('protected')) return absent('protected')
  return absent(isAbsent('no-values') ? 'no-values' : 'not-asked')
}
