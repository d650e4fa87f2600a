import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addresses } from '../../shared/messages/addresses.ts'
import { assessment } from './assessments.ts'
import { bundleBare, type Modules } from './bundles.ts'
import { processorTime } from './processor-time.ts'
import { createProgramme, programmeOn, round } from './programme.ts'
import type { Report } from './report.ts'
import { run } from './running-worker.ts'
import { compare } from './side-by-side.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'mitra-benchmark-'))

/** Sending one submission beside one bare insert of the same body, with what Mitra puts around every route. */
export async function benchmarkSubmissions(
  mitra: Modules,
  { turns, seconds }: { turns: number; seconds: number },
  report: Report,
): Promise<void> {
  const worker = await run(mitra, { PROGRAMMES: 'Programme' }, newFolder())
  const bare = await run(await bundleBare('insert', newFolder()), { ROWS: 'Rows' }, newFolder())
  const { id, coordinatorKey } = await createProgramme(worker)
  const { key } = await programmeOn(worker, id, coordinatorKey).issue({
    kind: 'organisation',
    organisation: { name: 'Benchmark' },
  })
  for (const respondents of [1, 8]) {
    const body = JSON.stringify({
      revision: 1,
      consent: { version: 1, agreed: true },
      assessment: assessment(1, respondents),
    })
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const common = { method: 'PUT' as const, headers, body }
    const before = processorTime(worker.process)
    const { ratios, ours, yardsticks, requests } = await compare(
      {
        ...common,
        address: worker.address,
        vary: () => ({ path: addresses.submission(id, round, randomUUID()), headers, body }),
      },
      [{ ...common, address: bare.address, vary: () => ({ path: `/rows/${randomUUID()}`, headers, body }) }],
      turns,
      seconds,
    )
    report(`send ${(body.length / 1024).toFixed(1)} KB`, [
      `${ratios[0]?.toFixed(2)} of a bare insert behind the same hono`,
      `${Math.round(ours)} a second beside ${yardsticks.map(Math.round).join()}`,
      `${((processorTime(worker.process) - before) / requests).toFixed(2)} ms of processor a request`,
    ])
  }
  await worker.stop()
  await bare.stop()
}
