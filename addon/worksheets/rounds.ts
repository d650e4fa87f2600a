import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensionNames, dimensions } from '../../shared/words/dimension.ts'
import type { Highlight, Look, WorksheetDraft } from '../cells/draft.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { isBenefit } from './dimension-items.ts'
import { listReferences } from './lists-layout.ts'
import {
  attention,
  bandColours,
  benefitHeading,
  code,
  computed,
  decimal,
  figure,
  figureHeading,
  guidance,
  inWords,
  label,
  plain,
  principleHeading,
  score,
  statement,
  tableHeading,
  title,
} from './palette.ts'
import type { RatingsPlaces } from './ratings-layout.ts'
import { type RatingsReferences, ratingsReferences } from './ratings-references.ts'
import { RoundsFormulas } from './rounds-formulas.ts'
import {
  roundsColumns as columns,
  type RoundsLayout,
  roundsDimensionRows,
  roundsLayout,
  roundsWorksheet,
  roundsRows as rows,
} from './rounds-layout.ts'
import { countedFormula } from './scorecard-formulas.ts'
import { worksheetWords } from './words.ts'

/** A round as Rounds shows it. */
export interface ShownRound {
  readonly label: string
  /** The day on which its ratings were kept, as Sheets counts days; null for the round that is going on. */
  readonly kept: number | null
  /** The sheet that holds its ratings, and where they stand on it. */
  readonly sheet: string
  readonly places: RatingsPlaces
}

interface Rounds {
  readonly template: Template
  readonly language: Language
  readonly shown: readonly ShownRound[]
  readonly ratings: readonly RatingsReferences[]
  readonly layout: RoundsLayout
  readonly formulas: RoundsFormulas
}

const difference: Look = { ...figure, bold: true, format: '+0.00;-0.00;0.00' }
const itemDifference: Look = { ...difference, bold: false }
const date: Look = { ...figure, format: 'd mmm yyyy' }

function putHead(grid: Grid, { language, shown, layout }: Rounds): void {
  const words = worksheetWords[language].rounds
  grid.put(rows.title, columns.name, text(words.name), title)
  grid.put(rows.guidance, columns.name, text(words.guidance), guidance)
  grid.put(rows.header, columns.name, text(words.compared), tableHeading)
  shown.forEach(({ label: round }, place) => {
    grid.put(rows.header, columns.firstScore + place, text(round), figureHeading)
    const note = words.respondentsNote
    grid.put(rows.header, layout.respondentsColumn(place), text(words.respondents(round)), figureHeading, {
      note,
    })
  })
  layout.comparisons.forEach(({ earlier, later }, place) => {
    const change = words.change(shown[earlier]?.label ?? '', shown[later]?.label ?? '')
    const column = layout.changeColumn(place)
    grid.put(rows.header, column, text(change), figureHeading, { note: words.changeNote })
    grid.put(rows.header, column + 1, text(words.verdict), tableHeading, { note: words.verdictNote })
  })
}

function putRounds(grid: Grid, { template, language, shown, ratings }: Rounds, lists: string): void {
  const words = worksheetWords[language].rounds
  grid.put(rows.kept, columns.name, text(words.kept), label)
  grid.put(rows.counted, columns.name, text(words.counted), label)
  shown.forEach(({ kept }, place) => {
    const column = columns.firstScore + place
    grid.put(rows.kept, column, kept ?? text(words.now), date)
    const references = ratings[place]
    if (references === undefined) return
    grid.put(rows.counted, column, countedFormula(references, listReferences(template, lists)), figure)
  })
}

function putHeading(grid: Grid, row: number, heading: string, look: Look, lastColumn: number): void {
  const inOneLine: Look = { ...look, wrap: false }
  grid.fill({ row, column: columns.name, rows: 1, columns: lastColumn - columns.name + 1 }, inOneLine)
  grid.put(row, columns.name, text(heading), inOneLine)
}

function putDimensions(grid: Grid, { language, shown, layout, formulas }: Rounds): void {
  const words = worksheetWords[language].scorecard
  putHeading(grid, rows.principlesHeading, words.principles, tableHeading, layout.lastColumn)
  putHeading(grid, rows.benefitsHeading, words.benefits, tableHeading, layout.lastColumn)
  for (const [dimension, row] of roundsDimensionRows) {
    const look = isBenefit(dimension) ? benefitHeading : principleHeading
    grid.put(row, columns.id, text(dimension), code)
    grid.put(row, columns.name, text(dimensionNames[language][dimension]), { ...look, wrap: true })
    shown.forEach((_, place) => {
      const { mean, respondents } = formulas.dimension(row, dimension, place)
      grid.put(row, columns.firstScore + place, mean, score)
      grid.put(row, layout.respondentsColumn(place), respondents, figure)
    })
    layout.comparisons.forEach((_, place) => {
      const { change, words: verdict } = formulas.dimensionChange(row, dimension, place)
      grid.put(row, layout.changeColumn(place), change, difference)
      grid.put(row, layout.changeColumn(place) + 1, verdict, inWords)
    })
  }
}

