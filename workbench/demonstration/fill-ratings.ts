import type { Language } from '../../shared/language/language.ts'
import { dimensionSchema } from '../../shared/words/dimension.ts'
import type { Sector } from '../../shared/words/sector.ts'
import { sectorNames } from '../../shared/words/sector.ts'
import type { Desk } from '../runtime/workbench.ts'
import type { RatedRow, Rating } from './ratings.ts'
import { rowCodes, rowCount, rowOf, type Tabs } from './tabs.ts'

/** The column of the first respondent. */
const firstColumn = 'F'

/** The rows that ask for ratings, from top to bottom: they have a dimension and a weight in their hidden columns. */
export function readRatedRows(desk: Desk, { ratings: tab }: Tabs): RatedRow[] {
  return desk
    .values(tab, `A1:C${rowCount(desk, tab)}`)
    .flatMap(([, dimension, weight], index) =>
      typeof weight === 'number' ? [{ row: index + 1, dimension: dimensionSchema.parse(dimension) }] : [],
    )
}

/** The respondents' sectors, one column each. */
export function fillRespondents(
  desk: Desk,
  { ratings: tab }: Tabs,
  language: Language,
  respondents: readonly Sector[],
): void {
  const row = rowOf(rowCodes(desk, tab), 'sector', tab)
  desk.paste(tab, `${firstColumn}${row}`, [respondents.map((sector) => sectorNames[language][sector])])
}

/**
 * Pastes ratings into their rows; those of rows that follow each other at once.
 *
 * @param ratings a line for each of the rows
 */
export function fillRatings(
  desk: Desk,
  { ratings: tab }: Tabs,
  rows: readonly RatedRow[],
  ratings: readonly (readonly Rating[])[],
): void {
  let block: (readonly Rating[])[] = []
  rows.forEach(({ row }, index) => {
    block.push(ratings[index] ?? [])
    if (rows[index + 1]?.row === row + 1) return
    desk.paste(tab, `${firstColumn}${row - block.length + 1}`, block)
    block = []
  })
}
