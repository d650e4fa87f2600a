import type { Migration } from './migration.ts'

/** A release of any size: one value holds 2 MB at most, so that what was stored in one gives two parts at most. */
export const releaseParts: Migration = [
  `CREATE TABLE release_parts (
    round TEXT NOT NULL REFERENCES releases (round),
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (round, part)
  ) WITHOUT ROWID`,
  `INSERT INTO release_parts (round, part, content)
    SELECT round, part, substr(CAST(release AS BLOB), part * 1048576 + 1, 1048576)
    FROM releases, (SELECT 0 AS part UNION ALL SELECT 1)
    WHERE length(CAST(release AS BLOB)) > part * 1048576`,
  'ALTER TABLE releases DROP COLUMN release',
]
