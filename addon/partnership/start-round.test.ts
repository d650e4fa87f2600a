import { beforeAll, describe, expect, it } from 'vitest'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { add, inWrapping, openDesk, read, reopened } from '../testing/desk.ts'
import { ratingsLayout } from '../worksheets/ratings-layout.ts'

// The pulse is the smallest template: a worksheet of it is quickly copied.
const template = findTemplate('pulse')
if (template === undefined) throw new Error('The pulse is gone from the catalogue')
const layout = ratingsLayout(template)
const { columns, rows } = layout
const firstItem = rows.firstHeading + 1
const lastColumn = columns.rightEdge

let empty: Desk
let rated: Desk
let partnership: string

/** Three respondents with a sector, a label and an answer to each item; what else is given to cells by their names. */
function rate(desk: Desk, sheet: string, answers: readonly [number, number, number]): void {
  desk.paste(sheet, cellName(rows.sector, columns.firstRespondent), [['Media', 'Business', '']])
  desk.paste(sheet, cellName(rows.label, columns.firstRespondent), [['Ani', "'=Budi", 'R3']])
  for (const row of layout.itemRows.values())
    desk.paste(sheet, cellName(row, columns.firstRespondent), [answers])
  desk.type(sheet, cellName(firstItem, columns.firstRespondent + 2), 'DK')
}

beforeAll(async () => {
  empty = await openDesk('en_US')
  partnership = add(empty, { templateId: 'pulse' })
  rated = await reopened(empty)
  rate(rated, 'Ratings', [2, 3, 4])
}, 60_000)

const start = (desk: Desk, present = 'Baseline', next = 'Midline') =>
  desk.rpc('startRound', { partnership, present, next })

/** Everything that stands on a sheet with ratings below its two head rows. */
const contents = (desk: Desk, sheet: string) =>
  desk.values(sheet, `A${rows.sector}:${cellName(layout.lastRow, lastColumn)}`)
const answers = (desk: Desk, sheet: string) =>
  desk
    .values(sheet, `${cellName(firstItem, columns.leftEdge)}:${cellName(layout.bottomEdge, lastColumn)}`)
    .flat()
    .filter((answer) => answer !== '')

const kept = 'Ratings – Baseline'

function expectStarted(desk: Desk, before: Desk): void {
  expect(contents(desk, kept)).toEqual(contents(before, 'Ratings'))
  expect(answers(desk, 'Ratings')).toEqual([])
  expect(desk.sheets()).toEqual([...before.sheets().flatMap(beside), kept])
  expect(desk.rpc('findPartnerships')).toMatchObject([
    { complete: true, rounds: { present: 'Midline', next: 'Endline' } },
  ])
}
const beside = (sheet: string) => (sheet === 'Actions' ? [sheet, 'Rounds'] : [sheet])

