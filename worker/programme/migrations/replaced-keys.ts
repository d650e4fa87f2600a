import type { Migration } from './migration.ts'

/**
 * A key that was rotated says which key took its place; both may come in any order when a programme moves. A programme of
 * open sign-up takes a limited number of organisations; null without a limit.
 */
export const replacedKeys: Migration = [
  'ALTER TABLE keys ADD COLUMN replaced_by TEXT REFERENCES keys (id) DEFERRABLE INITIALLY DEFERRED',
  'ALTER TABLE programme ADD COLUMN most_organisations INTEGER',
]
