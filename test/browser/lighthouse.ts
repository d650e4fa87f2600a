import { addresses } from '../../shared/messages/addresses.ts'
import { startTestWorker } from '../real/worker.ts'
import { type LighthouseRun, runLighthouse } from './lighthouse-runs.ts'
import { publishProgramme } from './published-programmes.ts'

/** A busy machine takes away from a run and never adds to it: of so many runs the quickest counts. */
const runs = 3

const isGood = ({ accessibility, bestPractices, performance, bytes }: LighthouseRun): boolean =>
  accessibility === 1 && bestPractices === 1 && performance >= 0.95 && bytes < 150_000

async function bestOf(address: string, headers: Record<string, string>): Promise<LighthouseRun> {
  let best = await runLighthouse(address, headers)
  for (let run = 1; run < runs && !isGood(best); run += 1) {
    const next = await runLighthouse(address, headers)
    if (next.performance > best.performance) best = next
  }
  return best
}

const worker = await startTestWorker()
try {
  for (const disclosure of ['confidential', 'named'] as const) {
    const { programme, viewKey } = await publishProgramme(worker, disclosure)
    const pages = [addresses.releasePage(programme, 'endline'), addresses.programmePage(programme)]
    for (const page of pages) {
      for (const language of ['id', 'en']) {
        const best = await bestOf(`${worker.address}${page}?language=${language}`, {
          Authorization: `Bearer ${viewKey}`,
        })
        const { accessibility, bestPractices, performance, bytes, missed } = best
        const name = `${disclosure}, ${page === pages[0] ? 'release' : 'programme'}, ${language}`
        console.log(name, { accessibility, bestPractices, performance, bytes })
        if (!isGood(best)) {
          console.error(missed.join(', '))
          process.exitCode = 1
        }
      }
    }
  }
} finally {
  await worker.close()
}
