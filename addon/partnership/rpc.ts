import type { Language } from '../../shared/language/language.ts'
import { attempt, type Outcome } from '../rpc/outcome.ts'
import { addPartnership } from './add.ts'
import { type ActionsAdded, addToActions } from './add-to-actions.ts'
import { removeHalfDone } from './half-done.ts'
import { addPlanningWorksheets } from './planning.ts'
import { removePartnership } from './remove.ts'

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
    removeHalfDone()
    return { partnership: addPartnership(addition).partnership }
  })
}

export function rpcAddPlanningWorksheets(partnership: string): Outcome<{ readonly added: number }> {
  return attempt(() => {
    removeHalfDone()
    return { added: addPlanningWorksheets(partnership).added }
  })
}

export function rpcAddToActions(partnership: string): Outcome<ActionsAdded> {
  return attempt(() => {
    removeHalfDone()
    return addToActions(partnership)
  })
}

export function rpcRemovePartnership(partnership: string): Outcome<{ readonly partnership: string }> {
  return attempt(() => {
    removePartnership(partnership)
    return { partnership }
  })
}
