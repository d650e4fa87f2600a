import { bodyLast } from './body-last.ts'
import { firstTables } from './first-tables.ts'
import type { Migration } from './migration.ts'
import { namingAndChange } from './naming-and-change.ts'
import { releaseParts } from './release-parts.ts'
import { replacedKeys } from './replaced-keys.ts'
import { retraction } from './retraction.ts'

/**
 * How the tables of a programme came about, step by step. A step's number is its place, from 1; a programme that has taken
 * it never takes it again, so a step is never edited: what is to be different is a further step at the end.
 */
export const migrations: readonly Migration[] = [
  firstTables,
  namingAndChange,
  bodyLast,
  retraction,
  releaseParts,
  replacedKeys,
]
