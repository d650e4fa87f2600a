import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { allowedFunctions } from '../cells/allowed-functions.ts'
import type { Area } from '../cells/area.ts'
import { isText } from '../cells/text.ts'
import { exampleRounds } from '../testing/rounds.ts'
import { draftActions } from './actions.ts'
import { draftCharts } from './charts.ts'
import { draftChecklist } from './checklist.ts'
import { draftItems } from './items.ts'
import { draftLists } from './lists.ts'
import { draftPartnership } from './partnership.ts'
import { draftPlanning } from './planning.ts'
import { draftRatings } from './ratings.ts'
import { ratingsRows } from './ratings-layout.ts'
import { draftScorecard } from './scorecard.ts'

const names = {
  lists: 'Lists',
  partnership: 'Partnership',
  checklist: 'Checklist (2)',
  ratings: "Bu Ani's ratings",
  scorecard: 'Scorecard',
  charts: 'Charts',
  items: 'Items',
  actions: 'Actions',
}
const allowed = new Set<string>(allowedFunctions)

const drafts = templates.flatMap((template) =>
  languages.flatMap((language) => [
    draftLists(template, language, names.lists),
    draftPartnership(template, language, names, '=1+1'),
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

function formulasOf(draft: (typeof drafts)[number]): string[] {
  const inCells = draft.cells
    .flat()
    .flatMap(({ content }) =>
      content === null || typeof content === 'number' || isText(content) ? [] : [content.written],
    )
  const inHighlights = draft.highlights.flatMap(({ when }) =>
    when.kind === 'formula' ? [when.formula.written] : [],
  )
  return [...inCells, ...inHighlights]
}

const formulas = [...new Set(drafts.flatMap(formulasOf))]
const literals = /"(?:[^"]|"")*"/g
const sheetNames = /'(?:[^']|'')*'!/g

/** The text between a function's parentheses, for each call of it. */
function argumentsOf(name: string, formula: string): string[] {
  const found: string[] = []
  for (const match of formula.matchAll(new RegExp(`\\b${name}\\(`, 'g'))) {
    const start = match.index + match[0].length
    let depth = 1
    let end = start
    while (depth > 0 && end < formula.length) {
      if (formula[end] === '(') depth += 1
      if (formula[end] === ')') depth -= 1
      end += 1
    }
    found.push(formula.slice(start, end - 1))
  }
  return found
}

/** What is wrong with a formula, by the design's rules; nothing when it is right. */
function faults(formula: string): string[] {
  const bare = formula.replace(literals, '""').replace(sheetNames, '')
  const called = [...bare.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\(/g)].map(([, name]) => name ?? '')
  const words = [...formula.matchAll(literals)].map(([literal]) => literal.slice(1, -1))
  return [
    ...called.filter((name) => !allowed.has(name)).map((name) => `${name} is not allowed`),
    ...(bare.includes(',') ? ['a comma'] : []),
    ...(bare.includes('{') ? ['an array literal'] : []),
    ...(/\d\.\d/.test(bare) ? ['a decimal literal'] : []),
    ...(/[A-Z]+:[A-Z]+|\$?[A-Z]+\$?\d+:\$?[A-Z]+(?![A-Z]|\$?\d)/.test(bare) ? ['an open range'] : []),
    ...words
      .filter((word) => /\p{L}/u.test(word) && word !== 'NA' && word !== 'DK')
      .map((word) => `the word ${word}`),
    ...argumentsOf('SUMPRODUCT', bare)
      .filter((inside) => /\bIF\(/.test(inside))
      .map(() => 'IF inside SUMPRODUCT'),
  ]
}

describe('every formula of every worksheet', () => {
  it('keeps to the functions and marks on which the engines agree', () => {
    expect(formulas.length).toBeGreaterThan(100)
    expect(formulas.flatMap((formula) => faults(formula).map((fault) => `${fault}: ${formula}`))).toEqual([])
  })

  it.each([
    ['=VLOOKUP(A1;B1:C2;2)', 'VLOOKUP is not allowed'],
    ['=SUM(A1,A2)', 'a comma'],
    ['=A1*1.5', 'a decimal literal'],
    ['=SUM({1;2})', 'an array literal'],
    ['=SUM(A:A)', 'an open range'],
    ['=IF(A1="periksa";1;0)', 'the word periksa'],
    ['=SUMPRODUCT(IF(A1:A2=1;1;0))', 'IF inside SUMPRODUCT'],
  ])('%s would be found', (formula, fault) => {
    expect(faults(formula)).toContain(fault)
  })

  it('gives INDEX a row and a column', () => {
    const calls = formulas.flatMap((formula) => argumentsOf('INDEX', formula.replace(sheetNames, '')))
    const separators = (inside: string) =>
      inside.replace(/[A-Z]+\((?:[^()]|\([^()]*\)|\((?:[^()]|\([^()]*\))*\))*\)/g, 'x').split(';').length
    expect(calls.length).toBeGreaterThan(0)
    expect(calls.map(separators)).toEqual(calls.map(() => 3))
  })
})

/** Whether a change in the cell brings up a warning; rows and columns from 1. */
function isWarnedOf({ warning }: (typeof drafts)[number], row: number, column: number): boolean {
  if (warning === null) return false
  const isIn = (area: Area) =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  return 'area' in warning ? isIn(warning.area) : !warning.except.some(isIn)
}

describe('every worksheet', () => {
  it.each(drafts.map((draft) => [draft.worksheet, draft] as const))(
    '%s warns before a formula is changed, and not where there is something to fill in',
    (_, draft) => {
      draft.cells.forEach((cells, above) => {
        cells.forEach(({ content, choices }, before) => {
          const isWarned = isWarnedOf(draft, above + 1, before + 1)
          const isFormula = content !== null && typeof content !== 'number' && !isText(content)
          // The row that tells whether a respondent is valid would take a call too many.
          const isValidity = draft.worksheet === 'ratings' && above + 1 === ratingsRows.validity
          if (isFormula && !isValidity) expect(isWarned, `${above + 1}, ${before + 1}`).toBe(true)
          if (choices !== undefined) expect(isWarned, `${above + 1}, ${before + 1}`).toBe(false)
        })
      })
    },
  )

  it.each(drafts.map((draft) => [draft.worksheet, draft] as const))(
    '%s is a block, has a frozen header and at most one visible frozen column',
    (_, draft) => {
      expect(new Set(draft.cells.map((row) => row.length)).size).toBe(1)
      expect(draft.frozenRows).toBeGreaterThan(0)
      const hidden = draft.hiddenColumns
        .filter(({ column }) => column <= draft.frozenColumns)
        .reduce((sum, { columns }) => sum + columns, 0)
      expect(draft.frozenColumns - hidden).toBeLessThanOrEqual(1)
    },
  )

  it('keeps what a person typed out of formulas', () => {
    expect(formulas.join('')).not.toContain('1+1')
    const cells = drafts.flatMap((draft) => draft.cells.flat())
    const typed = cells.filter(({ content }) => isText(content) && content.written.includes('1+1'))
    expect(typed.map(({ content }) => content)).toEqual(
      typed.map(() => expect.objectContaining({ written: "'=1+1" })),
    )
  })
})
