import { educationTemplate } from '../../addon/testing/assessments.ts'
import { agreementLabelOf, dimensionAgreement, itemAgreement } from '../../shared/scoring/agreement.ts'
import { bandOf } from '../../shared/scoring/bands.ts'
import { practiceStatuses, scoreChecklist } from '../../shared/scoring/checklist.ts'
import { meanOf } from '../../shared/scoring/mean.ts'
import { overallOf, scoreOfSum } from '../../shared/scoring/partnership.ts'
import { prioritiesOf } from '../../shared/scoring/priorities.ts'
import { scoreRespondent } from '../../shared/scoring/respondent.ts'
import { readResponse } from '../../shared/scoring/response.ts'
import { roundGuarded } from '../../shared/scoring/rounding.ts'
import { gapBetween } from '../../shared/scoring/sectors.ts'
import { varianceOf } from '../../shared/statistics/variance.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Recomputation } from './recomputation.ts'
import type { Table } from './worked-examples.ts'

const column = (table: Table, place: number): string[] => table.map((row) => row[place] ?? '')
const lastColumn = (table: Table): string[] => table.map((row) => row[row.length - 1] ?? '')
const cellResponse = (cell: string) =>
  readResponse(cell === '' || cell === 'NA' || cell === 'DK' ? cell : Number(cell))

/** The shipped template with the given items, all of one principle, instead of its own. */
function instrumentWith(ids: readonly string[], weights: readonly number[] = ids.map(() => 1)): Instrument {
  const items = ids.map((id, index) => ({ id, dimension: 'trust' as const, weight: weights[index] ?? 1 }))
  return { ...educationTemplate(), items }
}

/** The people of a table with a row for each item and a column for each person, from the given column on. */
function peopleIn(table: Table, first: number) {
  const width = table[0]?.length ?? 0
  return Array.from({ length: width - first }, (_, person) => ({
    sector: null,
    responses: column(table, first + person).map(cellResponse),
  }))
}

const person: Recomputation = (given, { read, write, words }) => {
  const { items } = instrumentWith(column(given, 0), column(given, 1).map(read))
  return peopleIn(given, 2).map(({ responses }) => {
    const result = scoreRespondent(items, responses, 'trust')
    if (result.state !== 'scored') return words.states[result.state]
    const score = write(roundGuarded(result.score, 2), 2)
    return result.prorated ? `${score}, ${words.states.prorated}` : score
  })
}

const overall: Recomputation = (given, { read, write }) => {
  const scores = lastColumn(given).map(read)
  const shown = (score: number | null) => (score === null ? '–' : write(score, 2))
  return [shown(overallOf(scores)), shown(overallOf([null, ...scores.slice(1)]))]
}

const rounding: Recomputation = (given, { read, write, bandName }) => {
  const scores = lastColumn(given).map(read)
  const score = scoreOfSum(
    scores.reduce((sum, one) => sum + one, 0),
    scores.length,
  )
  if (score === null) throw new Error('Nobody is scored')
  return [
    write(score, 2),
    write(roundGuarded(score, 1), 1),
    bandName(bandOf(educationTemplate().bands, score)),
  ]
}

const bands: Recomputation = (given, { read, bandName }) =>
  column(given, 0).map((score) => bandName(bandOf(educationTemplate().bands, read(score))))

const checklist: Recomputation = (given, { words, of }) => {
  const practices = column(given, 0).map((id) => ({ id, principle: 'trust' as const }))
  const statusOf = (word: string) =>
    practiceStatuses.find((status) => words.statuses[status] === word) ?? null
  const statuses = Object.fromEntries(given.map(([id = '', word = '']) => [id, statusOf(word)]))
  const { percent, answered, applicable } = scoreChecklist(practices, statuses, 'trust')
  return [`${percent} %`, `${answered} ${of} ${applicable}`]
}

const agreementItem: Recomputation = (given, { readAll, write, words, yes }) => {
  const answers = readAll(given[0]?.[0] ?? '')
  const agreement = itemAgreement(answers)
  const variance = varianceOf(answers)
  if (agreement === null || variance === null) throw new Error('There is no agreement')
  return [
    write(variance, 4),
    write(agreement.value, 2),
    write(agreement.deviation, 2),
    words.agreements[agreementLabelOf(agreement.value)],
    agreement.split ? yes : '',
  ]
}

const agreementPrinciple: Recomputation = (given, { write, words }) => {
  const people = peopleIn(given, 1)
  const agreement = dimensionAgreement(instrumentWith(column(given, 0)), people, 'trust')
  const variances = given.map((row) => varianceOf(row.slice(1).map(Number))).filter((one) => one !== null)
  const variance = meanOf(variances)
  if (agreement === null || variance === null) throw new Error('There is no agreement')
  return [
    write(variance, 4),
    write(agreement.value, 2),
    write(agreement.deviation, 2),
    words.agreements[agreement.label],
  ]
}

const sectors: Recomputation = (given, { read, write, sectorOf, yes }) => {
  const names = [...new Set(column(given, 0))]
  const scores = names.map((name) => {
    const own = given
      .filter(([sector = '']) => sectorOf(sector) === sectorOf(name))
      .map((row) => read(row[1] ?? ''))
    return scoreOfSum(
      own.reduce((sum, one) => sum + one, 0),
      own.length,
    )
  })
  const shown = scores.filter((score) => score !== null)
  const { gap, flagged } = gapBetween(Math.max(...shown), Math.min(...shown))
  return [...shown.map((score) => write(score, 2)), write(gap, 2), flagged ? yes : '']
}

const priorities: Recomputation = (given, { readAll }) => {
  const ids = column(given, 0)
  const answers = lastColumn(given).map(readAll)
  const people = (answers[0] ?? []).map((_, one) => ({
    sector: null,
    responses: answers.map((ofItem) => readResponse(ofItem[one])),
  }))
  const { lowest, split } = prioritiesOf(instrumentWith(ids), people)
  return [lowest.join(' '), split.join(' ')]
}

export const recomputedScoring = {
  person,
  overall,
  rounding,
  bands,
  checklist,
  'agreement-item': agreementItem,
  'agreement-principle': agreementPrinciple,
  sectors,
  priorities,
}
