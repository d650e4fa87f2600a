/**
 * How many organisations that are in a round's figures were in those of an earlier published round too. Read from the
 * submissions' metadata: what was withdrawn after the earlier round was published took part in it, and in a named
 * programme only what may be named takes part.
 */
export function tookPartInBoth(sql: SqlStorage, earlier: string, later: string): number {
  return sql
    .exec<{ organisations: number }>(
      `SELECT COUNT(DISTINCT organisation) AS organisations FROM submissions
       WHERE round = ? AND withdrawn_at IS NULL AND consent_named IS NOT 0 AND organisation IN (
         SELECT organisation FROM submissions
         WHERE round = ? AND (released = 1 OR (withdrawn_at IS NULL AND consent_named IS NOT 0))
       )`,
      later,
      earlier,
    )
    .one().organisations
}
