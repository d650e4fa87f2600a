import type { RoundState } from '../../shared/messages/round.ts'
import type { Assessment } from '../../shared/messages/submission.ts'

/** What stands under a natural key, as a test remembers it; no assessment after a withdrawal. */
export interface Remembered {
  readonly revision: number
  readonly assessment: Assessment | undefined
  /** What was sent last, to be sent again. */
  readonly last: Assessment
}

/** A round as it must be, remembered in the plainest way. */
export class RoundModel {
  state: RoundState = 'open'
  readonly #rows = new Map<string, Remembered>()

  find(organisation: string, partnership: string): Remembered | undefined {
    return this.#rows.get(`${organisation} ${partnership}`)
  }

  send(organisation: string, partnership: string, revision: number, assessment: Assessment): void {
    this.#rows.set(`${organisation} ${partnership}`, { revision, assessment, last: assessment })
  }

  withdraw(organisation: string, partnership: string): void {
    const row = this.find(organisation, partnership)
    if (row !== undefined) this.#rows.set(`${organisation} ${partnership}`, { ...row, assessment: undefined })
  }

  /** What stands, in any order. */
  standing(): { organisation: string; partnership: string; assessment: Assessment }[] {
    return [...this.#rows].flatMap(([key, { assessment }]) => {
      const [organisation = '', partnership = ''] = key.split(' ')
      return assessment === undefined ? [] : [{ organisation, partnership, assessment }]
    })
  }
}
