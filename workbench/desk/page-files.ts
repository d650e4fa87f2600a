import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

/** A file as the browser gets it. */
export interface PageFile {
  type: string
  body: string
}

const folder = join(import.meta.dirname, 'page')

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  })
  return result.outputFiles[0]?.text ?? ''
}

/** The code that gives a sidebar's page `google.script`. */
export function googleScript(): Promise<string> {
  return bundled('google-script.ts')
}

/** The page's files by path, bundled from its sources. */
export async function pageFiles(): Promise<Map<string, PageFile>> {
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  const [start, spreadsheet, startPage, spreadsheetPage, style, icon] = await Promise.all([
    bundled('start.ts'),
    bundled('spreadsheet.ts'),
    read('start.html'),
    read('spreadsheet.html'),
    bundled('style.css'),
    read('icon.svg'),
  ])
  const script = 'text/javascript; charset=utf-8'
  const html = 'text/html; charset=utf-8'
  return new Map([
    ['/', { type: html, body: startPage }],
    ['/spreadsheet', { type: html, body: spreadsheetPage }],
    ['/start.js', { type: script, body: start }],
    ['/spreadsheet.js', { type: script, body: spreadsheet }],
    ['/style.css', { type: 'text/css; charset=utf-8', body: style }],
    ['/icon.svg', { type: 'image/svg+xml', body: icon }],
  ])
}
