import { beforeAll, describe, expect, it } from 'vitest'
import type { Desk, SheetView } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { educationTemplate } from '../testing/assessments.ts'
import { add, openDesk } from '../testing/desk.ts'
import { chartDrafts } from './chart-drafts.ts'
import { chartsColumns, chartsRows } from './charts-layout.ts'
import { ratingsLayout } from './ratings-layout.ts'

const ratings = ratingsLayout(educationTemplate())

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  add(desk)
}, 60_000)

const view = () => desk.view('Charts')
const titled = (title: string) => view().charts.find(({ options }) => options.title === title)

/** Where each chart lies, in pixels from the sheet's corner. */
function boxOf({ columnWidths }: SheetView, chart: SheetView['charts'][number]) {
  const left = columnWidths.slice(0, chart.position.column).reduce((sum, width) => sum + width, 0)
  const { width = 0, height = 0 } = chart.options
  const from = { left: left + chart.position.offsetX, top: 21 * chart.position.row + chart.position.offsetY }
  return { ...from, right: from.left + Number(width), bottom: from.top + Number(height) }
}

describe('the charts', () => {
  it('stand beside and below each other above their tables, none over another', () => {
    const now = view()
    const boxes = now.charts.map((chart) => boxOf(now, chart))
    expect(boxes).toHaveLength(5)
    const overlapping = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    )
    expect(overlapping).toEqual([])
    const tables = 21 * (chartsRows.principlesHeader - 1)
    expect(boxes.filter(({ bottom }) => bottom > tables)).toEqual([])
  })

  it('draw from shown cells of their own worksheet, with a scale that stays', () => {
    expect(view().hiddenColumns).toEqual([])
    const ranges = view().charts.flatMap(({ ranges }) => ranges)
    expect(new Set(ranges.map(({ sheet }) => sheet))).toEqual(new Set(['Charts']))
    const radar = titled('Principles: how the partnership works')
    expect(radar).toMatchObject({
      type: 'RADAR',
      numHeaders: 1,
      options: { vAxis: { viewWindow: { min: 1, max: 5 } } },
    })
    const both = { viewWindow: { min: 1, max: 5 } }
    expect(titled('Process against outcome')).toMatchObject({
      type: 'SCATTER',
      options: { hAxis: both, vAxis: both },
    })
    expect(titled('Answers: Benefits')).toMatchObject({
      type: 'BAR',
      options: { isStacked: true, hAxis: { viewWindow: { min: 0, max: 100 } } },
    })
  })

  it('have their titles in the language of the worksheet', () => {
    expect(chartDrafts('id').map(({ title }) => title)).toEqual([
      'Prinsip: cara kemitraan bekerja',
      'Jawaban: Prinsip',
      'Manfaat: hasil yang dibawa kemitraan',
      'Jawaban: Manfaat',
      'Proses dan hasil',
    ])
  })

  it('follow the ratings, and a name says while there is no score', () => {
    const scores = () =>
      titled('Principles: how the partnership works')?.ranges.map(({ values }) => values[1])
    expect(scores()).toEqual([['Clear shared purpose\u00a0(–)'], ['–']])
    const first = ratings.rows.firstHeading + 1
    desk.paste('Ratings', cellName(first, ratings.columns.firstRespondent), [
      [4, 1],
      [5, 3],
      [4, 3],
    ])
    expect(scores()).toEqual([['Clear shared purpose'], [3.33]])
    const row = chartsRows.firstPrinciple
    const across = `${cellName(row, chartsColumns.answers)}:${cellName(row, chartsColumns.last)}`
    expect(desk.values('Charts', across)).toEqual([[6, 1, 0, 2, 2, 1]])
    expect(desk.value('Charts', cellName(row, chartsColumns.spread))).toBe('▁▁▁▄▄▄▄▄▄▄▆▆▆▆▆▆▆███')
  })
})
