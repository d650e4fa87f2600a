/**
 * All that a programme stores. Submissions are the only stored truth: no running totals. Times are ISO 8601 in UTC.
 * The body of a submission is its row's last column, so that reading the columns before it touches no answer.
 *
 * A submission's row says itself who sent it and when, so that sending writes one row. `submitted` reads these rows as
 * entries of the audit; an entry moves into the table before its row is replaced. `audit_trail` is all of it.
 *
 * `consent_named` is null in a confidential programme. `released` marks the tombstone of what a release still counts.
 */
const statements = [
  `CREATE TABLE programme (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    plan TEXT NOT NULL,
    session_secret TEXT NOT NULL,
    created_at TEXT NOT NULL
  )`,
  `CREATE TABLE rounds (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'published'))
  ) WITHOUT ROWID`,
  `CREATE TABLE organisations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    invited_at TEXT NOT NULL
  ) WITHOUT ROWID`,
  `CREATE TABLE keys (
    id TEXT PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('coordinator', 'organisation', 'view', 'feed')),
    label TEXT NOT NULL,
    organisation TEXT REFERENCES organisations (id),
    created_at TEXT NOT NULL,
    expires_at TEXT,
    revoked_at TEXT,
    last_used_on TEXT,
    CHECK ((kind = 'organisation') = (organisation IS NOT NULL))
  )`,
  `CREATE TABLE submissions (
    round TEXT NOT NULL REFERENCES rounds (id),
    organisation TEXT NOT NULL REFERENCES organisations (id),
    partnership TEXT NOT NULL,
    revision INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    received_by TEXT NOT NULL REFERENCES keys (id),
    hash TEXT,
    kind TEXT,
    partnership_name TEXT,
    respondents INTEGER,
    template_version INTEGER,
    consent_version INTEGER,
    consent_named INTEGER,
    withdrawn_at TEXT,
    released INTEGER NOT NULL DEFAULT 0,
    assessment TEXT,
    PRIMARY KEY (round, organisation, partnership),
    CHECK ((withdrawn_at IS NULL) = (assessment IS NOT NULL))
  ) WITHOUT ROWID`,
  `CREATE TABLE releases (
    round TEXT PRIMARY KEY REFERENCES rounds (id),
    published_at TEXT NOT NULL,
    release TEXT NOT NULL
  ) WITHOUT ROWID`,
  `CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    key TEXT,
    action TEXT NOT NULL,
    subject TEXT NOT NULL
  )`,
  `CREATE VIEW submitted AS
    SELECT round, organisation, partnership, received_at AS at, received_by AS key, 'submit' AS action,
      json_object('round', round, 'partnership', partnership, 'revision', revision) AS subject
    FROM submissions`,
  `CREATE VIEW audit_trail AS
    SELECT at, key, action, subject FROM audit UNION ALL SELECT at, key, action, subject FROM submitted`,
] as const

/** What the tables of an older Mitra lack. */
const additions = [
  'ALTER TABLE submissions ADD COLUMN consent_named INTEGER',
  'ALTER TABLE submissions ADD COLUMN released INTEGER NOT NULL DEFAULT 0',
  `UPDATE submissions SET released = 1
    WHERE withdrawn_at > (SELECT published_at FROM releases WHERE releases.round = submissions.round)`,
  `UPDATE releases SET release = json_insert(release, '$.changes', json('[]'))`,
] as const

export function createTables(sql: SqlStorage): void {
  for (const statement of statements) sql.exec(statement)
}

/** Whether the programme was created: an object that nobody created stores nothing. */
export function tablesExist(sql: SqlStorage): boolean {
  return sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'programme'").toArray().length === 1
}

/** Gives the tables of a programme that an older Mitra created what they lack. */
export function completeTables(sql: SqlStorage): void {
  const released = sql
    .exec("SELECT 1 FROM pragma_table_info('submissions') WHERE name = 'released'")
    .toArray()
  if (released.length === 1) return
  for (const addition of additions) sql.exec(addition)
}
