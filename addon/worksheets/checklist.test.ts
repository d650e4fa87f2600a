import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PracticeStatus, practiceStatuses, scoreChecklist } from '../../shared/scoring/checklist.ts'
import { principles } from '../../shared/words/dimension.ts'
import { cellName } from '../cells/area.ts'
import { educationTemplate } from '../testing/assessments.ts'
import { add, openDesk } from '../testing/desk.ts'
import { checklistLayout } from './checklist-layout.ts'
import { scorecardColumns, scorecardDimensionRows } from './scorecard-layout.ts'
import { worksheetWords } from './words-in-each-language.ts'

const template = educationTemplate()
const words = worksheetWords.en
const places = checklistLayout(template)
const { practices } = template
const status = fc.option(fc.constantFrom(...practiceStatuses), { nil: null })
const everyStatus = fc.array(status, { minLength: practices.length, maxLength: practices.length })

it('the checklist counts as shared/scoring does, for any mixture of statuses', {
  timeout: 60_000,
}, async () => {
  const desk = await openDesk()
  add(desk)
  const property = fc.property(everyStatus, (statuses) => {
    const chosen: Record<string, PracticeStatus | null> = {}
    for (const [index, practice] of practices.entries()) {
      const value = statuses[index] ?? null
      chosen[practice.id] = value
      const row = places.practiceRows.get(practice.id) ?? 0
      const word = value === null ? '' : words.statuses[value]
      desk.type('Checklist', cellName(row, places.columns.status), word)
    }
    for (const principle of principles) {
      const expected = scoreChecklist(practices, chosen, principle)
      const percent = expected.percent ?? '–'
      const counted = `${expected.answered} / ${expected.applicable}`
      const shown = (column: number) =>
        desk.value('Scorecard', cellName(scorecardDimensionRows.get(principle) ?? 0, column))
      expect(shown(scorecardColumns.practices)).toBe(percent)
      expect(shown(scorecardColumns.answered)).toBe(counted)
      const heading = (column: number) =>
        desk.value('Checklist', cellName(places.headingRows.get(principle) ?? 0, column))
      expect(heading(places.columns.evidenceSought)).toBe(percent)
      expect(heading(places.columns.evidence)).toBe(words.messages.answered + counted)
    }
  })
  fc.assert(property, { numRuns: 20 })
})
