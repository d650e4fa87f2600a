import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningDesk, startDesk } from './server.ts'

const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.external_request']

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Ask', 'ask').addItem('Show', 'show').addItem('Fail', 'fail').addToUi()
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

/** Writes a small add-on into a new folder: a menu that asks, a sidebar that calls, a function that fails. */
function writeSmallBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bundle-'))
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`)
  writeFileSync(join(folder, 'Code.js'), code)
  writeFileSync(join(folder, 'Sidebar.html'), sidebar)
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ runtimeVersion: 'V8', oauthScopes }))
  return folder
}

/** Starts a desk with the small add-on, in a new folder unless one is given. */
export function startSmallDesk(folder = mkdtempSync(join(tmpdir(), 'desk-'))): Promise<RunningDesk> {
  return startDesk({
    port: 0,
    folder,
    bundle: writeSmallBundle(),
    workerAddress: null,
    publishedWorkerAddress: null,
  })
}
