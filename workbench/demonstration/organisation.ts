import type { Language } from '../../shared/language/language.ts'
import type { Kind } from '../../shared/words/kind.ts'
import type { Sector } from '../../shared/words/sector.ts'
import type { DemonstrationRound, Leaning, ProgrammeName, Views } from './programmes.ts'

export interface DemonstrationPartnership {
  readonly name: string
  readonly programme: ProgrammeName
  readonly kind: Kind
  /** What is typed on the Partnership worksheet, by the field's id. */
  readonly profile: Readonly<Record<string, string>>
  readonly partners: readonly { readonly name: string; readonly sector: Sector }[]
  /** One for each person who rates. */
  readonly respondents: readonly Sector[]
  /** About where its ratings lie in the first round, 1 to 5. */
  readonly level: number
  readonly leaning: Leaning
  /** What its partners of a sector see quite otherwise than the others; nothing when left out. */
  readonly views?: Views
  /** By how much its ratings rise from one round to the next, in rating points. */
  readonly progress: number
  /** The rounds into which it sends nothing. */
  readonly absent?: readonly DemonstrationRound[]
  /** Whether its organisation is named with it in a named programme; it is when left out. */
  readonly named?: boolean
  /** Whether the planning worksheets come with it; not when left out. */
  readonly planning?: boolean
}

/** A made-up organisation with its spreadsheet. */
export interface DemonstrationOrganisation {
  readonly name: string
  /** What its spreadsheet is read in. */
  readonly language: Language
  /** All in the one spreadsheet, its own programme's first. */
  readonly partnerships: readonly [DemonstrationPartnership, ...DemonstrationPartnership[]]
}
