import type { RoundState } from '../../shared/messages/round.ts'
import type { Assessment } from '../../shared/messages/submission.ts'

/** What is sent; `named` in a named programme only. */
export interface Sent {
  readonly assessment: Assessment
  readonly named?: boolean
}

/** What stands under a natural key, as a test remembers it; nothing after a withdrawal. */
export interface Remembered {
  readonly revision: number
  readonly standing: Sent | undefined
  /** What was sent last, to be sent again. */
  readonly last: Sent
}

/** A round as it must be, remembered in the plainest way. */
export class RoundModel {
  state: RoundState = 'open'
  readonly #rows = new Map<string, Remembered>()

  find(organisation: string, partnership: string): Remembered | undefined {
    return this.#rows.get(`${organisation} ${partnership}`)
  }

  send(organisation: string, partnership: string, revision: number, sent: Sent): void {
    this.#rows.set(`${organisation} ${partnership}`, { revision, standing: sent, last: sent })
  }

  withdraw(organisation: string, partnership: string): void {
    const row = this.find(organisation, partnership)
    if (row !== undefined) this.#rows.set(`${organisation} ${partnership}`, { ...row, standing: undefined })
  }

  /** What stands, in any order. */
  standing(): (Sent & { organisation: string; partnership: string })[] {
    return [...this.#rows].flatMap(([key, { standing }]) => {
      const [organisation = '', partnership = ''] = key.split(' ')
      return standing === undefined ? [] : [{ organisation, partnership, ...standing }]
    })
  }
}
