import type { Language } from '../../../shared/language/language.ts'
import type { Wording } from '../../../shared/template/wording.ts'
import type { LibraryVersion } from '../../library/version.ts'
import { libraryWords } from './words.ts'

/** A version of a template with all that is needed to read it in one language. */
export interface LibraryReading {
  readonly template: LibraryVersion
  readonly language: Language
  readonly wording: Wording
  readonly words: (typeof libraryWords)[Language]
}

export function libraryReadingOf(template: LibraryVersion, language: Language): LibraryReading {
  return { template, language, wording: template.wording[language], words: libraryWords[language] }
}
