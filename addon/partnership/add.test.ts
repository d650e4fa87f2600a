import { describe, expect, it } from 'vitest'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { add, openDesk, read } from '../testing/desk.ts'

const core = ['Lists', 'Partnership', 'Checklist', 'Ratings', 'Scorecard', 'Charts', 'Items', 'Actions']
const coreInIndonesian = [
  'Daftar',
  'Kemitraan',
  'Daftar periksa',
  'Penilaian',
  'Kartu skor',
  'Grafik',
  'Butir',
  'Tindak lanjut',
]

/** The calls since the last time. */
function callsOf(desk: Desk): number {
  const total = desk.serviceCalls()
  desk.resetServiceCalls()
  return total
}

describe('adding a partnership', () => {
  it('puts its worksheets behind what is there, in the chosen language', async () => {
    const desk = await openDesk()
    add(desk)
    expect(desk.sheets()).toEqual(['Sheet1', ...core])
    add(desk, { language: 'id' })
    expect(desk.sheets().slice(9)).toEqual(coreInIndonesian)
    expect(desk.value('Kartu skor', 'B8')).toBe('Tujuan bersama yang jelas')
    expect(desk.value('Kartu skor', 'C1')).toBe('Sekolah Sahabat Lombok')
  })

  it.each(['in_ID', 'en_US'])('computes every formula in locale %s', async (locale) => {
    const desk = await openDesk(locale)
    add(desk, { planning: true })
    const shown = desk.sheets().flatMap((sheet) => desk.values(sheet, 'A1:Z120').flat())
    expect(shown.filter((value) => typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value))).toEqual([])
  })

  it('takes at most 20 service calls a worksheet', async () => {
    const desk = await openDesk()
    desk.resetServiceCalls()
    const partnership = add(desk)
    // Beside its eight worksheets: the lock, the sheets' names, and the record written and completed.
    expect(callsOf(desk)).toBeLessThanOrEqual(8 * 20)
    const worksheets = desk.sheets().length
    desk.rpc('addPlanningWorksheets', partnership)
    const added = desk.sheets().length - worksheets
    expect(added).toBeGreaterThan(8)
    expect(callsOf(desk)).toBeLessThanOrEqual(added * 20)
  })

  it('finds free names when its own are taken', async () => {
    const desk = await openDesk()
    desk.addSheet('ratings')
    desk.type('ratings', 'A1', 'mine')
    const first = add(desk)
    const second = add(desk, { name: 'Another' })
    expect(desk.sheets()).toEqual([
      'Sheet1',
      'ratings',
      'Lists',
      'Partnership',
      'Checklist',
      'Ratings (2)',
      'Scorecard',
      'Charts',
      'Items',
      'Actions',
      'Lists (2)',
      'Partnership (2)',
      'Checklist (2)',
      'Ratings (3)',
      'Scorecard (2)',
      'Charts (2)',
      'Items (2)',
      'Actions (2)',
    ])
    expect(desk.value('ratings', 'A1')).toBe('mine')
    desk.type('Ratings (3)', 'F7', 5)
    expect(read(desk, first).assessment).toBeNull()
    expect(read(desk, second).assessment).toMatchObject({ partnershipName: 'Another' })
  })

  it.each(['=IMPORTXML("https://example.org";"//a")', '@x', '2027', 'TRUE'])(
    'keeps the name %j as text',
    async (name) => {
      const desk = await openDesk()
      add(desk, { name })
      expect(desk.value('Partnership', 'C6')).toBe(name)
      expect(desk.formula('Partnership', 'C6')).toBe('')
      expect(desk.value('Scorecard', 'C1')).toBe(name)
      expect(desk.rpc('findPartnerships')).toMatchObject([{ name }])
    },
  )

  it('asks for a name and for a template that it knows', async () => {
    const desk = await openDesk()
    expect(() => add(desk, { name: '  ' })).toThrow('Give the partnership a name')
    expect(() => add(desk, { templateId: 'unknown' })).toThrow('does not know the template')
    expect(desk.sheets()).toEqual(['Sheet1'])
  })

  it('hides codes, Lists and the columns that nobody needs yet', async () => {
    const desk = await openDesk()
    add(desk)
    expect(desk.view('Lists').hidden).toBe(true)
    const { hiddenColumns, frozenRows, frozenColumns } = desk.view('Ratings')
    // From 0: the codes and weights A to C, and the respondents from the ninth on; D is the one frozen column shown.
    expect(hiddenColumns).toEqual([0, 1, 2, ...Array.from({ length: 12 }, (_, index) => 13 + index)])
    expect({ frozenRows, frozenColumns }).toEqual({ frozenRows: 5, frozenColumns: 4 })
  })

  it('adds the planning worksheets once, and those that are missing again', async () => {
    const desk = await openDesk()
    const partnership = add(desk)
    expect(desk.rpc('addPlanningWorksheets', partnership)).toEqual({ added: 11 })
    expect(desk.rpc('addPlanningWorksheets', partnership)).toEqual({ added: 0 })
    desk.deleteSheet('Milestones')
    expect(desk.rpc('addPlanningWorksheets', partnership)).toEqual({ added: 1 })
    expect(desk.sheets()).toContain('Milestones')
  })
})

describe('removing a partnership', () => {
  it('takes its worksheets and nothing else', async () => {
    const desk = await openDesk()
    desk.type('Sheet1', 'B2', 'mine')
    const first = add(desk, { planning: true })
    const second = add(desk)
    desk.rpc('removePartnership', first)
    expect(desk.sheets()).toEqual(['Sheet1', ...core.map((name) => `${name} (2)`)])
    expect(desk.rpc('findPartnerships')).toMatchObject([{ id: second, complete: true }])
    expect(() => desk.rpc('removePartnership', first)).toThrow('no longer in this spreadsheet')
    expect(desk.value('Sheet1', 'B2')).toBe('mine')
  })

  it('leaves an empty sheet when there is no other', async () => {
    const desk = await openDesk()
    const partnership = add(desk)
    desk.deleteSheet('Sheet1')
    desk.rpc('removePartnership', partnership)
    expect(desk.sheets()).toHaveLength(1)
  })
})
