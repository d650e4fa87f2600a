import { describe, expect, it } from 'vitest'
import type { HistoryLine } from '../../../shared/messages/history.ts'
import { encodedLines, streamOf } from './encoded-lines.ts'
import { readLines } from './read-lines.ts'

const organisation = (place: number): HistoryLine => ({
  line: 'organisation',
  id: crypto.randomUUID(),
  name: `Yayasan 🤝 ${place}`,
  invitedAt: '2027-01-01T00:00:00.000Z',
})
const lines = Array.from({ length: 3000 }, (_, place) => organisation(place))
const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')).byteLength

async function readBack(pieces: Uint8Array[], most: number): Promise<HistoryLine[]> {
  const read: HistoryLine[] = []
  for await (const { line } of readLines(streamOf(pieces), most)) read.push(line)
  return read
}

describe('a history', () => {
  it('is written in pieces and read back, as long as it may be', async () => {
    const pieces = encodedLines(lines, bytes)
    expect(pieces.length).toBeGreaterThan(1)
    expect(await readBack(pieces, bytes)).toEqual(lines)
  })

  it('is neither written nor read when it is a byte longer', async () => {
    expect(() => encodedLines(lines, bytes - 1)).toThrow('export-too-large')
    await expect(readBack(encodedLines(lines), bytes - 1)).rejects.toThrow('body-too-large')
  })
})
