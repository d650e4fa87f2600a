import { formatNumber, type Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { Highlight, WorksheetDraft } from '../cells/draft.ts'
import { cell, operation } from '../cells/expression.ts'
import { formula, nothing } from '../cells/formula.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { attention, bandColours, figure, guidance, label, plain, tableHeading, title } from './palette.ts'
import { nameField, partnershipColumns, partnershipLayout } from './partnership-layout.ts'
import { ratingsLayout } from './ratings-layout.ts'
import { checkFormula, countedFormula } from './scorecard-formulas.ts'
import {
  scorecardColumns as columns,
  scorecardRows as rows,
  scorecardAnchor,
  sectorColumns,
} from './scorecard-layout.ts'
import { putOutcome } from './scorecard-outcome.ts'
import { putPriorities } from './scorecard-priorities.ts'
import { putProfile } from './scorecard-profile.ts'
import { putSectors } from './scorecard-sectors.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { worksheetWords } from './words.ts'

function putHead(grid: Grid, { template, language, names, lists, ratings }: Surroundings): void {
  const words = worksheetWords[language].scorecard
  const nameRow = partnershipLayout(template).fieldRows.get(nameField) ?? 1
  grid.put(rows.title, columns.name, text(words.title), title)
  const name = cell(nameRow, partnershipColumns.value, { sheet: names.partnership, fixed: 'both' })
  grid.put(rows.title, columns.score, formula(name), { ...title, color: plain.color })
  grid.put(rows.guidance, columns.name, text(words.guidance), guidance)
  grid.put(rows.respondents, columns.name, text(words.respondents), label)
  grid.put(rows.respondents, columns.score, countedFormula(ratings, lists), {
    ...figure,
    bold: true,
  })
  grid.put(rows.check, columns.name, text(words.check), label)
  grid.put(rows.check, columns.score, checkFormula(ratingsLayout(template), ratings, lists), plain)
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
  const splits: Highlight = {
    area: { ...down, rows: rows.sectorsHeader - rows.firstPrinciple, column: columns.views },
    when: { kind: 'text-is', text: words.split },
    bold: true,
    ...attention,
  }
  const named = cell(rows.firstSector, sectorColumns.highest, { fixed: 'column' })
  const gaps: Highlight = {
    area: { row: rows.firstSector, column: sectorColumns.gap, rows: dimensions.length, columns: 3 },
    when: { kind: 'formula', formula: formula(operation(named, '<>', nothing)) },
    bold: true,
    ...attention,
  }
  return [...bands, flags, splits, gaps]
}

/** Scorecard: the profile and the overall scores, where to look closer, how sectors see it, what the bands mean. */
export function draftScorecard(
  template: Template,
  language: Language,
  names: WorksheetNames,
): WorksheetDraft {
  const words = worksheetWords[language].scorecard
  const surroundings = surroundingsOf(template, language, names)
  const lastRow = rows.bandsHeader + template.bands.length + 1 + words.notes.length
  const grid = new Grid(lastRow, sectorColumns.last, plain)
  putHead(grid, surroundings)
  putProfile(grid, surroundings)
  putOutcome(grid, surroundings)
  putPriorities(grid, surroundings)
  putSectors(grid, surroundings)
  putLegend(grid, surroundings)
  return {
    worksheet: 'scorecard',
    name: names.scorecard,
    cells: grid.cells,
    widths: [
      { column: columns.name, columns: 1, width: 270 },
      { column: columns.bar, columns: 4, width: 165 },
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
