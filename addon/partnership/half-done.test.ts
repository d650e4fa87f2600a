import { describe, expect, it } from 'vitest'
import { add, openDesk, reopened, withInterruption } from '../testing/desk.ts'

describe('an insertion whose run was ended', () => {
  it.each([
    ['before', 1],
    ['after', 1],
    ['before', 4],
    ['after', 4],
  ] as const)('%s inserting sheet %i is taken back', async (when, sheets) => {
    const before = await openDesk()
    before.type('Sheet1', 'A1', 'mine')
    const interrupted = await withInterruption(before, sheets, when)
    expect(() => add(interrupted)).toThrow('The run was ended')
    const desk = await reopened(interrupted)
    expect(desk.rpc('removeHalfDone')).toEqual({ removed: 1 })
    expect(desk.sheets()).toEqual(['Sheet1'])
    expect(desk.rpc('findPartnerships')).toEqual([])
    add(desk)
    expect(desk.sheets()).toContain('Ratings')
    expect(desk.value('Sheet1', 'A1')).toBe('mine')
  })

  it('leaves the partnership when only its planning worksheets were being added', async () => {
    const before = await openDesk()
    const partnership = add(before)
    const interrupted = await withInterruption(before, 3, 'after')
    expect(() => interrupted.rpc('addPlanningWorksheets', partnership)).toThrow('The run was ended')
    const desk = await reopened(interrupted)
    expect(desk.rpc('findPartnerships')).toMatchObject([{ complete: false }])
    expect(desk.rpc('removeHalfDone')).toEqual({ removed: 1 })
    expect(desk.sheets()).toEqual(before.sheets())
    expect(desk.rpc('findPartnerships')).toMatchObject([{ id: partnership, complete: true }])
    expect(desk.rpc('addPlanningWorksheets', partnership)).toEqual({ added: 11 })
  })

  it('leaves everything that is complete', async () => {
    const desk = await openDesk()
    add(desk, { planning: true })
    const sheets = desk.sheets()
    expect(desk.rpc('removeHalfDone')).toEqual({ removed: 0 })
    expect(desk.sheets()).toEqual(sheets)
  })
})
