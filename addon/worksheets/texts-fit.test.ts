import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import type { CellDraft, WorksheetDraft } from '../cells/draft.ts'
import { isText } from '../cells/text.ts'
import { exampleRounds } from '../testing/rounds.ts'
import { draftActions } from './actions.ts'
import { draftCharts } from './charts.ts'
import { draftChecklist } from './checklist.ts'
import { draftItems } from './items.ts'
import { draftPartnership } from './partnership.ts'
import { draftPlanning } from './planning.ts'
import { draftRatings } from './ratings.ts'
import { draftScorecard } from './scorecard.ts'

const names = {
  lists: 'Lists',
  partnership: 'Partnership',
  checklist: 'Checklist',
  ratings: 'Ratings',
  scorecard: 'Scorecard',
  charts: 'Charts',
  items: 'Items',
  actions: 'Actions',
}

/** Of a column that is given no other. */
const usualPixels = 100
/** The mean width of a character at 10 points, bold ones included, with some room. */
const pixelsOfCharacter = 6.2
/** A row as high as a phone shows whole: an item's statement and its two ends need the most. */
const mostLines = 7
/** What a wide screen shows of a text that runs on over empty cells. */
const mostOverflowing = 200

function widthOf(draft: WorksheetDraft, column: number): number {
  const span = draft.widths.find((width) => width.column <= column && column < width.column + width.columns)
  return span?.width ?? usualPixels
}

function linesNeeded(text: string, pixels: number): number {
  const most = Math.floor(pixels / pixelsOfCharacter)
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / most)), 0)
}

function doesNotFit(cell: CellDraft, pixels: number): boolean {
  if (!isText(cell.content)) return false
  const text = cell.content.written
  return cell.look.wrap ? linesNeeded(text, pixels) > mostLines : text.length > mostOverflowing
}

function textsThatDoNotFit(draft: WorksheetDraft): string[] {
  return draft.cells.flatMap((row) =>
    row.flatMap((cell, index) =>
      doesNotFit(cell, widthOf(draft, index + 1)) && isText(cell.content) ? [cell.content.written] : [],
    ),
  )
}

function choicesThatDoNotFit(draft: WorksheetDraft): string[] {
  return draft.cells.flatMap((row) =>
    row.flatMap(({ choices }, index) =>
      choices?.kind === 'words'
        ? choices.words.filter((word) => linesNeeded(word, widthOf(draft, index + 1)) > 1)
        : [],
    ),
  )
}

const inEachLanguage = templates.flatMap((template) =>
  languages.map((language) => ({ id: template.id, template, language })),
)

describe.each(inEachLanguage)('in $id in $language', ({ template, language }) => {
  const drafts = [
    draftPartnership(template, language, names, 'Name'),
    draftChecklist(template, language, names),
    draftRatings(template, language, names),
    draftScorecard(template, language, names),
    draftCharts(template, language, names),
    draftItems(template, language, names),
    draftActions(template, language, names),
    ...[2, 3, 6].map((rounds) => exampleRounds(template, language, names.lists, rounds)),
    ...template.planning.map((worksheet) =>
      draftPlanning(template, language, worksheet, worksheet.id, names.lists),
    ),
  ]

  it('no text is longer than its cell shows', () => {
    expect(drafts.flatMap(textsThatDoNotFit)).toEqual([])
  })

  it('every choice shows whole', () => {
    expect(drafts.flatMap(choicesThatDoNotFit)).toEqual([])
  })
})

it('a text that is too long would be found', () => {
  expect(linesNeeded('kemitraan '.repeat(60), 300)).toBeGreaterThan(mostLines)
  expect(linesNeeded('1\n2\n3', 300)).toBe(3)
})
