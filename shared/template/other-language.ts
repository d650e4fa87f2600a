import type { Fault } from '../faults/fault.ts'

/** A file of words that says it is in another language than the one by which it is named. */
export function otherLanguage(path: string, language: string, said: string): Fault {
  return {
    path,
    words: {
      id: `Bahasanya disebut "${said}": tulis "${language}".`,
      en: `The language is said to be "${said}": write "${language}".`,
    },
  }
}
