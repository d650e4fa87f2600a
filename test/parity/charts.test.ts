import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellName } from '../../addon/cells/area.ts'
import { educationTemplate } from '../../addon/testing/assessments.ts'
import { chartsColumns, chartsDimensionRows, chartsRows } from '../../addon/worksheets/charts-layout.ts'
import { answerValues } from '../../addon/worksheets/items-layout.ts'
import { outcomeColumns, scorecardRows } from '../../addon/worksheets/scorecard-layout.ts'
import { worksheetWords } from '../../addon/worksheets/words.ts'
import { languages } from '../../shared/language/language.ts'
import { answersTo } from '../../shared/scoring/agreement.ts'
import { scorePartnership } from '../../shared/scoring/partnership.ts'
import { inHundredths } from '../../shared/scoring/rounding.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { type ResponseMatrix, responseMatrices } from './matrices.ts'
import { deskWithPartnership } from './partnership.ts'
import { respondentsOf, weighted } from './shared.ts'
import { enterMatrix } from './sheet.ts'

const template = educationTemplate()

describe.each(languages)('the %s Charts show what shared counts', (language) => {
  const words = worksheetWords[language]
  let desk: Desk

  beforeAll(async () => {
    desk = await deskWithPartnership(language)
  }, 120_000)

  const onCharts = (row: number, column: number) => desk.value(words.names.charts, cellName(row, column))
  const fiveFrom = (dimension: Dimension, column: number) =>
    answerValues.map((_, place) => onCharts(chartsDimensionRows.get(dimension) ?? 0, column + place))

  /** All numeric answers to the dimension's items. */
  function answersOn(dimension: Dimension, matrix: ResponseMatrix): number[] {
    const respondents = respondentsOf(matrix)
    return template.items.flatMap((item, index) =>
      item.dimension === dimension ? answersTo(respondents, index) : [],
    )
  }

  function expectDistributions(matrix: ResponseMatrix): void {
    for (const dimension of dimensions) {
      const answers = answersOn(dimension, matrix)
      const counts = answerValues.map((value) => answers.filter((answer) => answer === value).length)
      expect(fiveFrom(dimension, chartsColumns.firstCount), dimension).toEqual(counts)
      const shares = counts.map((count) =>
        answers.length === 0 ? '–' : expect.closeTo((100 * count) / answers.length, 9),
      )
      expect(fiveFrom(dimension, chartsColumns.firstShare), dimension).toEqual(shares)
      const bar = onCharts(chartsDimensionRows.get(dimension) ?? 0, chartsColumns.spread)
      expect(bar).toHaveLength(answers.length === 0 ? 0 : 20)
    }
  }

  function expectOutcome(matrix: ResponseMatrix): void {
    const { principles, benefits } = scorePartnership(
      weighted(template, matrix),
      respondentsOf(matrix),
    ).overall
    const shown = [outcomeColumns.principles, outcomeColumns.benefits, outcomeColumns.ahead].map((column) =>
      desk.value(words.names.scorecard, cellName(scorecardRows.outcome, column)),
    )
    const difference = desk.value(
      words.names.scorecard,
      cellName(scorecardRows.outcome, outcomeColumns.difference),
    )
    expect([1, 2].map((column) => onCharts(chartsRows.outcome, column))).toEqual(shown.slice(0, 2))
    if (principles === null || benefits === null) {
      expect(shown).toEqual([principles ?? '–', benefits ?? '–', '–'])
      expect(difference).toBe('–')
      return
    }
    const apart = inHundredths(principles) - inHundredths(benefits)
    const ahead = apart === 0 ? 'level' : apart > 0 ? 'principles-ahead' : 'benefits-ahead'
    expect(shown).toEqual([principles, benefits, words.messages[ahead]])
    expect(difference).toBe(Math.abs(apart) / 100)
  }

  it('for random response matrices', { timeout: 120_000 }, () => {
    const property = fc.property(responseMatrices(template), (matrix) => {
      enterMatrix(desk, template, language, matrix)
      expectDistributions(matrix)
      expectOutcome(matrix)
    })
    fc.assert(property, { numRuns: 20 })
  })

  it('for principles and benefits that are level', () => {
    const respondents = [{ sector: 'nonprofit' as const, cells: template.items.map(() => 4) }]
    const matrix = { weights: template.items.map(() => 1), respondents }
    enterMatrix(desk, template, language, matrix)
    expectOutcome(matrix)
    expect(desk.value(words.names.scorecard, cellName(scorecardRows.outcome, outcomeColumns.ahead))).toBe(
      words.messages.level,
    )
  })
})
