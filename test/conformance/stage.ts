import { addresses } from '../../shared/messages/addresses.ts'
import type { ProgrammeCreation } from '../../shared/messages/plan.ts'
import { type Asked, wired } from './asked.ts'
import { type Answer, mostAtOnce, send } from './client.ts'
import {
  done,
  newProgramme,
  newStandingProgramme,
  type Programme,
  type StandingProgramme,
  submission,
} from './programme.ts'

/** An address of a network from which too much has been guessed. */
export const guessingAddress = '192.0.2.66'

/** What the walks happen on: the built Worker with two programmes that stand, and new ones for what changes them. */
export class Stage {
  readonly origin: string
  readonly home: StandingProgramme
  readonly other: Programme

  private constructor(origin: string, home: StandingProgramme, other: Programme) {
    this.origin = origin
    this.home = home
    this.other = other
  }

  static async set(origin: string): Promise<Stage> {
    const [home, other] = await Promise.all([newStandingProgramme(origin), newProgramme(origin)])
    return new Stage(origin, home, other)
  }

  ask(asked: Asked): Promise<Answer> {
    return send(this.origin, wired(asked))
  }

  /** @throws Error unless it succeeds */
  done(asked: Asked): Promise<Answer> {
    return done(this.origin, asked)
  }

  fresh(changes?: Partial<ProgrammeCreation>): Promise<Programme> {
    return newProgramme(this.origin, changes)
  }

  /** A new programme whose round has one submission. */
  async sent(changes?: Partial<ProgrammeCreation>): Promise<Programme> {
    const programme = await this.fresh(changes)
    const { id, round, partnership, keys } = programme
    const path = addresses.submission(id, round, partnership)
    await this.done({ method: 'PUT', path, key: keys.organisation, json: submission })
    return programme
  }

  async moved(programme: Programme, ...moves: ('close' | 'publish')[]): Promise<Programme> {
    const { id, round, keys } = programme
    for (const move of moves) {
      await this.done({ method: 'POST', path: addresses[move](id, round), key: keys.coordinator })
    }
    return programme
  }

  async closed(): Promise<Programme> {
    return this.moved(await this.sent(), 'close')
  }

  async published(): Promise<Programme> {
    return this.moved(await this.sent(), 'close', 'publish')
  }

  async retracted(): Promise<Programme> {
    const programme = await this.published()
    const { id, round, keys } = programme
    await this.done({ method: 'POST', path: addresses.retract(id, round), key: keys.coordinator })
    return programme
  }

  /** The session that a funder's link opens, as a Cookie header. */
  async session({ keys }: Programme): Promise<string> {
    const { headers } = await this.done({ path: addresses.open(keys.view) })
    return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  }

  /** Guesses keys from one address until it is braked, for so long as the brake holds. */
  async exhaustGuesses(): Promise<void> {
    const { id } = this.home
    const headers = { 'CF-Connecting-IP': guessingAddress }
    const guess = { path: addresses.programme(id), key: this.other.keys.view, headers }
    while ((await this.ask(guess)).status !== 429) {
      await Promise.all(Array.from({ length: mostAtOnce }, () => this.ask(guess)))
    }
  }
}
