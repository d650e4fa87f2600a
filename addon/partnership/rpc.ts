import type { Language } from '../../shared/language/language.ts'
import { attempt, type Outcome } from '../rpc/outcome.ts'
import { addPartnership } from './add.ts'
import { type ActionsAdded, addToActions } from './add-to-actions.ts'
import type { RoundStarted } from './half-started.ts'
import { addPlanningWorksheets } from './planning.ts'
import { removePartnership } from './remove.ts'
import { settle } from './settle.ts'
import { type NewRound, startRound } from './start-round.ts'

/** What the sidebar asks for when a partnership is added. */
interface Addition {
  readonly templateId: string
  /** Of the worksheets; the sidebar may speak another. */
  readonly language: Language
  readonly name: string
  /** Whether the planning worksheets come with it. */
  readonly planning: boolean
}

export function rpcAddPartnership(addition: Addition): Outcome<{ readonly partnership: string }> {
  return attempt(() => {
    settle()
    return { partnership: addPartnership(addition).partnership }
  })
}

export function rpcAddPlanningWorksheets(partnership: string): Outcome<{ readonly added: number }> {
  return attempt(() => {
    settle()
    return { added: addPlanningWorksheets(partnership).added }
  })
}

export function rpcAddToActions(partnership: string): Outcome<ActionsAdded> {
  return attempt(() => {
    settle()
    return addToActions(partnership)
  })
}

/** Pressed again after an interruption, it comes to the end of what was begun. */
export function rpcStartRound(round: NewRound): Outcome<RoundStarted> {
  return attempt(() => {
    const finished = settle().find(({ partnership }) => partnership === round.partnership)
    return finished ?? startRound(round)
  })
}

export function rpcRemovePartnership(partnership: string): Outcome<{ readonly partnership: string }> {
  return attempt(() => {
    removePartnership(partnership)
    return { partnership }
  })
}