describe('starting a round', () => {
  it('keeps the ratings and empties the sheet for the next ones, but for sectors and labels', async () => {
    const desk = await reopened(rated)
    expect(start(desk)).toEqual({
      partnership,
      label: 'Baseline',
      ratings: kept,
      next: 'Midline',
      rounds: 'Rounds',
    })
    expectStarted(desk, rated)
    const head = `F${rows.sector}:H${rows.label}`
    expect(desk.values('Ratings', head)).toEqual(rated.values('Ratings', head))
    expect(desk.value('Scorecard', 'C4')).toBe(0)
    expect(desk.value(kept, 'D1')).toBe(kept)
    expect(desk.value(kept, 'D2')).toContain('New ratings belong in the worksheet “Ratings”')
    expect(desk.view(kept).cells.every(({ protection }) => protection !== null)).toBe(true)
    expect(desk.value('Rounds', 'C7')).toBe(rated.value('Scorecard', 'C8'))
  })

  it('goes on sending what stands in Ratings', async () => {
    const desk = await reopened(rated)
    start(desk)
    expect(read(desk, partnership).assessment).toBeNull()
    desk.paste('Ratings', cellName(firstItem, columns.firstRespondent), [[5]])
    expect(read(desk, partnership).assessment?.respondents).toHaveLength(1)
  })

  it('keeps round after round and writes Rounds in place', async () => {
    const desk = await reopened(rated)
    start(desk)
    const sheetId = desk.view('Rounds').id
    rate(desk, 'Ratings', [3, 4, 5])
    desk.renameSheet('Rounds', 'Putaran kami')
    desk.deleteColumns('Putaran kami', 10, 17)
    expect(start(desk, 'Midline', 'Endline')).toMatchObject({
      ratings: 'Ratings – Midline',
      rounds: 'Putaran kami',
    })
    rate(desk, 'Ratings', [5, 5, 5])
    const view = desk.view('Putaran kami')
    expect(view.id).toBe(sheetId)
    expect(view.hiddenColumns).toEqual([0])
    expect(desk.values('Putaran kami', 'C3:E3')).toEqual([['Baseline', 'Midline', 'Endline']])
    expect(desk.values('Putaran kami', 'C8:E8')).toEqual([[3, 4, 5]])
    expect(desk.values('Putaran kami', 'F8:K8')).toEqual([
      [1, '▲ noticeable rise', 1, '▲ noticeable rise', 2, '▲ noticeable rise'],
    ])
    expect(desk.sheets().slice(-3)).toEqual(['Putaran kami', kept, 'Ratings – Midline'])
  })

  it('finds everything on a sheet whose rows and columns were moved, and its copy’s edges with it', async () => {
    const desk = await reopened(rated)
    desk.insertColumns('Ratings', 1)
    desk.moveRows('Ratings', firstItem, 1, firstItem + 4)
    desk.insertColumns('Ratings', columns.firstRespondent + 2)
    const before = desk.values('Scorecard', 'C8:H19')
    start(desk)
    expect(desk.values('Rounds', 'C7:C11')).toEqual(before.slice(0, 5).map(([score]) => [score]))
    desk.insertColumns(kept, columns.firstRespondent + 2)
    const respondent = columns.firstRespondent + 1
    desk.moveColumns(kept, respondent, 1, respondent + 4)
    expect(desk.values('Rounds', 'C7:C11')).toEqual(before.slice(0, 5).map(([score]) => [score]))
  })

  it('works the same where a copy takes the marks with it', async () => {
    const desk = await inWrapping(rated, { copyMarks: true })
    start(desk)
    expectStarted(desk, rated)
    const { id } = desk.view(kept)
    const marks = desk.spreadsheet.metadata.filter(({ place }) => 'sheetId' in place && place.sheetId === id)
    const names = marks.map(({ value }) => /"name":"([^"]+)"/.exec(value ?? '')?.[1])
    expect(names).toEqual(['ratings/round-1', 'respondents-start', 'respondents-end'])
    desk.paste('Ratings', cellName(firstItem, columns.firstRespondent), [[5]])
    expect(read(desk, partnership).assessment?.respondents).toHaveLength(1)
  })

  it('leaves a second partnership in the spreadsheet as it is', async () => {
    const desk = await reopened(rated)
    add(desk, { templateId: 'pulse', name: 'Another' })
    rate(desk, 'Ratings (2)', [1, 1, 1])
    const others = desk.sheets().filter((name) => name.endsWith('(2)'))
    const seen = () => others.map((name) => ({ ...desk.view(name), id: 0 }))
    const before = seen()
    start(desk)
    expect(seen()).toEqual(before)
    expect(desk.sheets().indexOf(kept)).toBe(desk.sheets().indexOf('Lists (2)') - 1)
    const [, second] = [...new Set(JSON.stringify(desk.rpc('findPartnerships')).match(/[0-9a-f-]{36}/g))]
    desk.rpc('startRound', { partnership: second, present: 'Baseline', next: 'Midline' })
    expect(desk.sheets()).toContain('Ratings – Baseline (2)')
    expect(desk.value('Rounds (2)', 'C8')).toBe(1)
    expect(desk.value('Rounds', 'C8')).toBe(3)
    desk.rpc('removePartnership', partnership)
    expect(desk.sheets().filter((name) => !name.endsWith('(2)'))).toEqual(['Sheet1'])
  })

  it('says politely why not, and then changes nothing', async () => {
    const desk = await reopened(empty)
    const sheets = desk.sheets()
    expect(() => start(desk)).toThrow('No ratings are counted yet')
    desk.paste('Ratings', cellName(firstItem, columns.firstRespondent), [[6]])
    expect(() => start(desk)).toThrow('No ratings are counted yet')
    desk.paste('Ratings', cellName(firstItem, columns.firstRespondent), [[4]])
    expect(() => start(desk, ' ', 'Midline')).toThrow('Give both rounds a name')
    expect(() => start(desk, 'Baseline', 'x'.repeat(61))).toThrow('Give both rounds a name')
    expect(() => start(desk, 'Baseline', 'baseline ')).toThrow('There is a round called “baseline” already')
    expect(desk.sheets()).toEqual(sheets)
    start(desk, 'A/B: [1]', '=1+1')
    expect(desk.sheets()).toContain('Ratings – A-B- -1-')
    expect(desk.values('Rounds', 'C3:D3')).toEqual([['A/B: [1]', '=1+1']])
    desk.paste('Ratings', cellName(firstItem, columns.firstRespondent), [[4]])
    expect(() => start(desk, 'Next', 'A/B: [1]')).toThrow('There is a round called “A/B: [1]” already')
    desk.deleteColumns('Ratings', columns.leftEdge)
    expect(() => start(desk, 'Next', 'Later')).toThrow('no longer whole')
  })

  it('still compares what is left after a kept sheet was deleted', async () => {
    const desk = await reopened(rated)
    start(desk)
    rate(desk, 'Ratings', [3, 4, 5])
    desk.deleteSheet(kept)
    expect(desk.values('Rounds', 'C8:F8')).toEqual([['–', 4, '–', 'on common items only']])
    start(desk, 'Midline', 'Endline')
    expect(desk.values('Rounds', 'C3:D3')).toEqual([['Midline', 'Endline']])
    expect(desk.values('Rounds', 'C8:D8')).toEqual([[4, '–']])
  })
})

