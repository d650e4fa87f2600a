import { expect, test } from 'vitest'
import { writeBundle } from '../runtime/testing.ts'
import { type Desk, openSpreadsheet } from '../runtime/workbench.ts'
import { chartPicture } from './chart-picture.ts'

const openWith = (code: string) => openSpreadsheet({ bundle: writeBundle(code), locale: 'en_US' })

const stacked = (strategy: string) => `function go() {
  const sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('A1:D3').setValues([['Name', 'unused', '1', '2'], ['Trust', 'x', 40, 60], ['Roles', 'x', '–', '–']])
  const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).setNumHeaders(1)
    .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:D3')).addRange(sheet.getRange('A1:A3'))
    .setPosition(5, 2, 10, 0)${strategy}
    .setOption('title', 'Answers').setOption('isStacked', true).setOption('colors', ['#111111', '#222222'])
    .setOption('hAxis', { viewWindow: { min: 0, max: 100 }, title: 'percent' }).setOption('hAxis.gridlines.count', 3)
    .setOption('legend', { position: 'top' }).setOption('series', [{}, { color: '#333333' }])
  sheet.insertChart(chart.build())
}
function hide() { SpreadsheetApp.getActiveSheet().hideRows(2) }`

const pictures = (desk: Desk) => desk.view('Sheet1').charts.map(chartPicture)

test('ranges stand side by side, the first row names the series, and what is no number is a gap', async () => {
  const desk = await openWith(stacked(''))
  desk.rpc('go')
  expect(pictures(desk)).toMatchObject([
    {
      kind: 'stacked',
      title: 'Answers',
      legend: 'top',
      categories: ['Trust', 'Roles'],
      series: [
        { name: '1', colour: '#111111', values: [40, null] },
        { name: '2', colour: '#333333', values: [60, null] },
      ],
      horizontal: { min: 0, max: 100, title: 'percent', lines: 3 },
    },
  ])
  desk.type('Sheet1', 'C2', 55)
  expect(pictures(desk)[0]?.series[0]?.values).toEqual([55, null])
})

test('a chart moves with its cell, and leaves out what is hidden unless it is told not to', async () => {
  const desk = await openWith(stacked(''))
  desk.rpc('go')
  desk.insertRows('Sheet1', 1, 2)
  expect(pictures(desk)[0]).toMatchObject({ row: 6, column: 1, offsetX: 10, categories: ['Trust', 'Roles'] })
  const strategies = ['', '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)']
  const shown = await Promise.all(
    strategies.map(async (strategy) => {
      const other = await openWith(stacked(strategy))
      other.rpc('go')
      other.rpc('hide')
      return pictures(other)[0]?.categories
    }),
  )
  expect(shown).toEqual([['Roles'], ['Trust', 'Roles']])
})

test('a kind that the page does not draw says so', async () => {
  const desk = await openWith(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build())
  }`)
  desk.rpc('go')
  expect(pictures(desk)).toMatchObject([{ kind: null, width: 600, height: 371 }])
})

test.each([
  'setNumHeaders(1.5)',
  "setTransposeRowsAndColumns('yes')",
  "setOption('', 1)",
  "setOption('title')",
  "setChartType('RADAR')",
  'setPosition(0, 1, 0, 0)',
])('%s is refused, as Google refuses it', async (call) => {
  const desk = await openWith(`function go() { SpreadsheetApp.getActiveSheet().newChart().${call} }`)
  expect(() => desk.rpc('go')).toThrow("don't match the method signature")
})
