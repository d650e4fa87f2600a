import { changeBetween, type RatedRound } from '../../shared/scoring/change.ts'
import { scoreDimension } from '../../shared/scoring/partnership.ts'
import { readResponse } from '../../shared/scoring/response.ts'
import { standardDeviationOf } from '../../shared/statistics/variance.ts'
import type { PageLanguage } from './page-language.ts'
import type { Recomputation } from './recomputation.ts'

const asked = (ids: readonly string[]) => ids.map((id) => ({ id, dimension: 'trust' as const, weight: 1 }))

/** People with these scores, whole or half: two items, one rated down and one rated up. */
function roundOfScores(scores: readonly number[]): RatedRound {
  return {
    items: asked(['a', 'b']),
    respondents: scores.map((score) => ({
      sector: null,
      responses: [Math.floor(score), Math.ceil(score)].map(readResponse),
    })),
  }
}

/** Four people whose answers to each item have the given mean, in quarters. */
function roundOfMeans(means: ReadonlyMap<string, number>): RatedRound {
  return {
    items: asked([...means.keys()]),
    respondents: [0, 1, 2, 3].map((person) => ({
      sector: null,
      responses: Array.from(means.values(), (mean) => readResponse(Math.floor(mean + person / 4))),
    })),
  }
}

const signed = (change: number | null, { write }: PageLanguage): string =>
  change === null ? '–' : `${change > 0 ? '+' : ''}${write(change, 2)}`

const change: Recomputation = (given, page) => {
  const [earlierScores = [], laterScores = []] = given.map((row) => row.slice(1).map(page.read))
  const [earlier, later] = [roundOfScores(earlierScores), roundOfScores(laterScores)]
  const result = changeBetween(earlier, later, 'trust')
  const shown = [earlier, later].map(
    (round) => scoreDimension(round, round.respondents, 'trust').score ?? Number.NaN,
  )
  return [
    ...shown.map((score) => page.write(score, 2)),
    signed(result.change, page),
    page.write((standardDeviationOf(earlierScores) ?? Number.NaN) / 2, 2),
    result.noticeable ? page.yes : '',
  ]
}

const changeOnCommonItems: Recomputation = (given, page) => {
  const meansIn = (column: number) =>
    new Map(
      given.flatMap((row) => {
        const mean = row[column] ?? ''
        return mean === '' ? [] : [[row[0] ?? '', page.read(mean)]]
      }),
    )
  const result = changeBetween(roundOfMeans(meansIn(1)), roundOfMeans(meansIn(2)), 'trust')
  if (!result.onCommonItems) throw new Error('Both rounds hold the same items')
  return [signed(result.change, page)]
}

export const recomputedChange = { change, 'change-common': changeOnCommonItems }
