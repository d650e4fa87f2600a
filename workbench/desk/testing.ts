import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../runtime/testing.ts'
import type { ProgrammeLinks } from './messages.ts'
import { type RunningDesk, startDesk } from './server.ts'

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Ask', 'ask').addItem('Show', 'show').addItem('Fail', 'fail').addItem('Draw', 'draw').addToUi()
}
function ask() {
  const ui = SpreadsheetApp.getUi()
  const answer = ui.alert('Sure?', 'This writes into A1.', ui.ButtonSet.YES_NO)
  const name = ui.prompt('Your name').getResponseText()
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer + ' ' + name)
  SpreadsheetApp.getActive().toast('Written', 'Done')
}
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Small sidebar'))
}
function draw() {
  const sheet = SpreadsheetApp.getActiveSheet()
  const range = sheet.getRange('F1:G4')
  range.setValues([['', 'Score'], ['Trust', 4], ['Roles', 3], ['Learning', '–']])
  const chart = sheet.newChart().setChartType(Charts.ChartType.RADAR).addRange(range).setNumHeaders(1)
  chart.setOption('title', 'Profile').setOption('vAxis.viewWindow', { min: 1, max: 5 })
  sheet.insertChart(chart.setPosition(3, 2, 0, 0).setOption('width', 300).setOption('height', 260).build())
}
function fail() { throw new Error('It broke') }
function double(value) { return { doubled: value.number * 2 } }
function hidden_() { return 1 }
`

const sidebar = `<!doctype html><html><head></head><body>
<button id="go">Double</button><output id="out"></output>
<script>
  document.getElementById('go').addEventListener('click', () =>
    google.script.run
      .withSuccessHandler((result, object) => { out.textContent = object + ' ' + result.doubled })
      .withUserObject('got')
      .double({ number: 21 }))
</script></body></html>`

/** Starts a desk with a small add-on: a menu that asks, a sidebar that calls, a chart, a function that fails. */
export function startSmallDesk(
  folder = mkdtempSync(join(tmpdir(), 'desk-')),
  programmes: readonly ProgrammeLinks[] = [],
): Promise<RunningDesk> {
  return startDesk({
    port: 0,
    folder,
    bundle: writeBundle(code, {}, { Sidebar: sidebar }),
    workerAddress: null,
    publishedWorkerAddress: null,
    programmes: () => programmes,
  })
}
