import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { type Desk, openSpreadsheet } from '../../workbench/runtime/workbench.ts'
import type { AssessmentRead } from '../partnership/read.ts'

const functions = [
  'addPartnership',
  'addPlanningWorksheets',
  'addToActions',
  'removePartnership',
  'findPartnerships',
  'readAssessment',
  'removeHalfDone',
  'startRound',
  'settle',
]

const entry = `
export { addPartnership } from './add.ts'
export { addPlanningWorksheets } from './planning.ts'
export { addToActions } from './add-to-actions.ts'
export { removePartnership } from './remove.ts'
export { findPartnerships } from './find.ts'
export { readAssessment } from './read.ts'
export { removeHalfDone } from './half-done.ts'
export { startRound } from './start-round.ts'
export { settle } from './settle.ts'
`

/** Google ends a run after six minutes, wherever it is: this one ends at the inserting or marking of a sheet. */
const interruption = (sheets: number, when: 'before' | 'after') => `
let inserted = 0
const givenApp = new Proxy(SpreadsheetApp, { get: (app, name) => name !== 'getActiveSpreadsheet' ? app[name] : () => {
  const spreadsheet = app.getActiveSpreadsheet()
  return new Proxy(spreadsheet, { get: (_, member) => (...values) => {
    if (member === 'insertSheet') inserted += 1
    if (inserted === ${sheets} && '${when}' === 'before') throw new Error('The run was ended')
    const result = spreadsheet[member](...values)
    if (inserted === ${sheets}) throw new Error('The run was ended')
    return result
  } })
} })
`

/** What a wrapping of Google's services does to a run of Mitra's. */
interface Wrapping {
  /** The run ends before it calls this member of any service for the given time. */
  readonly endBefore?: readonly [member: string, time: number]
  /** Whether the copy of a sheet takes the developer metadata with it: Google does not say. */
  readonly copyMarks?: boolean
}

const wrapped = ({ endBefore: [member, time] = ['', 0], copyMarks = false }: Wrapping) => `
const originals = new WeakMap()
const unwrap = (value) => Array.isArray(value) ? value.map(unwrap) : originals.get(value) || value
let calls = 0
function copyMarks(sheet, copy) {
  for (const mark of sheet.createDeveloperMetadataFinder().find()) {
    const column = mark.getLocation().getColumn()
    const place = column === null ? copy : copy.getRange(column.getA1Notation())
    place.addDeveloperMetadata(mark.getKey(), mark.getValue(), mark.getVisibility())
  }
}
function wrap(value) {
  if (Array.isArray(value)) return value.map(wrap)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const wrapping = new Proxy({}, { get: (_, name) => typeof value[name] !== 'function' ? value[name] : (...given) => {
    if (name === '${member}') calls += 1
    if (calls > 0 && calls >= ${time}) throw new Error('The run was ended')
    const result = value[name](...given.map(unwrap))
    if (name === 'copyTo' && ${copyMarks}) copyMarks(value, result)
    return wrap(result)
  } })
  originals.set(wrapping, value)
  return wrapping
}
const givenApp = wrap(SpreadsheetApp)
`

/** Mitra's functions on Google's services by the name of `givenApp`. */
async function buildFunctions(): Promise<string> {
  const built = await esbuild.build({
    stdin: { contents: entry, resolveDir: join(import.meta.dirname, '../partnership'), loader: 'ts' },
    bundle: true,
    write: false,
    target: 'es2019',
    format: 'iife',
    globalName: 'mitra',
    define: { SpreadsheetApp: 'givenApp' },
  })
  return built.outputFiles[0]?.text ?? ''
}

let built: Promise<string> | undefined

/** @param givenApp declares the services that Mitra meets */
async function writeTestBundle(givenApp: string): Promise<string> {
  built ??= buildFunctions()
  const folder = mkdtempSync(join(tmpdir(), 'mitra-desk-'))
  const stubs = functions.map((name) => `function ${name}(value) { return mitra.${name}(value) }`)
  writeFileSync(join(folder, 'Code.js'), [givenApp, await built, ...stubs].join('\n'))
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({
      runtimeVersion: 'V8',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    }),
  )
  return folder
}

let bundle: Promise<string> | undefined

/** A spreadsheet beside which a test calls the functions of addon/partnership. */
export async function openDesk(locale = 'in_ID'): Promise<Desk> {
  bundle ??= writeTestBundle('const givenApp = SpreadsheetApp')
  return openSpreadsheet({ bundle: await bundle, locale })
}

/** The same spreadsheet with a Mitra whose run ends when it has inserted so many sheets. */
export async function withInterruption(desk: Desk, sheets: number, when: 'before' | 'after'): Promise<Desk> {
  const folder = await writeTestBundle(interruption(sheets, when))
  return openSpreadsheet({ bundle: folder, state: desk.save() })
}

/** The same spreadsheet with a Mitra that meets Google's services in a wrapping. */
export async function inWrapping(desk: Desk, wrapping: Wrapping): Promise<Desk> {
  const folder = await writeTestBundle(wrapped(wrapping))
  return openSpreadsheet({ bundle: folder, state: desk.save() })
}

/** The same spreadsheet with a Mitra that runs to its end. */
export async function reopened(desk: Desk): Promise<Desk> {
  bundle ??= writeTestBundle('const givenApp = SpreadsheetApp')
  return openSpreadsheet({ bundle: await bundle, state: desk.save() })
}

export const request = {
  templateId: 'education',
  language: 'en',
  name: 'Sekolah Sahabat Lombok',
  planning: false,
} as const

/** Adds the education template and gives the partnership's id. */
export function add(desk: Desk, changes: Partial<Record<keyof typeof request, unknown>> = {}): string {
  const added = desk.rpc('addPartnership', { ...request, ...changes })
  if (typeof added === 'object' && added !== null && 'partnership' in added) return String(added.partnership)
  throw new Error(`addPartnership gave ${JSON.stringify(added)}`)
}

const isRead = (value: unknown): value is AssessmentRead =>
  typeof value === 'object' && value !== null && 'assessment' in value && 'shown' in value

export function read(desk: Desk, partnership: string): AssessmentRead {
  const value = desk.rpc('readAssessment', partnership)
  if (isRead(value)) return value
  throw new Error(`readAssessment gave ${JSON.stringify(value)}`)
}
