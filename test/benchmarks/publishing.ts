import { assessment } from './assessments.ts'
import type { Modules } from './bundles.ts'
import { publishedProgramme } from './published-programme.ts'
import type { Report } from './report.ts'

/** How long publishing a round takes, from the coordinator's request to the answer. */
export async function benchmarkPublishing(
  mitra: Modules,
  rounds: readonly { submissions: number; respondents: number }[],
  report: Report,
): Promise<void> {
  for (const seed of rounds) {
    const { worker, publishedIn } = await publishedProgramme(mitra, seed)
    await worker.stop()
    const size = JSON.stringify(assessment(1, seed.respondents)).length / 1024
    report(`publish ${seed.submissions} submissions of ${size.toFixed(1)} KB`, [
      `${(publishedIn / 1000).toFixed(2)} s`,
    ])
  }
}
