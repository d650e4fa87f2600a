import { cellOf, scoreScale } from '../../shared/publishing/cell.ts'
import { countOrganisation, emptyTally } from '../../shared/publishing/tally.ts'
import type { PageLanguage } from './page-language.ts'

const threshold = 5

/** How a confidential programme publishes the score of organisations with these values, in a page's words. */
export function publishedScore(values: readonly number[], page: PageLanguage): string {
  const tally = emptyTally()
  for (const value of values) countOrganisation(tally, value)
  const { value } = cellOf(tally, scoreScale, threshold)
  return value === null ? page.protectedWord : `${page.write(value, 1)} ${page.ofOrganisations(tally.n)}`
}
