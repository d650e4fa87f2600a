import type { InEachLanguage } from '../language/language.ts'

/** Something that cannot be taken as it is: where it stands, and what is to be done about it. */
export interface Fault {
  /** Names and indices joined by dots, such as `assessment.respondents.0.responses.3`; empty for the whole. */
  readonly path: string
  readonly words: InEachLanguage<string>
}

/** The faults of a part, with their paths from the whole that the part stands in. */
export function under(place: string, faults: readonly Fault[]): Fault[] {
  return faults.map(({ path, words }) => ({ path: path === '' ? place : `${place}.${path}`, words }))
}
