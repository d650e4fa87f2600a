import { cellName } from '../../addon/cells/area.ts'
import {
  type Comparison,
  roundsColumns,
  roundsDimensionRows,
  roundsLayout,
  roundsRows,
} from '../../addon/worksheets/rounds-layout.ts'
import { worksheetWords } from '../../addon/worksheets/words.ts'
import type { Language } from '../../shared/language/language.ts'
import {
  type Change,
  changeBetween,
  itemChangeBetween,
  type RatedRound,
} from '../../shared/scoring/change.ts'
import { summariseItem } from '../../shared/scoring/item.ts'
import { countedRespondents, scoreDimension } from '../../shared/scoring/partnership.ts'
import { roundGuarded } from '../../shared/scoring/rounding.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import type { RoundGiven } from './rounds-given.ts'
import { respondentsOf, weighted } from './shared.ts'

interface ShownRow {
  /** Of each round; null for a dash. Of items rounded to two decimals. */
  readonly means: readonly (number | null)[]
  readonly respondents: readonly number[]
}

/** What one engine shows of the changes between rounds. */
export interface ShownChanges {
  readonly counted: readonly number[]
  readonly dimensions: Readonly<
    Record<string, ShownRow & { readonly changes: readonly (Change & { readonly words: string })[] }>
  >
  readonly items: Readonly<Record<string, ShownRow & { readonly changes: readonly (number | null)[] }>>
}

/** The words by which Rounds calls a change, put together here once more. */
function wordsOf({ change, noticeable, onCommonItems }: Change, language: Language): string {
  const { messages } = worksheetWords[language]
  const mark = messages['common-items']
  if (change === null) return onCommonItems ? mark : ''
  const direction = change > 0 ? messages.rise : messages.fall
  const judged = noticeable === true ? direction : messages.steady
  const verdict = noticeable === null ? messages['not-judged'] : judged
  return onCommonItems ? `${verdict} · ${mark}` : verdict
}

function ratedRound(template: Template, { matrix, dropped }: RoundGiven): RatedRound {
  const { items } = weighted(template, matrix)
  const isThere = (_: unknown, place: number) => !dropped.includes(items[place]?.id ?? '')
  return {
    items: items.filter(isThere),
    respondents: respondentsOf(matrix).map(({ sector, responses }) => ({
      sector,
      responses: responses.filter(isThere),
    })),
  }
}

/** What `shared` makes of the rounds, each compared as the worksheet compares them. */
export function changesByShared(
  template: Template,
  language: Language,
  given: readonly RoundGiven[],
): ShownChanges {
  const rounds = given.map((round) => ratedRound(template, round))
  const { comparisons } = roundsLayout(template, rounds.length)
  const compared = <Value>(compare: (earlier: RatedRound, later: RatedRound) => Value) =>
    comparisons.map(({ earlier, later }: Comparison) => {
      const [one, other] = [rounds[earlier], rounds[later]]
      if (one === undefined || other === undefined) throw new Error('A comparison is of two rounds')
      return compare(one, other)
    })
  const itemIn = ({ items, respondents }: RatedRound, id: string) => {
    const place = items.findIndex((item) => item.id === id)
    const valid = countedRespondents(respondents).map(({ responses }) => responses)
    const { mean, answers } = place < 0 ? { mean: null, answers: 0 } : summariseItem(valid, place)
    return { mean: mean === null ? null : roundGuarded(mean, 2), answers }
  }
  return {
    counted: rounds.map(({ respondents }) => countedRespondents(respondents).length),
    dimensions: Object.fromEntries(
      dimensions.map((dimension) => {
        const scores = rounds.map((round) => scoreDimension(round, round.respondents, dimension))
        const changes = compared((earlier, later) => changeBetween(earlier, later, dimension)).map(
          (change) => ({
            ...change,
            words: wordsOf(change, language),
          }),
        )
        const means = scores.map(({ score }) => score)
        return [dimension, { means, respondents: scores.map(({ respondents }) => respondents), changes }]
      }),
    ),
    items: Object.fromEntries(
      template.items.map(({ id }) => {
        const each = rounds.map((round) => itemIn(round, id))
        const changes = compared((earlier, later) => itemChangeBetween(earlier, later, id))
        return [
          id,
          { means: each.map(({ mean }) => mean), respondents: each.map(({ answers }) => answers), changes },
        ]
      }),
    ),
  }
}

const numberOrNull = (content: unknown): number | null => (typeof content === 'number' ? content : null)

/** A change as its words tell it: what `wordsOf` puts together, taken apart. */
function changeRead(change: number | null, words: string, language: Language): Change & { words: string } {
  const { messages } = worksheetWords[language]
  const isNoticeable = words.startsWith(messages.rise) || words.startsWith(messages.fall)
  const isJudged = change !== null && !words.startsWith(messages['not-judged'])
  return {
    change,
    onCommonItems: words.endsWith(messages['common-items']),
    noticeable: isJudged ? isNoticeable : null,
    words,
  }
}

/** Reads a cell of an engine's Rounds, rows and columns from 1; '' for an empty one. */
type ReadRounds = (row: number, column: number) => unknown

export function roundsFromDesk(desk: Desk, language: Language): ReadRounds {
  const sheet = worksheetWords[language].rounds.name
  return (row, column) => desk.value(sheet, cellName(row, column))
}

/** What the Rounds worksheet shows of so many rounds. */
export function changesBySheet(
  template: Template,
  language: Language,
  at: ReadRounds,
  rounds: number,
): ShownChanges {
  const layout = roundsLayout(template, rounds)
  const places = Array.from({ length: rounds }, (_, place) => place)
  const means = (row: number) =>
    places.map((place) => numberOrNull(at(row, roundsColumns.firstScore + place)))
  const respondents = (row: number) => places.map((place) => Number(at(row, layout.respondentsColumn(place))))
  const change = (row: number, place: number) => numberOrNull(at(row, layout.changeColumn(place)))
  const words = (row: number, place: number) => String(at(row, layout.changeColumn(place) + 1))
  return {
    counted: means(roundsRows.counted).map(Number),
    dimensions: Object.fromEntries(
      [...roundsDimensionRows].map(([dimension, row]) => [
        dimension,
        {
          means: means(row),
          respondents: respondents(row),
          changes: layout.comparisons.map((_, place) =>
            changeRead(change(row, place), words(row, place), language),
          ),
        },
      ]),
    ),
    items: Object.fromEntries(
      [...layout.itemRows].map(([id, row]) => [
        id,
        {
          means: means(row).map((mean) => (mean === null ? null : roundGuarded(mean, 2))),
          respondents: respondents(row),
          changes: layout.comparisons.map((_, place) => change(row, place)),
        },
      ]),
    ),
  }
}
