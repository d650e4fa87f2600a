import { expect, inject, it } from 'vitest'
import { type Answer, mostAtOnce, send } from './client.ts'
import { Contract } from './contract.ts'
import { answerFaults } from './malformed/answer-faults.ts'
import { type Mutated, mutated } from './malformed/mutated.ts'
import { Random } from './malformed/random.ts'
import { operations } from './operations.ts'
import { newProgramme } from './programme.ts'

const origin = inject('origin')
const requests = 10_000
const seed = 20_270_301

/** So few that no key is braked, and that a programme whose rounds have moved on is soon replaced. */
const requestsOfProgramme = 500
/** What takes a body can be malformed in more ways. */
const timesWithBody = 5

interface Made {
  readonly id: string
  readonly mutated: Mutated
}

/** Mutated requests to all operations in turn, in new programmes. */
async function makeRequests(random: Random, count: number): Promise<Made[]> {
  const [programme, other] = await Promise.all([newProgramme(origin), newProgramme(origin)])
  const asked = Object.entries(operations).flatMap(([id, { ask }]) => {
    const one = { id, asked: ask(programme, other) }
    const isSent = one.asked.json !== undefined || one.asked.body !== undefined
    return Array.from({ length: isSent ? timesWithBody : 1 }, () => one)
  })
  return Array.from({ length: Math.ceil(count / asked.length) }, () => asked)
    .flat()
    .slice(0, count)
    .map((one) => ({ id: one.id, mutated: mutated(one.asked, random) }))
}

/** Asks all, so many at a time. */
async function askAll(made: readonly Made[], seen: (made: Made, answer: Answer) => void): Promise<void> {
  const waiting = made.values()
  const one = async (): Promise<void> => {
    for (const next of waiting) seen(next, await send(origin, next.mutated.sent))
  }
  await Promise.all(Array.from({ length: mostAtOnce }, one))
}

/** What can be read of a failing request, shortened. */
function described(
  { id, mutated: { sent, mutations } }: Made,
  wrong: readonly string[],
  answer: Answer,
): string {
  const { method, path, headers, body } = sent
  const texts = [id, mutations, wrong, method, path, JSON.stringify(headers), String(body), answer.text]
  return texts.map((text) => String(text).slice(0, 300)).join('\n  ')
}

it('10,000 malformed requests draw no failure, no trace of the program, and always a problem document', {
  timeout: 600_000,
}, async () => {
  const contract = await Contract.read(origin)
  const random = new Random(seed)
  const faults: string[] = []
  let [asked, refused] = [0, 0]
  while (asked < requests) {
    await askAll(await makeRequests(random, requestsOfProgramme), (made, answer) => {
      asked += 1
      if (answer.status >= 400) refused += 1
      const wrong = answerFaults(contract, made.id, made.mutated, answer)
      if (wrong.length > 0) faults.push(described(made, wrong, answer))
    })
  }
  expect(faults.length, faults.slice(0, 8).join('\n')).toBe(0)
  // Else the mutations would hardly be any.
  expect(refused).toBeGreaterThan(requests * 0.7)
})
