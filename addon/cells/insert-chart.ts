import type { ChartDraft } from './draft.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const ink = '#1d2b2f'
/** In pixels: what a person reads at arm's length. */
const textStyle = { color: ink, fontSize: 13 }

/** What differs between kinds, by the names under which Google documents the options. */
const looks = {
  radar: { legend: { position: 'none' }, lineWidth: 3, pointSize: 8 },
  stacked: { legend: { position: 'top', textStyle }, isStacked: true },
  scatter: {
    legend: { position: 'bottom', textStyle },
    // The first is what the chart is about; the second is a line to compare it with.
    series: [
      { pointSize: 16, pointShape: 'diamond' },
      { pointSize: 3, lineWidth: 1 },
    ],
  },
} as const satisfies Record<ChartDraft['kind'], object>

/** Puts a chart onto its worksheet, in one call; it goes on drawing rows and columns that someone hides. */
export function insertChart(sheet: Sheet, draft: ChartDraft): void {
  const { kind, ranges, place, horizontal, vertical, ...own } = draft
  const { RADAR, BAR, SCATTER } = Charts.ChartType
  const [row, column, offset] = place
  const builder = sheet
    .newChart()
    .setChartType({ radar: RADAR, stacked: BAR, scatter: SCATTER }[kind])
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(row, column, offset, 0)
  for (const area of ranges) builder.addRange(sheet.getRange(area.row, area.column, area.rows, area.columns))
  const options = {
    ...own,
    ...looks[kind],
    titleTextStyle: { color: ink, fontSize: 16, bold: true },
    hAxis: { ...horizontal, textStyle },
    vAxis: { ...vertical, textStyle },
  }
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value)
  sheet.insertChart(builder.build())
}
