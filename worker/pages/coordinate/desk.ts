import type { Language } from '../../../shared/language/language.ts'
import type { Client } from './client.ts'
import type { CoordinateWords } from './words.ts'

/** What every part of the page works with once a programme is open. */
export interface Desk {
  readonly client: Client
  readonly words: CoordinateWords
  readonly language: Language
  /** Makes a change, says that it is done or why not, and shows the programme as it is then; answers which it was. */
  readonly change: (make: () => Promise<unknown>, done: string) => Promise<boolean>
  /** Ends the work with this programme by something that cannot be taken back, and says that it is done or why not. */
  readonly end: (work: () => Promise<unknown>, done: string) => void
  /** Reads something more and shows it, or says why not. */
  readonly read: <Answer>(ask: () => Promise<Answer>, show: (answer: Answer) => void) => void
  /** Issues another key to an organisation that is there. */
  readonly anotherKey: (organisation: { readonly id: string; readonly name: string }) => void
}
