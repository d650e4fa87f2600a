import { randomUUID } from 'node:crypto'
import type { Receipt } from '../../shared/messages/submission.ts'
import { validityOf } from '../../shared/scoring/respondent.ts'
import { responseSchema } from '../../shared/scoring/response.ts'
import type { Template } from '../../shared/template/template.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { type Invited, inviteToNewProgramme, startTestWorker, submit } from '../real/worker.ts'
import type { ResponseMatrix } from './entered/matrices.ts'
import { respondentsOf, weighted } from './shared.ts'

/** A Worker that scores matrices. Weights are part of a programme's plan: there is a programme for each set of them. */
export class ScoringWorker {
  readonly #worker: RunningWorker
  readonly #programmes = new Map<string, Promise<Invited>>()

  private constructor(worker: RunningWorker) {
    this.#worker = worker
  }

  static async start(): Promise<ScoringWorker> {
    return new ScoringWorker(await startTestWorker())
  }

  close(): Promise<void> {
    return this.#worker.close()
  }

  #programmeFor(template: Template, matrix: ResponseMatrix): Promise<Invited> {
    const name = JSON.stringify([template.id, matrix.weights])
    const { wording, ...instrument } = weighted(template, matrix)
    const invited =
      this.#programmes.get(name) ??
      inviteToNewProgramme(this.#worker, {
        name: 'Parity',
        rounds: [{ id: 'baseline', label: 'Baseline' }],
        kinds: [template.kind],
        template: { instrument, wording },
      })
    this.#programmes.set(name, invited)
    return invited
  }

  /**
   * Sends the matrix to a programme whose template has the matrix's weights and gives the Worker's scorecard; null when
   * nobody's ratings are valid, as there is then nothing to send.
   */
  async scorecard(template: Template, matrix: ResponseMatrix): Promise<Receipt['scorecard'] | null> {
    const respondents = respondentsOf(matrix)
      .filter(({ responses }) => validityOf(responses) === 'valid')
      .map(({ sector, responses }) => ({
        sector,
        responses: responses.map((response) => responseSchema.parse(response)),
      }))
    if (respondents.length === 0) return null
    const invited = await this.#programmeFor(template, matrix)
    const receipt = await submit(this.#worker, invited, 'baseline', randomUUID(), {
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
}
