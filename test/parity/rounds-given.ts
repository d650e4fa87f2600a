import * as fc from 'fast-check'
import { expect } from 'vitest'
import { distributionFolder } from '../../addon/build/addon.ts'
import { callAddon } from '../../addon/testing/call-addon.ts'
import { ratingsLayout } from '../../addon/worksheets/ratings-layout.ts'
import { worksheetWords } from '../../addon/worksheets/words.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { type Desk, openSpreadsheet, type SavedState } from '../../workbench/runtime/workbench.ts'
import { type ResponseMatrix, responseMatrices } from './matrices.ts'
import { deskWithPartnership } from './partnership.ts'
import { enterMatrix } from './sheet.ts'

const labels = ['Satu', 'Dua', 'Tiga'] as const

/** One round's ratings, and the items whose rows somebody deleted from its worksheet. */
export interface RoundGiven {
  readonly matrix: ResponseMatrix
  readonly dropped: readonly string[]
}

/** Each respondent gives one answer throughout: what is noticeable often lies exactly at half a standard deviation. */
function evenRatings({ items }: Template, answers: readonly number[]): ResponseMatrix {
  return {
    weights: items.map(() => 1),
    respondents: answers.map((answer) => ({ sector: 'media', cells: items.map(() => answer) })),
  }
}

function roundGiven(template: Template): fc.Arbitrary<RoundGiven> {
  const ids = template.items.map(({ id }) => id)
  const even = fc.constantFrom([3, 4, 5], [2, 3, 4], [1, 3, 5], [1, 2, 3], [4, 4])
  const few = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  const ofOneDimension = fc
    .constantFrom(...dimensions)
    .map((dimension) => template.items.filter((item) => item.dimension === dimension).map(({ id }) => id))
  return fc.record({
    matrix: fc.oneof(
      { weight: 3, arbitrary: responseMatrices(template) },
      { weight: 2, arbitrary: even.map((answers) => evenRatings(template, answers)) },
      { weight: 1, arbitrary: few.map((answers) => evenRatings(template, answers)) },
    ),
    dropped: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 2, arbitrary: fc.subarray(ids, { maxLength: 2 }) },
      { weight: 1, arbitrary: ofOneDimension },
    ),
  })
}

/** So many rounds of random ratings, with weights, dropped rows and changes at the edge of noticeable among them. */
export function roundsGiven(template: Template, rounds: number): fc.Arbitrary<RoundGiven[]> {
  return fc.array(roundGiven(template), { minLength: rounds, maxLength: rounds })
}

/** A spreadsheet in which so many rounds were rated, each kept by *Start a new round* but the last. */
export async function afterRounds(
  template: Template,
  language: Language,
  rounds: number,
): Promise<SavedState> {
  const desk = await deskWithPartnership(language)
  const started = callAddon(desk, 'rpcStart')
  const partnership = started.state === 'done' ? (started.value.partnerships[0]?.id ?? '') : ''
  for (let place = 0; place + 1 < rounds; place += 1) {
    enterMatrix(desk, template, language, evenRatings(template, [3, 4]))
    const round = { partnership, present: labels[place] ?? '', next: labels[place + 1] ?? '' }
    expect(callAddon(desk, 'rpcStartRound', round)).toMatchObject({ state: 'done' })
  }
  return desk.save()
}

/** The same spreadsheet with other ratings in the worksheets of its rounds, and without the dropped rows. */
export async function withRounds(
  state: SavedState,
  template: Template,
  language: Language,
  given: readonly RoundGiven[],
): Promise<Desk> {
  const desk = await openSpreadsheet({ bundle: distributionFolder, state })
  const { names, ratings } = worksheetWords[language]
  const { itemRows } = ratingsLayout(template)
  given.forEach(({ matrix, dropped }, place) => {
    const sheet = place + 1 < given.length ? ratings.keptName(labels[place] ?? '') : names.ratings
    enterMatrix(desk, template, language, matrix, sheet)
    const rows = dropped.map((id) => itemRows.get(id) ?? 0).sort((one, other) => other - one)
    const [last = 0] = rows
    // Rows below one another go in one piece, since each piece takes its time.
    if (rows.every((row, index) => row === last - index) && rows.length > 0)
      desk.deleteRows(sheet, last - rows.length + 1, rows.length)
    else for (const row of rows) desk.deleteRows(sheet, row)
  })
  return desk
}
