import { type HistoryLine, mostHistoryBytes } from '../../../shared/messages/history.ts'
import { Refused } from '../../refused.ts'

/** Lines are sent on in pieces of about this many bytes. */
const pieceBytes = 256 * 1024

const encoder = new TextEncoder()

/**
 * Lines as NDJSON, in pieces. All of it is made at once, in the transaction that reads it, so that the file shows one
 * moment, whatever is sent meanwhile.
 *
 * @throws Refused when it is longer than an import may be
 */
export function encodedLines(lines: Iterable<HistoryLine>, most = mostHistoryBytes): Uint8Array[] {
  const pieces: Uint8Array[] = []
  let waiting = ''
  let bytes = 0
  const flush = (): void => {
    const piece = encoder.encode(waiting)
    waiting = ''
    bytes += piece.byteLength
    if (bytes > most) throw new Refused('export-too-large')
    pieces.push(piece)
  }
  for (const line of lines) {
    waiting += `${JSON.stringify(line)}\n`
    if (waiting.length >= pieceBytes) flush()
  }
  flush()
  return pieces
}

/** Pieces as a stream of bytes, as they are taken. */
export function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const rest = pieces.values()
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { done, value } = rest.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
