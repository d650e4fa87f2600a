import { migrations } from './migrations/migrations.ts'

function has(sql: SqlStorage, table: string, column: string): boolean {
  const found = sql.exec('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', table, column)
  return found.toArray().length === 1
}

/** Programmes that were created before versions were noted are of one of two shapes. */
function versionWithoutNote(sql: SqlStorage): number {
  if (!tablesExist(sql)) return 0
  return has(sql, 'submissions', 'released') ? 2 : 1
}

function versionOf(sql: SqlStorage): number {
  if (!has(sql, 'schema_version', 'version')) return versionWithoutNote(sql)
  return sql.exec<{ version: number }>('SELECT version FROM schema_version').one().version
}

function noteVersion(sql: SqlStorage, version: number): void {
  sql.exec(`CREATE TABLE IF NOT EXISTS schema_version (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    version INTEGER NOT NULL
  )`)
  sql.exec('INSERT OR REPLACE INTO schema_version (only_row, version) VALUES (1, ?)', version)
}

/** Whether the programme was created: an object that nobody created stores nothing. */
export function tablesExist(sql: SqlStorage): boolean {
  return has(sql, 'programme', 'plan')
}

/**
 * Brings the tables to the shape that this Mitra works with: from nothing, or from that of an older Mitra. Needs a
 * transaction around it.
 *
 * docs/storage.md describes every table and column. Submissions are the only stored truth: no running totals. Times are
 * ISO 8601 in UTC. A submission's row says itself who sent it and when, so that sending writes one row: `submitted`
 * reads these rows as entries of the audit, an entry moves into the table before its row is replaced, and
 * `audit_trail` is all of it.
 *
 * @throws Error when a newer Mitra has been here: this one could not know what it would break
 */
export function bringUpToDate(sql: SqlStorage): void {
  const version = versionOf(sql)
  if (version > migrations.length) {
    throw new Error(
      `The tables have version ${version}, this Mitra knows ${migrations.length}: deploy the newer one`,
    )
  }
  if (version === migrations.length) return
  for (const statement of migrations.slice(version).flat()) sql.exec(statement)
  noteVersion(sql, migrations.length)
}
