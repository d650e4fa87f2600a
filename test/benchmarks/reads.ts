import { addresses } from '../../shared/messages/addresses.ts'
import type { Modules } from './bundles.ts'
import type { Asked } from './load.ts'
import { processorTime } from './processor-time.ts'
import { round } from './programme.ts'
import { type PublishedProgramme, publishedProgramme } from './published-programme.ts'
import type { Report } from './report.ts'
import type { RunningWorker } from './running-worker.ts'
import { compare } from './side-by-side.ts'

/** A release in each format in which it is read. */
function formats({
  worker,
  programme,
  viewKey,
  feedKey,
}: PublishedProgramme): readonly (Asked & { name: string })[] {
  const get = (name: string, path: string, key: string) => ({
    name,
    method: 'GET' as const,
    address: `${worker.address}${path}?k=${key}`,
  })
  return [
    get('JSON', addresses.releaseJson(programme.id, round), viewKey),
    get('CSV', addresses.releaseCsv(programme.id, round), feedKey),
    get('dashboard', addresses.releasePage(programme.id, round), viewKey),
  ]
}

async function timed(address: string): Promise<{ milliseconds: number; bytes: number }> {
  const start = performance.now()
  const response = await fetch(address)
  const body = await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address} gave ${response.status}`)
  return { milliseconds: performance.now() - start, bytes: body.byteLength }
}

/** Processor time a request over 2,000 of them, one after the other. */
async function processorTimeOf(worker: RunningWorker, address: string, requests: number): Promise<number> {
  const before = processorTime(worker.process)
  for (let number = 0; number < requests; number += 1) await timed(address)
  return (processorTime(worker.process) - before) / requests
}

/**
 * Reading a release in rounds of different size, beside a bare hello of as many bytes and one with what Mitra puts around every
 * route, so that it can be seen what those headers cost; and its processor time.
 */
export async function benchmarkReads(
  mitra: Modules,
  hellos: { readonly bare: RunningWorker; readonly guarded: RunningWorker },
  {
    sizes,
    turns,
    seconds,
    requests,
  }: { sizes: readonly number[]; turns: number; seconds: number; requests: number },
  report: Report,
): Promise<void> {
  for (const submissions of sizes) {
    const published = await publishedProgramme(mitra, { submissions, respondents: 1 })
    for (const format of formats(published)) {
      const first = await timed(format.address)
      const yardsticks = [hellos.bare, hellos.guarded].map(
        ({ address }): Asked => ({ method: 'GET', address: `${address}/hello/${first.bytes}` }),
      )
      const { ratios, ours } = await compare(format, yardsticks, turns, seconds)
      const processor = await processorTimeOf(published.worker, format.address, requests)
      report(`read ${format.name}, ${submissions} submissions`, [
        `${ratios[0]?.toFixed(2)} of a hello of ${(first.bytes / 1024).toFixed(1)} KB`,
        `${ratios[1]?.toFixed(2)} of one behind the same headers`,
        `${Math.round(ours)} a second`,
        `first read ${first.milliseconds.toFixed(0)} ms`,
        `${processor.toFixed(2)} ms of processor a request`,
      ])
    }
    await published.worker.stop()
  }
}
