import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import type { ResponseMatrix } from './entered/matrices.ts'

/** Whether LibreOffice is on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0
}

/** A profile of its own, told to recalculate every file that it opens: a cached value would prove nothing. */
function freshProfile(folder: string): string {
  const profile = join(folder, 'profile')
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  )
  return pathToFileURL(profile).href
}

/** A file to open, with the ending that says what it is. */
interface Opened {
  readonly ending: 'xlsx' | 'csv'
  readonly content: Uint8Array | string
}

/** Fields apart by commas, texts in double quotes, in UTF-8, from the first line on, read by English rules. */
const readingOfCsv = 'CSV:44,34,76,1,,1033,false,true'

/**
 * Opens each file in LibreOffice, which computes every formula anew, and reads what it then holds.
 *
 * @throws Error with LibreOffice's own words when it fails
 */
export async function openInLibreOffice(files: readonly Opened[]): Promise<ExcelJS.Workbook[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mitra-libreoffice-'))
  const paths = files.map(({ ending, content }, index) => {
    const path = join(folder, `${index}.${ending}`)
    writeFileSync(path, content)
    return path
  })
  const results = join(folder, 'opened')
  const run = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${freshProfile(folder)}`,
      '--headless',
      ...(files.some(({ ending }) => ending === 'csv') ? [`--infilter=${readingOfCsv}`] : []),
      '--convert-to',
      'xlsx',
      '--outdir',
      results,
      ...paths,
    ],
    { encoding: 'utf8', timeout: 240_000 },
  )
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stdout}\n${run.stderr}`)
  return Promise.all(
    files.map(async (_, index) => {
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.readFile(join(results, `${index}.xlsx`))
      return workbook
    }),
  )
}

/** Saved worksheets as LibreOffice computes them: a cached value would prove nothing. */
export async function recalculate(files: readonly Uint8Array[]): Promise<ExcelJS.Workbook[]> {
  return openInLibreOffice(files.map((content) => ({ ending: 'xlsx', content })))
}

/** What a person would see as the cell's content: a formula's result, '' for an empty cell. */
export function resultOf(sheet: ExcelJS.Worksheet, row: number, column: number): unknown {
  const cell = sheet.getCell(row, column)
  // A formula's `value` loses a result of 0.
  const result = (cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value) ?? ''
  // LibreOffice keeps the sign of a zero that was rounded from below; it shows none.
  return result === 0 ? 0 : result
}

/** LibreOffice keeps TRUE as the number 1 in another dress, so there it is a rating; the other engines tell the two apart. */
export const withoutTrue = ({ respondents }: ResponseMatrix): boolean =>
  respondents.every(({ cells }) => !cells.includes(true))
