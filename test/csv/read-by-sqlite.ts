import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { rowsByCsvParse } from './read-by-csv-parse.ts'

const rowSchema = z.object({
  n: z.union([z.number(), z.string()]),
  value: z.union([z.number(), z.string()]),
})

/** Whether SQLite's shell is on this machine, which reads CSV by itself. */
export function hasSqliteShell(): boolean {
  return spawnSync('sqlite3', ['--version']).status === 0
}

function importByShell(file: string, csv: string): void {
  const source = `${file}.csv`
  writeFileSync(source, csv)
  const run = spawnSync('sqlite3', [file, `.import --csv --skip 1 ${source} figures`], { encoding: 'utf8' })
  if (run.status !== 0 || run.stderr !== '') throw new Error(`SQLite failed: ${run.stderr}`)
}

function importRows(file: string, csv: string): void {
  const database = new DatabaseSync(file)
  const [heading = [], ...rows] = rowsByCsvParse(csv)
  const insert = database.prepare(`INSERT INTO figures VALUES (${heading.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(...row)
  database.close()
}

/**
 * What SQLite takes the figures of a CSV for, row by row: a number where the field is one, else its text.
 *
 * @param byShell whether SQLite's shell reads the file; else the fields come from another reader
 */
export function figuresBySqlite(
  csv: string,
  byShell: boolean,
): { n: number | string; value: number | string }[] {
  const file = join(mkdtempSync(join(tmpdir(), 'mitra-sqlite-')), 'figures.db')
  const [heading = []] = rowsByCsvParse(csv)
  const types = heading.map((column) => `"${column}" ${['n', 'value'].includes(column) ? 'NUMERIC' : 'TEXT'}`)
  const database = new DatabaseSync(file)
  database.exec(`CREATE TABLE figures (${types.join(', ')})`)
  database.close()
  if (byShell) importByShell(file, csv)
  else importRows(file, csv)
  const filled = new DatabaseSync(file)
  const rows = z.array(rowSchema).parse(filled.prepare('SELECT n, value FROM figures ORDER BY rowid').all())
  filled.close()
  return rows
}
