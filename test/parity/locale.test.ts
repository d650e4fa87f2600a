import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellName } from '../../addon/cells/area.ts'
import { actionsColumns, actionsRows } from '../../addon/worksheets/actions-layout.ts'
import { worksheetWords } from '../../addon/worksheets/words-in-each-language.ts'
import { canonicalFormula } from '../../workbench/runtime/spreadsheet/formula.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { all, eachTheSame } from './cases/named-case.ts'
import { enterStatuses } from './checklist.ts'
import { responseMatrices } from './entered/response-matrices.ts'
import { statusCells } from './entered/statuses.ts'
import { cellFormulas, errorsIn, everyValue, ruleFormulas } from './locale.ts'
import { deskWithPartnership, everyTemplateOnce, startRound } from './partnership.ts'
import { enterMatrix } from './sheet.ts'

/** A formula's marks and names, without texts in quotes and without sheets' names. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'!/g, '')

const kept = (desk: Desk) => cellFormulas(desk).map(({ sheet, a1, kept: formula }) => [sheet, a1, formula])

describe.each(everyTemplateOnce)('the worksheets of $id in $language', ({ template, language }) => {
  let indonesian: Desk
  let american: Desk
  const actions = worksheetWords[language].names.actions

  beforeAll(async () => {
    indonesian = await deskWithPartnership({ template, language, locale: 'in_ID', planning: true })
    american = await deskWithPartnership({ template, language, locale: 'en_US', planning: true })
  }, 120_000)

  /** Where values and formulas are the same, an error in one would be an error in the other. */
  function expectSameWithoutError(): void {
    expect(errorsIn(indonesian)).toEqual([])
    expect(everyValue(american)).toEqual(everyValue(indonesian))
  }

  it('show the same under an Indonesian and a US locale, and no error, while nothing is filled in', () => {
    expect(indonesian.sheets().length).toBeGreaterThan(template.planning.length)
    expectSameWithoutError()
  })

  it('show the same in both, and no error, when they are filled in', { timeout: 120_000 }, () => {
    const entries = fc.tuple(responseMatrices(template), statusCells(template))
    const ids = template.items.slice(0, 3).map(({ id }) => [id])
    const property = fc.property(entries, ([matrix, statuses]) => {
      for (const desk of [indonesian, american]) {
        enterMatrix(desk, template, language, matrix)
        enterStatuses(desk, template, language, statuses)
        desk.paste(actions, cellName(actionsRows.firstAction, actionsColumns.id), ids)
        const before = ids.map((_, place) => [3 + place / 4])
        desk.paste(actions, cellName(actionsRows.firstAction, actionsColumns.scoreThen), before)
      }
      expectSameWithoutError()
    })
    fc.assert(property, { numRuns: 1 })
  })

  it('show the same in both, and no error, once a new round was started', { timeout: 120_000 }, () => {
    for (const desk of [indonesian, american]) {
      enterMatrix(desk, template, language, eachTheSame(template, all('media', [3, 4])))
      startRound(desk, 'Satu', 'Dua')
      enterMatrix(desk, template, language, eachTheSame(template, all('media', [4, 4, 5])))
    }
    expect(indonesian.sheets()).toContain(worksheetWords[language].rounds.name)
    expectSameWithoutError()
  })

  it('hold the same formulas in both, which a spreadsheet understands', () => {
    expect(kept(american)).toEqual(kept(indonesian))
    const rules = ruleFormulas(indonesian)
    expect(ruleFormulas(american).map((rule) => rule.kept)).toEqual(rules.map((rule) => rule.kept))
    expect(rules.length).toBeGreaterThan(0)
    const { engine } = indonesian.spreadsheet
    const formulas = [...cellFormulas(indonesian), ...rules]
    expect(formulas.filter((formula) => !engine.understands(formula.kept))).toEqual([])
  })

  it('show formulas in the marks of the locale', () => {
    const shownIn = (desk: Desk) => cellFormulas(desk).map(({ shown }) => bare(shown))
    expect(shownIn(indonesian).filter((formula) => /[,.]/.test(formula))).toEqual([])
    expect(shownIn(american).filter((formula) => /[;.]/.test(formula))).toEqual([])
    expect(shownIn(american).some((formula) => formula.includes(','))).toBe(true)
  })

  it.each([
    ['an Indonesian', () => indonesian],
    ['a US', () => american],
  ])('take each formula as it is shown under %s locale for the same formula', (_, deskIn) => {
    const desk = deskIn()
    const formulas = cellFormulas(desk)
    const values = everyValue(desk)
    const before = kept(desk)
    for (const { sheet, a1 } of formulas) desk.paste(sheet, a1, [['']])
    expect(kept(desk)).toEqual([])
    for (const { sheet, a1, shown } of formulas) desk.paste(sheet, a1, [[shown]])
    expect(kept(desk)).toEqual(before)
    expect(everyValue(desk)).toEqual(values)
    for (const { kept: formula, shown } of ruleFormulas(desk)) {
      expect(canonicalFormula(shown, desk.spreadsheet.locale)).toBe(formula)
    }
  })
})
