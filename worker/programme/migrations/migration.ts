/** One step from an older shape of a programme's tables to a newer one: statements of SQL, run once and in order. */
export type Migration = readonly string[]
