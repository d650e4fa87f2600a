import { expect } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type HistoryLine, historyLineSchema } from '../../shared/messages/history.ts'
import { assessmentOf, submissionOf } from './assessments.ts'
import { ask, newProgramme, operatorSecret, type TestProgramme } from './programmes.ts'

/** What each organisation of a lived programme gives to every item. */
export const livedResponses = [2, 3, 4, 3, 2, 4, 5] as const

/** Expects that all were done. */
export async function finish(...answers: readonly Response[]): Promise<void> {
  for (const answer of answers) {
    expect(answer.ok).toBe(true)
    await answer.text()
  }
}

/** A programme with one round published, one open; something replaced, withdrawn before and after publication. */
export async function livedProgramme(
  disclosure: 'confidential' | 'named' = 'confidential',
): Promise<TestProgramme> {
  const programme = await newProgramme({ disclosure })
  const named = (place: number) => (disclosure === 'named' ? place % 3 !== 0 : undefined)
  const partnerships = livedResponses.map(() => crypto.randomUUID())
  const keys: string[] = []
  for (const [place, response] of livedResponses.entries()) {
    const { key } = await programme.invite(`Yayasan ${place}`)
    keys.push(key)
    const submission = submissionOf(assessmentOf(response), 1, named(place))
    await finish(await programme.send(key, partnerships[place] ?? '', submission))
  }
  const again = submissionOf(assessmentOf(5), 2, named(1))
  await finish(
    await programme.send(keys[1] ?? '', partnerships[1] ?? '', again),
    await programme.withdraw(keys[6] ?? '', partnerships[6] ?? ''),
    await programme.move('close'),
    await programme.move('publish'),
    await programme.withdraw(keys[5] ?? '', partnerships[5] ?? ''),
    await programme.send(
      keys[0] ?? '',
      partnerships[0] ?? '',
      submissionOf(assessmentOf(4), 1, named(0)),
      'endline',
    ),
  )
  return programme
}

/** Asks for a programme’s history, as the operator when no key is given. */
export const exported = (programme: string, key = operatorSecret()): Promise<Response> =>
  ask(addresses.exportProgramme(programme), { key })

/** Asks for a programme to be made of a history, as the operator when no key is given. */
export const imported = (body: BodyInit, key = operatorSecret(), language = 'en'): Promise<Response> =>
  ask(addresses.importProgramme(), {
    method: 'POST',
    key,
    body,
    language,
    headers: { 'Content-Type': 'application/x-ndjson' },
  })

export const linesOf = (history: string): HistoryLine[] =>
  history
    .trimEnd()
    .split('\n')
    .map((line) => historyLineSchema.parse(JSON.parse(line)))

export const historyOf = async (programme: string, key?: string): Promise<string> =>
  (await exported(programme, key)).text()

export const asNdjson = (lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')
