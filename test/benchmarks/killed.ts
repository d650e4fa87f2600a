import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addresses } from '../../shared/messages/addresses.ts'
import { assessment } from './assessments.ts'
import type { Modules } from './bundles.ts'
import { createProgramme, programmeOn, round } from './programme.ts'
import type { Report } from './report.ts'
import { type RunningWorker, run } from './running-worker.ts'

const clients = 16
const objects = { PROGRAMMES: 'Programme' }

/** Sends to a partnership of the programme and gives the answer's status; undefined when none came. */
type Send = (worker: RunningWorker, partnership: string) => Promise<number | undefined>

function sender(programme: string, key: string): Send {
  const body = JSON.stringify({
    revision: 1,
    consent: { version: 1, agreed: true },
    assessment: assessment(1, 1),
  })
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  return async (worker, partnership) => {
    try {
      const address = worker.address + addresses.submission(programme, round, partnership)
      const response = await fetch(address, { method: 'PUT', headers, body })
      await response.arrayBuffer()
      return response.status
    } catch {
      return undefined
    }
  }
}

/** One client sends until it gets no answer any more. @returns the partnerships whose submission was acknowledged */
async function sendUntilItDies(send: Send, worker: RunningWorker): Promise<string[]> {
  const acknowledged: string[] = []
  for (;;) {
    const partnership = randomUUID()
    const status = await send(worker, partnership)
    if (status === undefined) return acknowledged
    if (status !== 201) throw new Error(`A submission was answered with ${status}`)
    acknowledged.push(partnership)
  }
}

/** Those that are not there: sent once more as they are, they count as new. */
async function lostOf(
  send: Send,
  worker: RunningWorker,
  acknowledged: readonly string[],
): Promise<readonly string[]> {
  const lost: string[] = []
  for (const partnership of acknowledged) {
    const status = await send(worker, partnership)
    if (status !== 200) lost.push(partnership)
  }
  return lost
}

/** Kills the runtime while 16 clients send, again and again, and asks after everything that was acknowledged. */
export async function measureKills(
  mitra: Modules,
  { kills, milliseconds }: { kills: number; milliseconds: number },
  report: Report,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mitra-benchmark-'))
  let worker = await run(mitra, objects, folder)
  const { id, coordinatorKey } = await createProgramme(worker)
  const issue = { kind: 'organisation', organisation: { name: 'Benchmark' } } as const
  const { key } = await programmeOn(worker, id, coordinatorKey).issue(issue)
  const send = sender(id, key)
  let [acknowledged, lost] = [0, 0]
  for (let time = 0; time < kills; time += 1) {
    const dying = worker
    const sending = Array.from({ length: clients }, () => sendUntilItDies(send, dying))
    await new Promise((resume) => setTimeout(resume, milliseconds * (1 + time / kills)))
    process.kill(dying.process, 'SIGKILL')
    const sent = (await Promise.all(sending)).flat()
    await dying.stop()
    worker = await run(mitra, objects, folder)
    acknowledged += sent.length
    lost += (await lostOf(send, worker, sent)).length
  }
  await worker.stop()
  report(`killed ${kills} times under load`, [`${lost} of ${acknowledged} acknowledged submissions lost`])
}
