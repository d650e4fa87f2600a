import type { Dimension } from '../../shared/words/dimension.ts'
import { call, cell, type Expression, joined, literal, operation, range, whole } from '../cells/expression.ts'
import { dash, type Formula, formula, nothing, rounded, roundedUnits } from '../cells/formula.ts'
import type { ListReferences } from './lists-layout.ts'
import type { RatingsReferences } from './ratings-references.ts'
import { type Comparison, roundsColumns as columns, type RoundsLayout } from './rounds-layout.ts'
import { meanScore } from './scorecard-formulas.ts'

const areNumbers = (...cells: readonly Expression[]) =>
  call('AND', ...cells.map((one) => call('ISNUMBER', one)))

/** A round's own figures in a row. A worksheet that was deleted counts as one without ratings. */
interface RoundFormulas {
  readonly mean: Formula
  readonly respondents: Formula
}

/** A comparison of two rounds in a row. */
interface ComparisonFormulas {
  readonly change: Formula
  readonly words: Formula
}

/** Builds the formulas of Rounds from each shown round's ratings. */
export class RoundsFormulas {
  readonly #layout: RoundsLayout
  /** By the round's place. */
  readonly #rounds: readonly RatingsReferences[]
  readonly #lists: ListReferences

  constructor(layout: RoundsLayout, rounds: readonly RatingsReferences[], lists: ListReferences) {
    this.#layout = layout
    this.#rounds = rounds
    this.#lists = lists
  }