describe('a start of a round whose run was ended', () => {
  it.each([
    ['copyTo', 1],
    ['addDeveloperMetadata', 1],
    ['addDeveloperMetadata', 2],
    ['setName', 1],
    ['protect', 1],
    // The record is written for the second time when the copy was found whole.
    ['setValue', 2],
  ])('before %s, time %i, is taken back with every rating in its place', async (member, time) => {
    const interrupted = await inWrapping(rated, { endBefore: [member, time] })
    expect(() => start(interrupted)).toThrow('The run was ended')
    const desk = await reopened(interrupted)
    expect(desk.rpc('settle')).toEqual([])
    expect(desk.sheets()).toEqual(rated.sheets())
    expect(contents(desk, 'Ratings')).toEqual(contents(rated, 'Ratings'))
    start(desk)
    expectStarted(desk, rated)
  })

  it.each([
    ['clearContent', 1],
    ['setValue', 3],
    ['setValue', 4],
    ['insertSheet', 1],
    ['addDeveloperMetadata', 4],
    ['setTextStyles', 1],
    ['setValues', 1],
    ['setValue', 7],
  ])('before %s, time %i, is finished', async (member, time) => {
    const interrupted = await inWrapping(rated, { endBefore: [member, time] })
    expect(() => start(interrupted)).toThrow('The run was ended')
    const desk = await reopened(interrupted)
    expect(desk.rpc('settle')).toMatchObject([
      { partnership, label: 'Baseline', ratings: kept, rounds: 'Rounds' },
    ])
    expectStarted(desk, rated)
    expect(desk.rpc('settle')).toEqual([])
  })

  it.each([
    ['remove', 1],
    ['remove', 2],
    ['addDeveloperMetadata', 1],
  ])('before %s, time %i, is taken back where the copy took the marks with it', async (member, time) => {
    const interrupted = await inWrapping(rated, { endBefore: [member, time], copyMarks: true })
    expect(() => start(interrupted)).toThrow('The run was ended')
    const desk = await reopened(interrupted)
    desk.rpc('settle')
    expect(desk.sheets()).toEqual(rated.sheets())
    start(desk)
    expectStarted(desk, rated)
  })

  it('leaves a changed copy as an ordinary sheet where it took the marks with it', async () => {
    const interrupted = await inWrapping(rated, { endBefore: ['remove', 1], copyMarks: true })
    expect(() => start(interrupted)).toThrow('The run was ended')
    const desk = await reopened(interrupted)
    desk.type('Copy of Ratings', cellName(firstItem, columns.firstRespondent), 1)
    desk.rpc('settle')
    expect(desk.sheets()).toEqual([...rated.sheets(), 'Copy of Ratings'])
    const first = template.items[0]?.id ?? ''
    expect(layout.itemRows.get(first)).toBe(firstItem)
    expect(read(desk, partnership).assessment?.respondents[0]?.responses[0]).toBe(2)
    desk.rpc('removePartnership', partnership)
    expect(desk.sheets()).toEqual(['Sheet1', 'Copy of Ratings'])
  })

  it('leaves alone what somebody made of the copy, and other sheets that came since', async () => {
    const interrupted = await inWrapping(rated, { endBefore: ['addDeveloperMetadata', 1] })
    expect(() => start(interrupted)).toThrow('The run was ended')
    const desk = await reopened(interrupted)
    desk.type('Copy of Ratings', cellName(firstItem, columns.firstRespondent), 1)
    desk.addSheet('Notes')
    desk.rpc('settle')
    expect(desk.sheets()).toEqual([...rated.sheets(), 'Copy of Ratings', 'Notes'])
    expect(contents(desk, 'Ratings')).toEqual(contents(rated, 'Ratings'))
  })

  it('never clears a rating that its copy does not hold', async () => {
    const interrupted = await inWrapping(rated, { endBefore: ['setValue', 3] })
    expect(() => start(interrupted)).toThrow('The run was ended')
    expect(answers(interrupted, 'Ratings')).toEqual([])
    const desk = await reopened(interrupted)
    desk.type('Ratings', cellName(firstItem, columns.firstRespondent), 5)
    desk.rpc('settle')
    expect(answers(desk, 'Ratings')).toEqual([5])
    expect(contents(desk, kept)).toEqual(contents(rated, 'Ratings'))
  })
})
