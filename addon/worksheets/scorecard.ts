import { formatNumber, type Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import {
  benefits,
  type Dimension,
  dimensionNames,
  principleSchema,
  principles,
} from '../../shared/words/dimension.ts'
import type { Highlight, Look, WorksheetDraft } from '../cells/draft.ts'
import { cell } from '../cells/expression.ts'
import { formula } from '../cells/formula.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { checklistExpressions } from './checklist-formulas.ts'
import { checklistLayout, hasChecklist } from './checklist-layout.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { type ListReferences, listReferences } from './lists-layout.ts'
import {
  attention,
  bandColours,
  bar,
  benefitHeading,
  code,
  computed,
  guidance,
  label,
  plain,
  principleHeading,
  tableHeading,
  title,
} from './palette.ts'
import { nameField, partnershipColumns, partnershipLayout } from './partnership-layout.ts'
import { ratingsLayout } from './ratings-layout.ts'
import {
  barFormula,
  checkFormula,
  countedFormula,
  dimensionFormulas,
  overallFormula,
} from './scorecard-formulas.ts'
import {
  scorecardColumns as columns,
  overallCodes,
  scorecardRows as rows,
  scorecardAnchor,
  scorecardDimensionRows,
} from './scorecard-layout.ts'
import { worksheetWords } from './words.ts'

const score: Look = { ...computed, bold: true, format: '0.00' }

/** What every part of the Scorecard needs. */
interface Surroundings {
  readonly template: Template
  readonly language: Language
  readonly names: WorksheetNames
  readonly lists: ListReferences
}

function putHead(grid: Grid, { template, language, names, lists }: Surroundings): void {
  const words = worksheetWords[language].scorecard
  const ratings = ratingsLayout(template)
  const nameRow = partnershipLayout(template).fieldRows.get(nameField) ?? 1
  grid.put(rows.title, columns.name, text(words.title), title)
  const name = cell(nameRow, partnershipColumns.value, { sheet: names.partnership, fixed: 'both' })
  grid.put(rows.title, columns.score, formula(name), { ...title, color: plain.color })
  grid.put(rows.guidance, columns.name, text(words.guidance), guidance)
  grid.put(rows.respondents, columns.name, text(words.respondents), label)
  grid.put(rows.respondents, columns.score, countedFormula(ratings, names.ratings, lists), {
    ...computed,
    bold: true,
  })
  grid.put(rows.check, columns.name, text(words.check), label)
  grid.put(rows.check, columns.score, checkFormula(ratings, names.ratings, lists), plain)
}

function putHeader(
  grid: Grid,
  row: number,
  heading: string,
  language: Language,
  withPractices: boolean,
): void {
  const words = worksheetWords[language].scorecard
  const headers = [
    { words: heading },
    { words: words.score, note: words.scoreNote },
    { words: '' },
    { words: words.band },
    { words: words.flag, note: words.flagNote },
    { words: words.scored, note: words.scoredNote },
    { words: withPractices ? words.practices : '', ...(withPractices ? { note: words.practicesNote } : {}) },
    { words: withPractices ? words.answered : '' },
  ]
  headers.forEach(({ words: header, ...extras }, index) => {
    grid.put(row, columns.name + index, text(header), tableHeading, extras)
  })
}

function putDimension(grid: Grid, dimension: Dimension, row: number, surroundings: Surroundings): void {
  const { template, language, names, lists } = surroundings
  const figures = dimensionFormulas(dimension, row, ratingsLayout(template), names.ratings, lists)
  const principle = principleSchema.safeParse(dimension)
  const look = principle.success ? principleHeading : benefitHeading
  grid.put(row, columns.id, text(dimension), code)
  grid.put(row, columns.name, text(dimensionNames[language][dimension]), { ...look, wrap: true })
  grid.put(row, columns.score, figures.score, score)
  grid.put(row, columns.bar, figures.bar, bar)
  grid.put(row, columns.band, figures.band, computed)
  grid.put(row, columns.flag, figures.flag, { ...computed, bold: true })
  grid.put(row, columns.respondents, figures.respondents, computed)
  if (!principle.success || !hasChecklist(template)) return
  const codeCell = cell(row, columns.id, { fixed: 'column' })
  const checklist = checklistExpressions(checklistLayout(template), codeCell, lists, names.checklist)
  grid.put(row, columns.practices, formula(checklist.percent), { ...computed, format: '0"%"' })
  grid.put(row, columns.answered, formula(checklist.answered), computed)
}

function putOverall(grid: Grid, language: Language): void {
  const words = worksheetWords[language].scorecard
  grid.put(rows.overallHeader, columns.name, text(words.overall), tableHeading)
  grid.put(rows.overallHeader, columns.score, text(words.score), tableHeading)
  grid.put(rows.overallHeader, columns.bar, null, tableHeading)
  const families = [
    {
      row: rows.overallPrinciples,
      code: overallCodes.principles,
      words: words.overallPrinciples,
      look: principleHeading,
      value: overallFormula(rows.firstPrinciple, principles.length),
    },
    {
      row: rows.overallBenefits,
      code: overallCodes.benefits,
      words: words.overallBenefits,
      look: benefitHeading,
      value: overallFormula(rows.firstBenefit, benefits.length),
    },
  ]
  for (const family of families) {
    grid.put(family.row, columns.id, text(family.code), code)
    grid.put(family.row, columns.name, text(family.words), family.look)
    grid.put(family.row, columns.score, family.value, score)
    grid.put(family.row, columns.bar, barFormula(family.row), bar)
  }
}

function putLegend(grid: Grid, { template, language }: Surroundings): void {
  const words = worksheetWords[language].scorecard
  grid.put(rows.bandsHeader, columns.name, text(words.bands), tableHeading)
  const shown = (bound: number) => formatNumber(bound, 1, language)
  template.bands.forEach((band, index) => {
    const row = rows.bandsHeader + 1 + index
    const wording = template.wording[language].bands[band.id]
    const colours = bandColours(index, template.bands.length)
    const heading = `${wording?.name ?? band.id} (${shown(band.from)}–${shown(band.to)})`
    grid.put(row, columns.name, text(heading), { ...plain, ...colours, bold: true })
    grid.put(row, columns.score, text(wording?.meaning ?? ''), guidance)
  })
  words.notes.forEach((note, index) => {
    grid.put(rows.bandsHeader + template.bands.length + 2 + index, columns.name, text(note), guidance)
  })
}

function highlights({ template, language }: Surroundings): readonly Highlight[] {
  const words = worksheetWords[language].messages
  const down = { row: rows.firstPrinciple, rows: rows.overallHeader - rows.firstPrinciple, columns: 1 }
  const bands: Highlight[] = template.bands.map((band, index) => ({
    area: { ...down, column: columns.band },
    when: { kind: 'text-is', text: template.wording[language].bands[band.id]?.name ?? band.id },
    bold: false,
    ...bandColours(index, template.bands.length),
  }))
  const flags: Highlight = {
    area: { ...down, column: columns.flag },
    when: { kind: 'text-is', text: words.flag },
    bold: true,
    ...attention,
  }
  return [...bands, flags]
}

/** Scorecard: the profile of principles and benefits, then the two overall scores, then what the bands mean. */
export function draftScorecard(
  template: Template,
  language: Language,
  names: WorksheetNames,
): WorksheetDraft {
  const words = worksheetWords[language].scorecard
  const surroundings = { template, language, names, lists: listReferences(template, names.lists) }
  const lastRow = rows.bandsHeader + template.bands.length + 1 + words.notes.length
  const grid = new Grid(lastRow, columns.answered, plain)
  putHead(grid, surroundings)
  putHeader(grid, rows.principlesHeader, words.principles, language, hasChecklist(template))
  putHeader(grid, rows.benefitsHeader, words.benefits, language, false)
  for (const [dimension, row] of scorecardDimensionRows) putDimension(grid, dimension, row, surroundings)
  putOverall(grid, language)
  putLegend(grid, surroundings)
  return {
    worksheet: 'scorecard',
    name: names.scorecard,
    cells: grid.cells,
    widths: [
      { column: columns.name, columns: 1, width: 270 },
      { column: columns.score, columns: 1, width: 70 },
      { column: columns.bar, columns: 3, width: 165 },
    ],
    frozenRows: 1,
    frozenColumns: columns.name,
    hiddenColumns: [{ column: columns.id, columns: 1 }],
    gridlines: false,
    ruled: null,
    hidden: false,
    highlights: highlights(surroundings),
    warning: { except: [] },
    anchors: [{ anchor: scorecardAnchor, column: columns.score }],
  }
}
