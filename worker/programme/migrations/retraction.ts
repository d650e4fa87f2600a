import type { Migration } from './migration.ts'

/**
 * A round may be retracted, which keeps when and the reason that the coordinator gives the public. A constraint cannot be
 * altered, so the table is made anew; what refers to its rows does so again when they are back.
 */
export const retraction: Migration = [
  'PRAGMA defer_foreign_keys = ON',
  'CREATE TABLE rounds_before AS SELECT id, state FROM rounds',
  'DROP TABLE rounds',
  `CREATE TABLE rounds (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'published', 'retracted')),
    retracted_at TEXT,
    retraction_reason TEXT,
    CHECK ((state = 'retracted') = (retracted_at IS NOT NULL)),
    CHECK (retraction_reason IS NULL OR retracted_at IS NOT NULL)
  ) WITHOUT ROWID`,
  'INSERT INTO rounds (id, state) SELECT id, state FROM rounds_before',
  'DROP TABLE rounds_before',
]
