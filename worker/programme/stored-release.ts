/** 1 MiB: half of what SQLite takes as one value here. */
const partBytes = 1024 * 1024

const encoder = new TextEncoder()

/** Stores a release in as many parts as its bytes need, so that no round is too large to be published. */
export function storeRelease(sql: SqlStorage, round: string, publishedAt: string, release: string): void {
  sql.exec('INSERT INTO releases (round, published_at) VALUES (?, ?)', round, publishedAt)
  const bytes = encoder.encode(release)
  for (let start = 0; start < bytes.byteLength; start += partBytes) {
    sql.exec(
      'INSERT INTO release_parts (round, part, content) VALUES (?, ?, ?)',
      round,
      start / partBytes,
      bytes.slice(start, start + partBytes),
    )
  }
}

/** A release as it was stored; undefined when the round has none. */
export function storedRelease(sql: SqlStorage, round: string): string | undefined {
  const parts = sql
    .exec<{ content: ArrayBuffer }>('SELECT content FROM release_parts WHERE round = ? ORDER BY part', round)
    .toArray()
  if (parts.length === 0) return undefined
  // A character may begin in one part and end in the next: the decoder carries it over.
  const decoder = new TextDecoder()
  return parts.map(({ content }) => decoder.decode(content, { stream: true })).join('') + decoder.decode()
}

/** Erases a release, so that nothing of it is left. */
export function eraseRelease(sql: SqlStorage, round: string): void {
  sql.exec('DELETE FROM release_parts WHERE round = ?', round)
  sql.exec('DELETE FROM releases WHERE round = ?', round)
}
