import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { exampleRounds } from '../testing/rounds.ts'
import { draftActions } from '../worksheets/actions.ts'
import { draftCharts } from '../worksheets/charts.ts'
import { draftChecklist } from '../worksheets/checklist.ts'
import { draftItems } from '../worksheets/items.ts'
import { draftLists } from '../worksheets/lists.ts'
import { draftPartnership } from '../worksheets/partnership.ts'
import { draftPlanning } from '../worksheets/planning.ts'
import { draftRatings } from '../worksheets/ratings.ts'
import { draftScorecard } from '../worksheets/scorecard.ts'
import { writeWorksheet } from './write-worksheet.ts'

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

let calls: string[]

/** Anything of Google's: every member gives another such thing, and is noted when it is called. */
function noting(note: (name: string) => void): unknown {
  return new Proxy(() => undefined, {
    get: (_, name) => (typeof name === 'string' ? member(name, note) : undefined),
    apply: () => noting(note),
  })
}

function member(name: string, note: (name: string) => void): unknown {
  return new Proxy(() => undefined, {
    get: (_, next) => (typeof next === 'string' ? member(next, note) : undefined),
    apply: () => {
      if (name !== 'getRange' && name !== 'newChart') note(name)
      // What builds a chart reaches Google only when the chart is inserted.
      return noting(name === 'newChart' ? () => undefined : note)
    },
  })
}

const isAnySpreadsheet = (value: unknown): value is GoogleAppsScript.Spreadsheet.Spreadsheet =>
  typeof value === 'function'
const isAnySheet = (value: unknown): value is GoogleAppsScript.Spreadsheet.Sheet =>
  typeof value === 'function'

beforeEach(() => {
  calls = []
  for (const service of ['SpreadsheetApp', 'Charts']) {
    vi.stubGlobal(
      service,
      noting(() => undefined),
    )
  }
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const drafts = templates.flatMap((template) =>
  languages.flatMap((language) => [
    draftLists(template, language, names.lists),
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
  ]),
)

describe('inserting a worksheet', () => {
  it.each(drafts.map((draft) => [draft.name, draft] as const))(
    'takes at most 20 service calls: %s',
    (_, draft) => {
      const spreadsheet = noting((name) => calls.push(name))
      const lists = noting(() => undefined)
      if (!isAnySpreadsheet(spreadsheet) || !isAnySheet(lists))
        throw new Error('Proxies of functions are functions')
      writeWorksheet(spreadsheet, 'an id', draft, 1, new Map([[names.lists, lists]]))
      expect(calls[0]).toBe('insertSheet')
      expect(calls[1]).toBe('addDeveloperMetadata')
      expect(calls.length, calls.join(' ')).toBeLessThanOrEqual(20)
    },
  )
})
