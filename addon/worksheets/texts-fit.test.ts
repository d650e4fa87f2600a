import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import type { CellDraft, WorksheetDraft } from '../cells/draft.ts'
import { isText } from '../cells/text.ts'
import { exampleRounds } from '../testing/rounds.ts'
import { draftActions } from './actions.ts'
import { actionsColumns } from './actions-layout.ts'
import { draftCharts } from './charts.ts'
import { draftChecklist } from './checklist.ts'
import { draftItems } from './items.ts'
import { itemsColumns } from './items-layout.ts'
import { draftLists } from './lists.ts'
import { draftPartnership } from './partnership.ts'
import { draftPlanning } from './planning.ts'
import { draftRatings } from './ratings.ts'
import { ratingsColumns } from './ratings-layout.ts'
import { draftScorecard } from './scorecard.ts'
import { scorecardColumns } from './scorecard-layout.ts'
import { worksheetWords } from './words-in-each-language.ts'

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
/** As high as a row of the Scorecard stays readable beside its neighbours. */
const mostLinesOfFormulas = 4
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

/** What a cell offers; the words that stand on Lists are read there. */
function wordsOffered({ choices }: CellDraft, lists: WorksheetDraft): readonly string[] {
  if (choices?.kind === 'words') return choices.words
  if (choices?.kind !== 'listed') return []
  const { row, rows, column } = choices.area
  return lists.cells.slice(row - 1, row - 1 + rows).map((cells) => {
    const content = cells[column - 1]?.content
    return isText(content) ? content.written : String(content)
  })
}

/** A sector may take two lines above a respondent's column, which a phone shows beside the statements. */
const mostLinesOfChoice = ({ choices, look }: CellDraft): number =>
  choices?.kind === 'listed' && look.wrap ? 2 : 1

function choicesThatDoNotFit(draft: WorksheetDraft, lists: WorksheetDraft): string[] {
  return draft.cells.flatMap((row) =>
    row.flatMap((cell, index) =>
      wordsOffered(cell, lists).filter(
        (word) => linesNeeded(word, widthOf(draft, index + 1)) > mostLinesOfChoice(cell),
      ),
    ),
  )
}

const inEachLanguage = templates.flatMap((template) =>
  languages.map((language) => ({ id: template.id, template, language })),
)

describe.each(inEachLanguage)('in $id in $language', ({ template, language }) => {
  const lists = draftLists(template, language, names.lists)
  const scorecard = draftScorecard(template, language, names)
  const ratings = draftRatings(template, language, names)
  const items = draftItems(template, language, names)
  const actions = draftActions(template, language, names)
  const drafts = [
    lists,
    draftPartnership(template, language, names, 'Name'),
    draftChecklist(template, language, names),
    ratings,
    scorecard,
    draftCharts(template, language, names),
    items,
    actions,
    ...[2, 3, 6].map((rounds) => exampleRounds(template, language, names.lists, rounds)),
    ...template.planning.map((worksheet) =>
      draftPlanning(template, language, worksheet, worksheet.id, names.lists),
    ),
  ]

  it('no text is longer than its cell shows', () => {
    expect(drafts.flatMap(textsThatDoNotFit)).toEqual([])
  })

  it('every choice shows whole', () => {
    expect(drafts.flatMap((draft) => choicesThatDoNotFit(draft, lists))).toEqual([])
  })

  const words = worksheetWords[language]
  const wording = template.wording[language]
  const labels = Object.values(words.agreements).map((word) => `${word} · ${words.messages['few-raters']}`)
  const statements = Object.values(wording.items).map(({ statement }) => statement)

  it.each([
    ['bands', scorecard, scorecardColumns.band, Object.values(wording.bands).map(({ name }) => name)],
    ['the flag', scorecard, scorecardColumns.flag, [words.messages.flag]],
    ['a split', scorecard, scorecardColumns.views, [words.messages.split]],
    ['agreement', scorecard, scorecardColumns.agreement, labels],
    ['agreement on an item', items, itemsColumns.label, labels],
    ['validity', ratings, ratingsColumns.firstRespondent, [words.messages.ok, words.messages.check]],
    ['how a score came about', ratings, ratingsColumns.firstRespondent, Object.values(words.states)],
    ['items on Scorecard', scorecard, scorecardColumns.name, statements],
    ['items on Items', items, itemsColumns.statement, statements],
    ['items on Actions', actions, actionsColumns.item, statements],
  ])('what formulas say of %s shows whole', (_, draft, column, said) => {
    expect(said.filter((word) => linesNeeded(word, widthOf(draft, column)) > mostLinesOfFormulas)).toEqual([])
  })

  it('the check says what is wrong on one line of a wide screen', () => {
    expect(Object.values(words.messages).filter((message) => message.length > mostOverflowing)).toEqual([])
  })
})

it('a text that is too long would be found', () => {
  expect(linesNeeded('kemitraan '.repeat(60), 300)).toBeGreaterThan(mostLines)
  expect(linesNeeded('1\n2\n3', 300)).toBe(3)
})
