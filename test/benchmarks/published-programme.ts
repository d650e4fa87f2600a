import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Modules } from './bundles.ts'
import { createProgramme, type Programme, programmeOn, round } from './programme.ts'
import { type RunningWorker, run } from './running-worker.ts'
import { seedRound } from './seeded-round.ts'

export interface PublishedProgramme {
  readonly worker: RunningWorker
  readonly programme: Programme
  readonly viewKey: string
  readonly feedKey: string
  /** How long publishing took, from the request to its answer. */
  readonly publishedIn: number
}

/** Runs Mitra with one programme whose round of so many submissions it has just published. */
export async function publishedProgramme(
  mitra: Modules,
  seed: { readonly submissions: number; readonly respondents: number },
): Promise<PublishedProgramme> {
  const folder = mkdtempSync(join(tmpdir(), 'mitra-benchmark-'))
  const objects = { PROGRAMMES: 'Programme' }
  const first = await run(mitra, objects, folder)
  const { id, coordinatorKey } = await createProgramme(first)
  await first.stop()
  seedRound(folder, id, round, seed)
  const worker = await run(mitra, objects, folder)
  const programme = programmeOn(worker, id, coordinatorKey)
  const { key: viewKey } = await programme.issue({ kind: 'view', label: 'Benchmark' })
  const { key: feedKey } = await programme.issue({ kind: 'feed', label: 'Benchmark' })
  await programme.move('close', round)
  const start = performance.now()
  await programme.move('publish', round)
  return { worker, programme, viewKey, feedKey, publishedIn: performance.now() - start }
}
