import { addresses } from '../../shared/messages/addresses.ts'
import { scorecardSharedSchema } from '../../shared/messages/scorecard.ts'
import { templatePublishedSchema } from '../../shared/messages/template-library.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { bodyExamples } from '../../worker/contract/examples.ts'
import { template } from '../../worker/testing/assessments.ts'
import { contentNamed, figuresOf } from '../../worker/testing/library.ts'
import { call } from '../real/worker.ts'

/** A long template with an example, in its second version; its address. */
export async function publishTemplate(worker: RunningWorker, coordinatorKey: string): Promise<string> {
  const content = {
    ...contentNamed('Kemitraan sekolah dan desa'),
    examples: [
      {
        title: { id: 'Percaya, tetapi lupa belajar', en: 'Trusting, but slow to learn' },
        explanation: { id: 'Pelajaran tidak dicatat.', en: 'Nobody writes the lessons down.' },
        figures: figuresOf(3.2),
      },
    ],
  }
  const publication = { publisher: 'Jejaring Desa Sukamaju', ...content }
  const published = await call(worker, 'POST', addresses.templates(), coordinatorKey, publication)
  const { code } = templatePublishedSchema.parse(published)
  const { wording } = content
  const next = { ...content, wording: { ...wording, id: { ...wording.id, name: 'Sekolah dan desa' } } }
  await call(worker, 'POST', addresses.templateVersions(code), coordinatorKey, next)
  return addresses.templatePage(code)
}

/** A scorecard with every part that one can have; the address of its page. */
export async function shareScorecard(worker: RunningWorker, coordinatorKey: string): Promise<string> {
  const { title } = bodyExamples.ScorecardSharing
  const sharing = {
    title,
    template: { id: template.id, version: template.version },
    figures: figuresOf(2.45),
  }
  return scorecardSharedSchema.parse(
    await call(worker, 'POST', addresses.scorecards(), coordinatorKey, sharing),
  ).page
}