  #round(place: number): RatingsReferences {
    const round = this.#rounds[place]
    if (round === undefined) throw new RangeError(`There is no round ${place}`)
    return round
  }

  /** The score of a dimension in a round, as its Scorecard showed it. */
  dimension(row: number, dimension: Dimension, round: number): RoundFormulas {
    const scores = this.#round(round).scores(dimension)
    return {
      mean: formula(meanScore(scores, respondentsCell(this.#layout, row, round))),
      respondents: formula(call('IFERROR', call('COUNT', scores), whole(0))),
    }
  }

  /** Rule 7: the mean answer of valid respondents to the item whose id stands in the row, unrounded. */
  item(row: number, round: number): RoundFormulas {
    const { ids, validities, block } = this.#round(round)
    const own = operation(ids, '=', cell(row, columns.id, { fixed: 'column' }))
    const valid = operation(validities, '=', this.#lists.message('ok'))
    const answers = respondentsCell(this.#layout, row, round)
    const sum = call('SUMPRODUCT', operation(own, '*', valid), block)
    const count = call('SUMPRODUCT', joined('*', own, valid, call('ISNUMBER', block)))
    return {
      mean: formula(call('IF', operation(answers, '=', whole(0)), dash, operation(sum, '/', answers))),
      respondents: formula(call('IFERROR', count, whole(0))),
    }
  }

  /** The difference of an item's two means as they are shown. */
  itemChange(row: number, { earlier, later }: Comparison): Formula {
    const before = meanCell(row, earlier)
    const after = meanCell(row, later)
    const units = operation(roundedUnits(after, 2), '-', roundedUnits(before, 2))
    return formula(call('IF', areNumbers(before, after), operation(units, '/', whole(100)), dash))
  }

  /**
   * Rule 8 above a dimension's items: nothing while both rounds hold the same ids, found in either direction;
   * otherwise the words for it, and the mean change of the items that were answered in both rounds.
   *
   * @param items how many rows of items stand below the heading
   */
  commonItems(row: number, items: number, place: number): ComparisonFormulas {
    const { earlier, later } = this.#comparison(place)
    const common = this.#lists.message('common-items')
    const same = call('AND', this.#allIn(row, earlier, later), this.#allIn(row, later, earlier))
    const down = (round: number) =>
      range({ row, column: columns.firstScore + round, rows: items + 1, columns: 1 }, { fixed: 'both' })
    const [before, after] = [down(earlier), down(later)]
    const inBoth = [before, literal('>0'), after, literal('>0')] as const
    const count = call('COUNTIFS', ...inBoth)
    const difference = operation(call('SUMIFS', after, ...inBoth), '-', call('SUMIFS', before, ...inBoth))
    const mean = rounded(operation(difference, '/', count), 2)
    const isSame = operation(wordsCell(this.#layout, row, place), '=', nothing)
    const whenAny = call('IF', operation(count, '=', whole(0)), dash, mean)
    return {
      change: formula(call('IF', isSame, nothing, whenAny)),
      words: formula(call('IFERROR', call('IF', same, nothing, common), common)),
    }
  }

  /** Whether one round's ids of the dimension whose code stands in the row are all in the other round. */
  #allIn(row: number, one: number, other: number): Expression {
    const { ids, dimensions } = this.#round(one)
    const code = cell(row, columns.id, { fixed: 'column' })
    const found = call('ISNUMBER', call('MATCH', ids, this.#round(other).ids, whole(0)))
    const present = call('SUMPRODUCT', operation(operation(dimensions, '=', code), '*', found))
    return operation(present, '=', call('COUNTIF', dimensions, code))
  }

  /**
   * Rule 8 for a dimension: the difference of the two scores, or the mean change of the common items from the heading
   * above them; then what it is called.
   */
  dimensionChange(row: number, dimension: Dimension, place: number): ComparisonFormulas {
    const { earlier, later } = this.#comparison(place)
    const heading = this.#layout.headingRows.get(dimension) ?? 0
    const marked = wordsCell(this.#layout, heading, place)
    const before = meanCell(row, earlier)
    const after = meanCell(row, later)
    const difference = call('IF', areNumbers(before, after), rounded(operation(after, '-', before), 2), dash)
    const isSame = operation(marked, '=', nothing)
    const change = changeCell(this.#layout, row, place)
    const mark = call('IF', isSame, nothing, operation(literal(' · '), '&', marked))
    const verdict = operation(this.#verdict(row, dimension, place), '&', mark)
    return {
      change: formula(call('IF', isSame, difference, changeCell(this.#layout, heading, place))),
      words: formula(call('IF', call('ISNUMBER', change), verdict, marked)),
    }
  }

  /** Half the standard deviation of the earlier scores is compared in hundredths, guarded, with the whole change. */
  #verdict(row: number, dimension: Dimension, place: number): Expression {
    const { message } = this.#lists
    const { earlier } = this.#comparison(place)
    const change = changeCell(this.#layout, row, place)
    const deviation = call('STDEV', this.#round(earlier).scores(dimension))
    const half = call('ROUND', operation(whole(50), '*', deviation), whole(6))
    const reaches = operation(call('ABS', roundedUnits(change, 2)), '>=', half)
    const isNoticeable = call('AND', operation(change, '<>', whole(0)), reaches)
    const direction = call('IF', operation(change, '>', whole(0)), message('rise'), message('fall'))
    const judged = call('IF', isNoticeable, direction, message('steady'))
    const few = operation(respondentsCell(this.#layout, row, earlier), '<', whole(2))
    return call('IF', few, message('not-judged'), judged)
  }

  #comparison(place: number): Comparison {
    const comparison = this.#layout.comparisons[place]
    if (comparison === undefined) throw new RangeError(`There is no comparison ${place}`)
    return comparison
  }
}

const meanCell = (row: number, round: number) => cell(row, columns.firstScore + round, { fixed: 'column' })
const respondentsCell = (layout: RoundsLayout, row: number, round: number) =>
  cell(row, layout.respondentsColumn(round), { fixed: 'column' })
const changeCell = (layout: RoundsLayout, row: number, place: number) =>
  cell(row, layout.changeColumn(place), { fixed: 'column' })
const wordsCell = (layout: RoundsLayout, row: number, place: number) =>
  cell(row, layout.changeColumn(place) + 1, { fixed: 'column' })
