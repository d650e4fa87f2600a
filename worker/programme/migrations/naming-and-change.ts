import type { Migration } from './migration.ts'

/**
 * What named programmes and change between rounds need: `consent_named` is null in a confidential programme, `released`
 * marks the tombstone of what a release still counts, and every release says its changes.
 */
export const namingAndChange: Migration = [
  'ALTER TABLE submissions ADD COLUMN consent_named INTEGER',
  'ALTER TABLE submissions ADD COLUMN released INTEGER NOT NULL DEFAULT 0',
  `UPDATE submissions SET released = 1
    WHERE withdrawn_at > (SELECT published_at FROM releases WHERE releases.round = submissions.round)`,
  `UPDATE releases SET release = json_insert(release, '$.changes', json('[]'))`,
]
