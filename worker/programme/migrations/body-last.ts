import type { Migration } from './migration.ts'

const columns = `round, organisation, partnership, revision, received_at, received_by, hash, kind, partnership_name,
  respondents, template_version, consent_version, consent_named, withdrawn_at, released, assessment`

/**
 * The body of a submission becomes its row's last column, also where columns were added after it: SQLite reads a row
 * from its beginning, so that reading the columns before the body touches no answer.
 */
export const bodyLast: Migration = [
  'DROP VIEW audit_trail',
  'DROP VIEW submitted',
  'ALTER TABLE submissions RENAME TO submissions_before',
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
  `INSERT INTO submissions (${columns}) SELECT ${columns} FROM submissions_before`,
  'DROP TABLE submissions_before',
  `CREATE VIEW submitted AS
    SELECT round, organisation, partnership, received_at AS at, received_by AS key, 'submit' AS action,
      json_object('round', round, 'partnership', partnership, 'revision', revision) AS subject
    FROM submissions`,
  `CREATE VIEW audit_trail AS
    SELECT at, key, action, subject FROM audit UNION ALL SELECT at, key, action, subject FROM submitted`,
]
