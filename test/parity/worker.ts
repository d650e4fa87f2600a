import { randomUUID } from 'node:crypto'
import type { Receipt } from '../../shared/messages/submission.ts'
import { validityOf } from '../../shared/scoring/respondent.ts'
import { responseSchema } from '../../shared/scoring/response.ts'
import type { Template } from '../../shared/template/template.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { inviteToNewProgramme, submit } from '../real/worker.ts'
import type { ResponseMatrix } from './matrices.ts'
import { respondentsOf, weighted } from './shared.ts'

/**
 * Sends the matrix to a programme whose template has the matrix's weights and gives the Worker's scorecard; null when
 * nobody's ratings are valid, as there is then nothing to send.
 */
export async function scoredByWorker(
  worker: RunningWorker,
  template: Template,
  matrix: ResponseMatrix,
): Promise<Receipt['scorecard'] | null> {
  const respondents = respondentsOf(matrix)
    .filter(({ responses }) => validityOf(responses) === 'valid')
    .map(({ sector, responses }) => ({
      sector,
      responses: responses.map((response) => responseSchema.parse(response)),
    }))
  if (respondents.length === 0) return null
  const { wording, ...instrument } = weighted(template, matrix)
  const invited = await inviteToNewProgramme(worker, {
    name: 'Parity',
    rounds: [{ id: 'baseline', label: 'Baseline' }],
    kinds: [template.kind],
    template: { instrument, wording },
  })
  const receipt = await submit(worker, invited, 'baseline', randomUUID(), {
    revision: 1,
    consent: { version: 1, agreed: true },
    assessment: {
      template: { id: template.id, version: template.version },
      kind: template.kind,
      partnershipName: 'Parity',
      respondents,
      practices: {},
    },
  })
  return receipt.scorecard
}
