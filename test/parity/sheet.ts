import { cellName } from '../../addon/cells/area.ts'
import { ratingsLayout } from '../../addon/worksheets/ratings-layout.ts'
import {
  scorecardColumns,
  scorecardDimensionRows,
  scorecardRows,
} from '../../addon/worksheets/scorecard-layout.ts'
import { respondentStates, worksheetWords } from '../../addon/worksheets/words.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import { sectorNames } from '../../shared/words/sector.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import type { RatingCell, ResponseMatrix } from './matrices.ts'
import { type ShownDifferences, shownDifferences } from './shown-differences.ts'

/** What one engine shows of an assessment, in words that do not depend on the sheet's language. */
export interface Shown {
  /** A dimension's score; null for a dash. */
  readonly scores: Readonly<Record<string, number | null>>
  readonly scoredRespondents: Readonly<Record<string, number>>
  /** Band ids. */
  readonly bands: Readonly<Record<string, string | null>>
  readonly flagged: readonly string[]
  readonly overall: { readonly principles: number | null; readonly benefits: number | null }
  readonly differences: ShownDifferences
  /** Each respondent column, in order. */
  readonly respondents: readonly ShownRespondent[]
}

export interface ShownRespondent {
  readonly validity: 'empty' | 'invalid' | 'valid'
  readonly states: Readonly<Record<string, string>>
  /** Unrounded, for scored respondents only. */
  readonly scores: Readonly<Record<string, number>>
}

/** Reads a cell of an engine's result, rows and columns from 1; '' for an empty one. */
export type ReadCell = (worksheet: 'ratings' | 'scorecard' | 'items', row: number, column: number) => unknown

/** What is typed so that the cell then holds exactly this: an apostrophe keeps a text a text. */
const typed = (cell: RatingCell): RatingCell => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)

/** Types weights and a whole response matrix into a Ratings worksheet, over whatever stood there. */
export function enterMatrix(
  desk: Desk,
  template: Template,
  language: Language,
  matrix: ResponseMatrix,
  sheet = worksheetWords[language].names.ratings,
): void {
  const layout = ratingsLayout(template)
  const columns = Array.from({ length: layout.respondentColumns }, (_, place) => matrix.respondents[place])
  const sectorRow = columns.map((column) => (column ? sectorNames[language][column.sector] : ''))
  desk.paste(sheet, cellName(layout.rows.sector, layout.columns.firstRespondent), [sectorRow])
  // One block with its heading rows, which hold nothing in these columns: three recalculations instead of thirty.
  const placeOfRow = new Map(template.items.map(({ id }, place) => [layout.itemRows.get(id), place]))
  const first = layout.rows.firstHeading + 1
  const places = Array.from({ length: layout.bottomEdge - first }, (_, index) =>
    placeOfRow.get(first + index),
  )
  const cells = places.map((place) =>
    columns.map((column) => (place === undefined ? '' : typed(column?.cells[place] ?? ''))),
  )
  desk.paste(sheet, cellName(first, layout.columns.firstRespondent), cells)
  const weights = places.map((place) => [place === undefined ? '' : (matrix.weights[place] ?? 1)])
  desk.paste(sheet, cellName(first, layout.columns.weight), weights)
}

export function readFromDesk(desk: Desk, language: Language): ReadCell {
  const names = worksheetWords[language].names
  return (worksheet, row, column) => desk.value(names[worksheet], cellName(row, column))
}

const scoreOrNull = (content: unknown): number | null => {
  if (typeof content === 'number') return content
  if (content === '–') return null
  throw new Error(`A score cell holds ${JSON.stringify(content)}`)
}

function respondentShown(
  template: Template,
  language: Language,
  read: ReadCell,
  place: number,
): ShownRespondent {
  const layout = ratingsLayout(template)
  const words = worksheetWords[language]
  const column = layout.columns.firstRespondent + place
  const validityWord = read('ratings', layout.rows.validity, column)
  const validities = new Map<unknown, ShownRespondent['validity']>([
    ['', 'empty'],
    [words.messages.check, 'invalid'],
    [words.messages.ok, 'valid'],
  ])
  const validity = validities.get(validityWord)
  if (validity === undefined) throw new Error(`A validity cell holds ${JSON.stringify(validityWord)}`)
  const states: Record<string, string> = {}
  const scores: Record<string, number> = {}
  for (const dimension of validity === 'valid' ? dimensions : []) {
    const word = read('ratings', layout.stateRows.get(dimension) ?? 0, column)
    states[dimension] = respondentStates.find((state) => words.states[state] === word) ?? `unknown: ${word}`
    const score = scoreOrNull(read('ratings', layout.scoreRows.get(dimension) ?? 0, column))
    if (score !== null) scores[dimension] = score
  }
  return { validity, states, scores }
}

/** Everything that the sheet computed for the given number of respondent columns. */
export function shownBySheet(
  template: Template,
  language: Language,
  read: ReadCell,
  respondents: number,
): Shown {
  const bandNames = new Map(template.bands.map(({ id }) => [template.wording[language].bands[id]?.name, id]))
  const inRow = <Value>(get: (row: number, dimension: Dimension) => Value) =>
    Object.fromEntries(
      dimensions.map((dimension) => [dimension, get(scorecardDimensionRows.get(dimension) ?? 0, dimension)]),
    )
  const flagWord = worksheetWords[language].messages.flag
  const overall = (row: number) => scoreOrNull(read('scorecard', row, scorecardColumns.score))
  return {
    scores: inRow((row) => scoreOrNull(read('scorecard', row, scorecardColumns.score))),
    scoredRespondents: inRow((row) => Number(read('scorecard', row, scorecardColumns.respondents))),
    bands: inRow((row) => {
      const name = read('scorecard', row, scorecardColumns.band)
      return name === '–' ? null : (bandNames.get(String(name)) ?? `unknown: ${name}`)
    }),
    flagged: dimensions.filter(
      (dimension) =>
        read('scorecard', scorecardDimensionRows.get(dimension) ?? 0, scorecardColumns.flag) === flagWord,
    ),
    overall: {
      principles: overall(scorecardRows.overallPrinciples),
      benefits: overall(scorecardRows.overallBenefits),
    },
    differences: shownDifferences(template, language, read),
    respondents: Array.from({ length: respondents }, (_, place) =>
      respondentShown(template, language, read, place),
    ),
  }
}
