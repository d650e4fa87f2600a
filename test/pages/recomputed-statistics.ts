import { meanOf } from '../../shared/scoring/mean.ts'
import { roundGuarded } from '../../shared/scoring/rounding.ts'
import { addAnswers, alphaOf, noAnswersYet } from '../../shared/statistics/alpha.ts'
import { type Distribution, topTwoOf } from '../../shared/statistics/distribution.ts'
import { feldtInterval } from '../../shared/statistics/feldt-interval.ts'
import { groupOf, intraclassOf } from '../../shared/statistics/intraclass.ts'
import { standardDeviationOf } from '../../shared/statistics/variance.ts'
import type { Recomputation } from './recomputation.ts'

const lastCells = (given: readonly (readonly string[])[]): string[] =>
  given.map((row) => row[row.length - 1] ?? '')

const likert: Recomputation = (given, { write }) => {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = lastCells(given).map(Number)
  const distribution: Distribution = [one, two, three, four, five]
  const answers = distribution.flatMap((count, place) => Array<number>(count).fill(place + 1))
  const shown = (value: number | null, decimals: number) =>
    write(roundGuarded(value ?? Number.NaN, decimals), decimals)
  return [
    shown(meanOf(answers), 2),
    shown(standardDeviationOf(answers), 2),
    `${shown(topTwoOf(distribution), 1)} %`,
  ]
}

const alpha: Recomputation = (given, { readAll, write, to }) => {
  const answers = lastCells(given).map(readAll)
  const items = answers[0]?.length ?? 0
  const scale = noAnswersYet(items)
  for (const ofPerson of answers) addAnswers(scale, ofPerson)
  const value = alphaOf(scale) ?? Number.NaN
  const { lower, upper } = feldtInterval(value, answers.length, items)
  return [write(value, 3), `${write(lower, 3)} ${to} ${write(upper, 3)}`]
}

const icc: Recomputation = (given, { readAll, write }) => {
  const groups = lastCells(given).map((cell) => groupOf(readAll(cell)))
  const intraclass = intraclassOf(groups.filter((group) => group !== null))
  return [intraclass?.single, intraclass?.average].map((value) => write(value ?? Number.NaN, 3))
}

export const recomputedStatistics = { likert, alpha, icc }
