import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ratingsLayout } from '../../addon/worksheets/ratings-layout.ts'
import type { Language } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { bandCase } from './cases/band-case.ts'
import { gapCases } from './cases/gap-cases.ts'
import { labelCase, raters } from './cases/label-case.ts'
import { sparseCases } from './cases/sparse-cases.ts'
import { checklistByShared, checklistShown, enterStatuses } from './checklist.ts'
import type { ResponseMatrix } from './entered/matrices.ts'
import { responseMatrices } from './entered/response-matrices.ts'
import { statusCells } from './entered/statuses.ts'
import { insertRespondents } from './inserted-columns.ts'
import { deskWithPartnership } from './partnership.ts'
import { expectSame } from './same.ts'
import { scoredByShared } from './shared.ts'
import { enterMatrix, readFromDesk, type Shown, shownBySheet } from './sheet.ts'
import { ScoringWorker } from './worker.ts'

const namedCases = [...sparseCases, ...gapCases, bandCase]

/** 250 for all templates together: a sheet of ten items is computed in a third of the time. */
const matricesFor = ({ items }: Template): number => (items.length > 10 ? 40 : 90)

/**
 * Declares the tests that a partnership's worksheets in the language, `shared` and the Worker give the same for every
 * template. Each language is a test file of its own, so that they run side by side.
 */
export function comparePartnerships(language: Language): void {
  let worker: ScoringWorker

  beforeAll(async () => {
    worker = await ScoringWorker.start()
  }, 120_000)

  afterAll(() => worker.close())

  async function expectSameFromWorker(
    shown: Shown,
    template: Template,
    matrix: ResponseMatrix,
  ): Promise<void> {
    const scorecard = await worker.scorecard(template, matrix)
    if (scorecard === null) {
      expect(Object.values(shown.scores).every((score) => score === null)).toBe(true)
      return
    }
    // Both are rounded to two decimals by then: equal means equal.
    expect(scorecard.overall).toEqual(shown.overall)
    for (const dimension of dimensions) {
      expect(scorecard.dimensions[dimension], dimension).toEqual({
        score: shown.scores[dimension],
        respondents: shown.scoredRespondents[dimension],
        band: shown.bands[dimension],
        flagged: shown.flagged.includes(dimension),
      })
    }
  }

  describe.each(templates)("the $id sheet's formulas, shared and the Worker give the same", (template) => {
    let desk: Desk

    beforeAll(async () => {
      desk = await deskWithPartnership({ template, language })
    }, 120_000)

    async function compare(matrix: ResponseMatrix): Promise<Shown> {
      enterMatrix(desk, template, language, matrix)
      const shown = shownBySheet(template, language, readFromDesk(desk, language), matrix.respondents.length)
      expectSame(shown, scoredByShared(template, matrix))
      await expectSameFromWorker(shown, template, matrix)
      return shown
    }

    it('for random response matrices and checklists', { timeout: 400_000 }, async () => {
      const entries = fc.tuple(responseMatrices(template), statusCells(template))
      const property = fc.asyncProperty(entries, async ([matrix, statuses]) => {
        enterStatuses(desk, template, language, statuses)
        await compare(matrix)
        const checklist = checklistShown(template, language, readFromDesk(desk, language))
        expect(checklist).toEqual(checklistByShared(template, statuses))
      })
      await fc.assert(property, { numRuns: matricesFor(template) })
    })

    const possible = namedCases.flatMap(({ name, matrix, expectIn }) => {
      const entered = matrix(template)
      return entered === null ? [] : [{ name, entered, expectIn }]
    })

    it.each(possible)('for $name', async ({ entered, expectIn }) => {
      expectIn(await compare(entered), template)
    })

    it(`for ${labelCase.name}, with columns inserted for more respondents`, async () => {
      const matrix = labelCase.matrix(template)
      if (matrix === null) return
      desk = await deskWithPartnership({ template, language })
      insertRespondents(desk, template, language, raters - ratingsLayout(template).respondentColumns)
      labelCase.expectIn(await compare(matrix), template)
    })
  })
}
