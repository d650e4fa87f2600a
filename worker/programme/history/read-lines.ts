import { under } from '../../../shared/faults/fault.ts'
import { schemaFaults } from '../../../shared/faults/schema-faults.ts'
import type { InEachLanguage } from '../../../shared/language/language.ts'
import { type HistoryLine, historyLineSchema, mostHistoryBytes } from '../../../shared/messages/history.ts'
import { Refused } from '../../refused.ts'

/** @param number of the line, from 1 */
export const placeOf = (number: number): string => `lines.${number}`

/** A line that cannot be taken: where in it, and why. */
export function lineFault(number: number, path: string, words: InEachLanguage<string>): Refused {
  return new Refused('invalid-content', { faults: under(placeOf(number), [{ path, words }]) })
}

function parsedJson(text: string, number: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw lineFault(number, '', {
      id: 'Baris ini bukan JSON: mungkin berkasnya terpotong atau tersunting. Ekspor sekali lagi.',
      en: 'This line is not JSON: the file may have been cut short or edited. Export once more.',
    })
  }
}

function readLine(text: string, number: number): HistoryLine {
  const parsed = historyLineSchema.safeParse(parsedJson(text, number))
  if (parsed.success) return parsed.data
  throw new Refused('invalid-content', { faults: under(placeOf(number), schemaFaults(parsed.error)) })
}

async function* texts(stream: ReadableStream<Uint8Array>, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let bytes = 0
  let waiting = ''
  for await (const piece of stream) {
    bytes += piece.byteLength
    if (bytes > most) throw new Refused('body-too-large')
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n')
    waiting += first
    for (const other of others) {
      yield waiting
      waiting = other
    }
  }
  waiting += decoder.decode()
  if (waiting.trim() !== '') yield waiting
}

/**
 * Reads NDJSON as it comes, a line at a time.
 *
 * @throws Refused at the first line that is not one of a history, with its number, or when there is too much
 */
export async function* readLines(
  stream: ReadableStream<Uint8Array>,
  most = mostHistoryBytes,
): AsyncGenerator<{ readonly line: HistoryLine; readonly number: number }> {
  let number = 0
  for await (const text of texts(stream, most)) {
    number += 1
    yield { line: readLine(text, number), number }
  }
}
