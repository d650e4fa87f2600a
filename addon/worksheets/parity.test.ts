import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PracticeStatus, practiceStatuses, scoreChecklist } from '../../shared/scoring/checklist.ts'
import { scorePartnership } from '../../shared/scoring/partnership.ts'
import { type RespondentScore, scoreRespondent, validityOf } from '../../shared/scoring/respondent.ts'
import { type CellReading, readResponse } from '../../shared/scoring/response.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import type { Item } from '../../shared/template/instrument.ts'
import { dimensions, principles } from '../../shared/words/dimension.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { add, openDesk } from '../testing/desk.ts'
import { checklistLayout } from './checklist-layout.ts'
import { ratingsLayout } from './ratings-layout.ts'
import { scorecardColumns, scorecardDimensionRows, scorecardRows } from './scorecard-layout.ts'
import { worksheetWords } from './words.ts'

function educationTemplate() {
  const template = findTemplate('education')
  if (template === undefined) throw new Error('The education template is gone')
  return template
}

const template = educationTemplate()
const words = worksheetWords.en
const layout = ratingsLayout(template)

const answer = fc.integer({ min: 1, max: 5 })
const cell = fc.oneof(
  { weight: 12, arbitrary: answer },
  { weight: 4, arbitrary: fc.constantFrom('', 'NA', 'DK', 'na') },
  { weight: 1, arbitrary: fc.constantFrom('', "'3", 0, 6, 3.5, "' NA", true) },
)
/** Most columns hold nothing invalid, or hardly anyone would be scored. */
const column = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof(answer, fc.constantFrom('', 'NA', 'DK')), { minLength: 35, maxLength: 35 }),
  },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 35, maxLength: 35 }) },
)
const matrix = fc.record({
  weights: fc.array(
    fc.integer({ min: 2, max: 12 }).map((quarters) => quarters / 4),
    { minLength: 35, maxLength: 35 },
  ),
  respondents: fc.array(column, { minLength: 1, maxLength: 20 }),
})

/** What a typed cell reads as afterwards: an apostrophe only marks text. */
const asRead = (entry: string | number | boolean) =>
  typeof entry === 'string' && entry.startsWith("'") ? entry.slice(1) : entry

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  add(desk)
}, 60_000)

function enter(weights: readonly number[], respondents: readonly (readonly (string | number | boolean)[])[]) {
  for (const [index, item] of template.items.entries()) {
    const row = layout.itemRows.get(item.id) ?? 0
    desk.paste('Ratings', cellName(row, layout.columns.weight), [[weights[index] ?? 1]])
    const entries = Array.from(
      { length: layout.respondentColumns },
      (_, place) => respondents[place]?.[index] ?? '',
    )
    desk.paste('Ratings', cellName(row, layout.columns.firstRespondent), [entries])
  }
}

const orDash = (score: number | null) => score ?? '–'

function compareScorecard(items: readonly Item[], read: readonly (readonly CellReading[])[]): void {
  const respondents = read.map((responses) => ({ sector: null, responses }))
  const expected = scorePartnership({ ...template, items: [...items] }, respondents)
  for (const [dimension, row] of scorecardDimensionRows) {
    const shown = desk.values('Scorecard', `A${row}:I${row}`)[0] ?? []
    const { score, band, flagged, respondents: scored } = expected.dimensions[dimension]
    expect(shown[scorecardColumns.respondents - 1]).toBe(scored)
    expect(shown[scorecardColumns.score - 1]).toBe(orDash(score))
    const name = band === null ? '–' : template.wording.en.bands[band]?.name
    expect(shown[scorecardColumns.band - 1]).toBe(name)
    expect(shown[scorecardColumns.flag - 1]).toBe(flagged ? words.messages.flag : '')
  }
  const overall = (row: number) => desk.value('Scorecard', cellName(row, scorecardColumns.score))
  expect(overall(scorecardRows.overallPrinciples)).toBe(orDash(expected.overall.principles))
  expect(overall(scorecardRows.overallBenefits)).toBe(orDash(expected.overall.benefits))
}

const shownValidity = { empty: '', valid: words.messages.ok, invalid: words.messages.check }

function expectedState(result: RespondentScore): string {
  if (result.state === 'scored' && result.prorated) return words.states.prorated
  return words.states[result.state]
}

function compareRespondent(items: readonly Item[], responses: readonly CellReading[], index: number): void {
  const place = layout.columns.firstRespondent + index
  const validity = validityOf(responses)
  expect(desk.value('Ratings', cellName(layout.rows.validity, place))).toBe(shownValidity[validity])
  if (validity !== 'valid') return
  for (const dimension of dimensions) {
    const result = scoreRespondent(items, responses, dimension)
    const score = desk.value('Ratings', cellName(layout.scoreRows.get(dimension) ?? 0, place))
    if (result.state === 'scored') expect(score).toBeCloseTo(result.score, 9)
    else expect(score).toBe('–')
    const state = desk.value('Ratings', cellName(layout.stateRows.get(dimension) ?? 0, place))
    expect(state).toBe(expectedState(result))
  }
}

describe('the sheet scores as shared/scoring does', () => {
  it('on 40 random matrices, in scores, states, bands and flags', { timeout: 120_000 }, () => {
    const property = fc.property(matrix, ({ weights, respondents }) => {
      enter(weights, respondents)
      const items = template.items.map((item, index) => ({ ...item, weight: weights[index] ?? 1 }))
      const read = respondents.map((entries) => entries.map((entry) => readResponse(asRead(entry))))
      compareScorecard(items, read)
      for (const [index, responses] of read.entries()) compareRespondent(items, responses, index)
    })
    fc.assert(property, { numRuns: 40 })
  })

  it('on the checklist, with every mixture of statuses', { timeout: 60_000 }, () => {
    const places = checklistLayout(template)
    const status = fc.option(fc.constantFrom(...practiceStatuses), { nil: null })
    const all = fc.array(status, {
      minLength: template.practices.length,
      maxLength: template.practices.length,
    })
    const property = fc.property(all, (statuses) => {
      const chosen: Record<string, PracticeStatus | null> = {}
      for (const [index, practice] of template.practices.entries()) {
        const value = statuses[index] ?? null
        chosen[practice.id] = value
        const row = places.practiceRows.get(practice.id) ?? 0
        const word = value === null ? '' : words.statuses[value]
        desk.type('Checklist', cellName(row, places.columns.status), word)
      }
      for (const principle of principles) {
        const expected = scoreChecklist(template.practices, chosen, principle)
        const counted = `${expected.answered} / ${expected.applicable}`
        const row = scorecardDimensionRows.get(principle) ?? 0
        expect(desk.value('Scorecard', cellName(row, scorecardColumns.practices))).toBe(
          orDash(expected.percent),
        )
        expect(desk.value('Scorecard', cellName(row, scorecardColumns.answered))).toBe(counted)
        const heading = places.headingRows.get(principle) ?? 0
        expect(desk.value('Checklist', cellName(heading, places.columns.evidenceSought))).toBe(
          orDash(expected.percent),
        )
        expect(desk.value('Checklist', cellName(heading, places.columns.evidence))).toBe(
          words.messages.answered + counted,
        )
      }
    })
    fc.assert(property, { numRuns: 10 })
  })
})
