import type { Migration } from './migration.ts'

/** The tables as the first Mitra made them. A programme keeps its plan in one row, and its submissions are the truth. */
export const firstTables: Migration = [
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
    withdrawn_at TEXT,
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
]
