import { beforeEach, expect, it } from 'vitest'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { add, openDesk, read } from '../testing/desk.ts'
import { ratingsLayout } from '../worksheets/ratings-layout.ts'

let desk: Desk
let partnership: string

beforeEach(async () => {
  desk = await openDesk()
  partnership = add(desk, { templateId: 'pulse', planning: true })
}, 60_000)

it('comes without a Checklist and without planning worksheets', () => {
  expect(desk.sheets()).toEqual([
    'Sheet1',
    'Lists',
    'Partnership',
    'Ratings',
    'Scorecard',
    'Charts',
    'Items',
    'Actions',
  ])
  expect(desk.rpc('addPlanningWorksheets', partnership)).toEqual({ added: 0 })
})

it('has a Scorecard that says nothing of practices and refers to no missing sheet', () => {
  const shown = desk.values('Scorecard', 'A1:I40').flat()
  expect(shown).not.toContain('Practices %')
  expect(shown.filter((value) => typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value))).toEqual([])
})

it('is rated and read like any other', () => {
  const pulse = findTemplate('pulse')
  if (pulse === undefined) throw new Error('The pulse is gone')
  const { columns, itemRows } = ratingsLayout(pulse)
  for (const row of itemRows.values()) desk.type('Ratings', cellName(row, columns.firstRespondent), 4)
  const { assessment, shown } = read(desk, partnership)
  expect(assessment).toMatchObject({
    template: { id: 'pulse', version: 1 },
    kind: 'general',
    respondents: [{ responses: pulse.items.map(() => 4) }],
    practices: {},
  })
  expect(shown.dimensions.trust).toBe(4)
})