function putItems(grid: Grid, { template, language, shown, layout, formulas }: Rounds): void {
  const words = worksheetWords[language].rounds
  putHeading(grid, rows.itemsHeading, words.items, tableHeading, layout.lastColumn)
  for (const dimension of dimensions) {
    const items = template.items.filter((item) => item.dimension === dimension)
    const row = layout.headingRows.get(dimension) ?? 0
    const look = isBenefit(dimension) ? benefitHeading : principleHeading
    grid.put(row, columns.id, text(dimension), code)
    putHeading(grid, row, dimensionNames[language][dimension], look, layout.lastColumn)
    layout.comparisons.forEach((_, place) => {
      const { change, words: common } = formulas.commonItems(row, items.length, place)
      const { background, color } = look
      grid.put(row, layout.changeColumn(place), change, { ...difference, background, color })
      grid.put(row, layout.changeColumn(place) + 1, common, { ...inWords, background, color })
    })
  }
  for (const [id, row] of layout.itemRows) {
    const words = template.wording[language].items[id]
    grid.put(row, columns.id, text(id), code)
    grid.put(row, columns.name, text(words?.statement ?? id), statement)
    shown.forEach((_, place) => {
      const { mean, respondents } = formulas.item(row, place)
      grid.put(row, columns.firstScore + place, mean, decimal)
      grid.put(row, layout.respondentsColumn(place), respondents, figure)
    })
    layout.comparisons.forEach((comparison, place) => {
      grid.put(row, layout.changeColumn(place), formulas.itemChange(row, comparison), itemDifference)
      grid.put(row, layout.changeColumn(place) + 1, null, computed)
    })
  }
}

/** What is noticeable, with the words for common items behind it or not. */
function highlights({ language, layout }: Rounds): readonly Highlight[] {
  const { messages } = worksheetWords[language]
  const area = {
    row: rows.principlesHeading,
    column: layout.changeColumn(0),
    rows: rows.itemsHeading - rows.principlesHeading,
    columns: 2 * layout.comparisons.length,
  }
  const directions = [
    { words: messages.rise, colours: bandColours(1, 2) },
    { words: messages.fall, colours: attention },
  ]
  return directions.flatMap(({ words, colours }) =>
    [words, `${words} · ${messages['common-items']}`].map((shown) => ({
      area,
      when: { kind: 'text-is', text: shown } as const,
      bold: true,
      ...colours,
    })),
  )
}

/**
 * Rounds: how each dimension and each item changed from round to round, read from each round's ratings themselves, so
 * that a correction in any of them shows.
 *
 * @param lists the name of the sheet with the words
 * @param shown 2 to 6 rounds in their order, the one that is going on last
 */
export function draftRounds(
  template: Template,
  language: Language,
  lists: string,
  name: string,
  shown: readonly ShownRound[],
): WorksheetDraft {
  const layout = roundsLayout(template, shown.length)
  const ratings = shown.map(({ places, sheet }) => ratingsReferences(places, sheet))
  const formulas = new RoundsFormulas(layout, ratings, listReferences(template, lists))
  const rounds: Rounds = { template, language, shown, ratings, layout, formulas }
  const { notes } = worksheetWords[language].rounds
  const grid = new Grid(layout.firstNote + notes.length - 1, layout.lastColumn, plain)
  putHead(grid, rounds)
  putRounds(grid, rounds, lists)
  putDimensions(grid, rounds)
  putItems(grid, rounds)
  notes.forEach((note, index) => {
    grid.put(layout.firstNote + index, columns.name, text(note), guidance)
  })
  return {
    worksheet: roundsWorksheet,
    name,
    cells: grid.cells,
    widths: [
      { column: columns.name, columns: 1, width: 330 },
      { column: layout.changeColumn(0), columns: 2 * layout.comparisons.length, width: 160 },
    ],
    frozenRows: rows.header,
    frozenColumns: columns.name,
    hiddenColumns: [{ column: columns.id, columns: 1 }],
    gridlines: false,
    ruled: null,
    hidden: false,
    highlights: highlights(rounds),
    warning: { except: [] },
    anchors: [],
  }
}
