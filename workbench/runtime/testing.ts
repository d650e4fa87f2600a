import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, type OpenOptions, openSpreadsheet } from './workbench.ts'

const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.external_request']

/** Writes a small add-on into a folder of its own, for a test. */
export function writeBundle(
  code: string,
  manifest: Record<string, unknown> = {},
  pages: Record<string, string> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  writeFileSync(join(folder, 'Code.js'), code)
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`)
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({ runtimeVersion: 'V8', oauthScopes, ...manifest }),
  )
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html)
  return folder
}

/** A new spreadsheet with an add-on of that code. */
export function openWith(code: string, options: Partial<OpenOptions> = {}): Promise<Desk> {
  return openSpreadsheet({ bundle: writeBundle(code), ...options })
}

/** Runs statements as a server function under FULL and gives what they return. */
export async function evaluated(body: string, options: Partial<OpenOptions> = {}): Promise<unknown> {
  const desk = await openWith(
    `function go() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`,
    options,
  )
  return desk.rpc('go')
}
