const daysRemembered = 365
const millisecondsInDay = 24 * 60 * 60 * 1000

/**
 * Erases the content of shared scorecards that have expired, and forgets after a year that they were there: their
 * addresses answer 410 for that long, 404 afterwards. Nobody reads them in between: reading asks for the time itself.
 */
export async function eraseEnded(library: D1Database, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - daysRemembered * millisecondsInDay)
  await library.batch([
    library
      .prepare('UPDATE scorecards SET content = NULL WHERE expires_at <= ? AND content IS NOT NULL')
      .bind(now.toISOString()),
    library.prepare('DELETE FROM scorecards WHERE expires_at <= ?').bind(longAgo.toISOString()),
  ])
}
