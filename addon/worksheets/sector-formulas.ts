import type { Dimension } from '../../shared/words/dimension.ts'
import { sectors } from '../../shared/words/sector.ts'
import { call, cell, type Expression, literal, operation, range, whole } from '../cells/expression.ts'
import { dash, type Formula, formula, nothing, rounded } from '../cells/formula.ts'
import type { RatingsReferences } from './ratings-references.ts'
import { sectorColumns as columns, scorecardRows } from './scorecard-layout.ts'

export interface SectorFormulas {
  /** In the order of the sectors. */
  readonly scores: readonly Formula[]
  readonly counts: readonly Formula[]
  readonly gap: Formula
  /** The sectors with the highest score, when the gap is one point or more. */
  readonly highest: Formula
  readonly lowest: Formula
}

/** Rule 6 for one dimension in the given row of the table of sectors; the sectors' words stand in its heading. */
export function sectorFormulas(
  dimension: Dimension,
  row: number,
  ratings: RatingsReferences,
): SectorFormulas {
  const scores = ratings.scores(dimension)
  const word = (place: number) =>
    cell(scorecardRows.sectorsHeader, columns.firstScore + place, { fixed: 'row' })
  const scoreCell = (place: number) => cell(row, columns.firstScore + place)
  const shown = range(
    { row, column: columns.firstScore, rows: 1, columns: sectors.length },
    { fixed: 'column' },
  )
  const gap = cell(row, columns.gap, { fixed: 'column' })
  const difference = operation(call('MAX', shown), '-', call('MIN', shown))
  const whoSits = (end: Expression) => {
    const names = sectors.map((_, place) =>
      call('IF', operation(scoreCell(place), '=', end), word(place), nothing),
    )
    const named = operation(literal('⚑ '), '&', call('TEXTJOIN', literal(', '), whole(1), ...names))
    const isWide = call('IF', operation(gap, '>=', whole(1)), named, nothing)
    return formula(call('IF', call('ISNUMBER', gap), isWide, nothing))
  }
  return {
    scores: sectors.map((_, place) => {
      const count = cell(row, columns.firstCount + place)
      const mean = rounded(call('AVERAGEIF', ratings.sectors, word(place), scores), 2)
      return formula(call('IF', operation(count, '=', whole(0)), dash, mean))
    }),
    counts: sectors.map((_, place) =>
      formula(call('COUNTIFS', ratings.sectors, word(place), scores, literal('>0'))),
    ),
    gap: formula(call('IF', operation(call('COUNT', shown), '<', whole(2)), dash, rounded(difference, 2))),
    highest: whoSits(call('MAX', shown)),
    lowest: whoSits(call('MIN', shown)),
  }
}
