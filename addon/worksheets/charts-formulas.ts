import { call, cell, type Expression, joined, literal, operation, range, whole } from '../cells/expression.ts'
import { dash, type Formula, formula, nothing } from '../cells/formula.ts'
import { chartsColumns as columns } from './charts-layout.ts'
import { answerValues, type ItemsReferences } from './items-layout.ts'
import { scorecardColumns } from './scorecard-layout.ts'

/** One dimension's figures, in the columns of the same names. */
export interface ChartsFormulas {
  readonly name: Formula
  readonly spread: Formula
  readonly score: Formula
  readonly shares: readonly Formula[]
  readonly answers: Formula
  readonly counts: readonly Formula[]
}

/** Blocks of a bar in a cell. */
const barLength = 20
/** One for each answer: the higher the answer, the higher the block. */
export const answerBlocks = ['▁', '▂', '▄', '▆', '█'] as const

/**
 * All blocks of one row: each answer has those between where the answers before it end and where its own end, so that
 * there are always twenty.
 */
function spreadBar(row: number, answers: Expression): Expression {
  const endOf = (place: number) => {
    const upTo = range({ row, column: columns.firstCount, rows: 1, columns: place + 1 }, { fixed: 'column' })
    const length = operation(operation(whole(barLength), '*', call('SUM', upTo)), '/', answers)
    return call('ROUND', length, whole(0))
  }
  const [first, ...others] = answerBlocks.map((block, place) => {
    const length = place === 0 ? endOf(0) : operation(endOf(place), '-', endOf(place - 1))
    return call('REPT', literal(block), length)
  })
  return joined('&', first ?? nothing, ...others)
}

/**
 * How a dimension was answered: the numeric answers of valid respondents to its items, counted as Items counts them,
 * and each answer's share of them, unrounded.
 *
 * @param scorecardRow the dimension's row on the Scorecard, which holds its code, its name and its score
 */
export function chartsFormulas(
  row: number,
  scorecardRow: number,
  scorecard: string,
  items: ItemsReferences,
): ChartsFormulas {
  const onScorecard = (column: keyof typeof scorecardColumns) =>
    cell(scorecardRow, scorecardColumns[column], { sheet: scorecard, fixed: 'both' })
  const answers = cell(row, columns.answers, { fixed: 'column' })
  const counts = { row, column: columns.firstCount, rows: 1, columns: answerValues.length }
  const whenAnswered = (value: Expression, otherwise: Expression) =>
    formula(call('IF', operation(answers, '=', whole(0)), otherwise, value))
  const ifMissing = call(
    'IF',
    call('ISNUMBER', cell(row, columns.score, { fixed: 'column' })),
    nothing,
    literal('\u00a0(–)'),
  )
  return {
    // A chart may draw a dash like a zero: the name beside it says that there is no score, on the same line.
    name: formula(operation(onScorecard('name'), '&', ifMissing)),
    spread: whenAnswered(spreadBar(row, answers), nothing),
    score: formula(onScorecard('score')),
    shares: answerValues.map((_, place) => {
      const count = cell(row, columns.firstCount + place)
      return whenAnswered(operation(operation(whole(100), '*', count), '/', answers), dash)
    }),
    answers: formula(call('SUM', range(counts, { fixed: 'column' }))),
    counts: answerValues.map((_, place) =>
      formula(call('SUMIF', items('dimension'), onScorecard('id'), items('firstCount', place))),
    ),
  }
}
