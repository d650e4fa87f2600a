import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SavedState } from '../runtime/workbench.ts'
import type { Invitations, Surroundings } from './play.ts'

/** What one organisation plays. */
export interface Part {
  /** The organisation's place in the list, from 0. */
  readonly place: number
  readonly invitations: Invitations
}

/** What comes out: the organisation's spreadsheet. */
export interface Played {
  readonly place: number
  readonly state: SavedState
}

/** More would only wait for each other and for the Worker: filling a spreadsheet is nothing but computing. */
const mostPlayers = 2

/** One thread that takes parts until none is left. */
function playInTurn(
  surroundings: Surroundings,
  parts: Iterator<Part>,
  take: (played: Played) => void,
): Promise<void> {
  const thread = new Worker(new URL('./player.ts', import.meta.url), { workerData: surroundings })
  return new Promise<void>((resolve, reject) => {
    const giveNext = () => {
      const next = parts.next()
      if (next.done) resolve()
      else thread.postMessage(next.value)
    }
    thread.on('message', (played: Played) => {
      take(played)
      giveNext()
    })
    thread.on('error', reject)
    giveNext()
  }).finally(() => thread.terminate())
}

/**
 * Plays all parts in threads of their own, so that two processors are busy and this thread goes on answering.
 *
 * @param take called with each spreadsheet as it is done, in whatever order
 * @throws Error of the first part that fails
 */
export async function playAll(
  surroundings: Surroundings,
  parts: readonly Part[],
  take: (played: Played) => void,
): Promise<void> {
  const waiting = parts.values()
  const players = Math.min(mostPlayers, availableParallelism())
  await Promise.all(Array.from({ length: players }, () => playInTurn(surroundings, waiting, take)))
}
