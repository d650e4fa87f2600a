import type { InEachLanguage } from '../../shared/language/language.ts'
import type { WorksheetWords } from './words.ts'
import { wordsInEnglish } from './words-in-english.ts'
import { wordsInIndonesian } from './words-in-indonesian.ts'

/** A module of its own, because the add-on's bundle holds it compressed. */
export const worksheetWords: InEachLanguage<WorksheetWords> = { id: wordsInIndonesian, en: wordsInEnglish }
