import { beforeEach, describe, expect, it } from 'vitest'
import { scorePartnership } from '../../shared/scoring/partnership.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { educationTemplate } from '../testing/assessments.ts'
import { add, openDesk, read } from '../testing/desk.ts'
import { checklistLayout } from '../worksheets/checklist-layout.ts'
import { ratingsLayout } from '../worksheets/ratings-layout.ts'

const template = educationTemplate()
const layout = ratingsLayout(template)
const { columns, rows } = layout
const firstItem = layout.itemRows.get(template.items[0]?.id ?? '') ?? 0

let desk: Desk
let partnership: string

/** A respondent's ratings, the same for every item unless `other` says so. */
function rate(place: number, sector: string, rating: number, other: Record<number, string | number> = {}) {
  const column = columns.firstRespondent + place
  if (sector !== '') desk.type('Ratings', cellName(rows.sector, column), sector)
  for (const [index, item] of template.items.entries()) {
    const row = layout.itemRows.get(item.id) ?? 0
    desk.paste('Ratings', cellName(row, column), [[other[index] ?? rating]])
  }
}

beforeEach(async () => {
  desk = await openDesk()
  partnership = add(desk)
}, 60_000)

describe('reading an assessment', () => {
  it('is null while nobody has rated', () => {
    const { assessment, notCounted, shown } = read(desk, partnership)
    expect(assessment).toBeNull()
    expect(notCounted).toEqual([])
    expect(shown.dimensions.trust).toBeNull()
  })

  it('reads sectors, responses, practices and what the sheet shows', () => {
    rate(0, 'Business', 4, { 0: 'NA', 1: 'dk', 2: '' })
    rate(3, '', 2)
    const practice = template.practices[4]?.id ?? ''
    const row = checklistLayout(template).practiceRows.get(practice) ?? 0
    desk.type('Checklist', `D${row}`, 'Partly')
    const { assessment, notCounted, shown } = read(desk, partnership)
    const fours = template.items.map(() => 4)
    expect(assessment).toEqual({
      template: { id: 'education', version: template.version },
      kind: 'education',
      partnershipName: 'Sekolah Sahabat Lombok',
      respondents: [
        { sector: 'business', responses: ['NA', 'DK', null, ...fours.slice(3)] },
        { sector: null, responses: template.items.map(() => 2) },
      ],
      practices: { [practice]: 'partly' },
    })
    expect(notCounted).toEqual([])
    const scorecard = scorePartnership(template, assessment?.respondents ?? [])
    expect(shown.overall).toEqual(scorecard.overall)
    expect(shown.dimensions['shared-purpose']).toBe(scorecard.dimensions['shared-purpose'].score)
  })

  it('leaves out and names respondents with an invalid cell, as the Scorecard does', () => {
    rate(0, 'Media', 4, { 2: 6 })
    rate(1, 'Media', 3)
    desk.paste('Ratings', cellName(rows.sector, columns.firstRespondent + 1), [['Alien']])
    const { assessment, notCounted } = read(desk, partnership)
    expect(assessment?.respondents).toHaveLength(1)
    const invalid = cellName(layout.itemRows.get(template.items[2]?.id ?? '') ?? 0, columns.firstRespondent)
    expect(notCounted).toEqual([
      { cell: `Ratings!${invalid}`, content: '6' },
      { cell: 'Ratings!G3', content: 'Alien' },
    ])
    expect(desk.value('Scorecard', 'C5')).toContain(': R1')
    expect(desk.value('Scorecard', 'C4')).toBe(1)
  })

  it('names a rating that Sheets took for a date by the day that it shows', () => {
    rate(0, 'Media', 4, { 0: '3/5/2027' })
    expect(read(desk, partnership).notCounted).toEqual([
      { cell: `Ratings!${cellName(firstItem, columns.firstRespondent)}`, content: '2027-05-03' },
    ])
  })

  it('does not mind moved rows, renamed sheets, sorted items and a new first column', () => {
    rate(0, 'Government', 5, { 0: 1, 30: 2 })
    const before = read(desk, partnership)
    const scores = desk.values('Scorecard', 'C8:H19')
    desk.moveRows('Ratings', firstItem, 1, firstItem + 20)
    desk.insertColumns('Ratings', 1)
    desk.insertRows('Checklist', 4, 2)
    desk.insertColumns('Scorecard', 3)
    for (const name of ['Lists', 'Ratings', 'Checklist', 'Scorecard', 'Partnership', 'Actions']) {
      desk.renameSheet(name, `${name} baru`)
    }
    expect(read(desk, partnership)).toEqual(before)
    expect(desk.values('Scorecard baru', 'D8:I19')).toEqual(scores)
  })

  it('drops nobody when columns are inserted or dragged', () => {
    rate(0, 'Government', 5)
    rate(1, 'Media', 4)
    rate(2, 'Business', 3)
    desk.moveColumns('Ratings', columns.firstRespondent, 1, columns.rightEdge)
    desk.insertColumns('Ratings', columns.firstRespondent)
    const letters = cellName(firstItem, columns.firstRespondent)
    desk.type('Ratings', letters, 2)
    const { assessment } = read(desk, partnership)
    expect(assessment?.respondents.map(({ sector }) => sector)).toEqual([
      null,
      'media',
      'business',
      'government',
    ])
    expect(desk.value('Scorecard', 'H8')).toBe(3)
    expect(desk.value('Scorecard', 'C5')).toContain('column without formulas')
  })

  it('follows the name and the words of the spreadsheet', () => {
    desk.type('Partnership', 'C6', 'Sekolah Baru')
    desk.paste('Lists', 'E3', [['Companies']])
    rate(0, 'Companies', 4)
    const { assessment } = read(desk, partnership)
    expect(assessment).toMatchObject({
      partnershipName: 'Sekolah Baru',
      respondents: [{ sector: 'business' }],
    })
    expect(desk.rpc('findPartnerships')).toMatchObject([{ name: 'Sekolah Baru' }])
  })

  it('says what is broken', () => {
    desk.deleteRows('Ratings', firstItem)
    expect(() => read(desk, partnership)).toThrow('no longer whole')
    desk.deleteSheet('Ratings')
    expect(() => read(desk, partnership)).toThrow('The Ratings worksheet of this partnership was deleted')
  })

  it('reads each worksheet once', () => {
    rate(0, 'Media', 4)
    desk.resetServiceCalls()
    read(desk, partnership)
    expect(desk.serviceCallsByMember()['Range.getValues']).toBe(5)
  })
})
