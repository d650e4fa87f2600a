import type { InEachLanguage } from '../../shared/language/language.ts'
import { type WorksheetWords, wordsInEnglish } from './words-in-english.ts'
import { wordsInIndonesian } from './words-in-indonesian.ts'

/** How a respondent's score on a dimension came about. */
export const respondentStates = ['scored', 'prorated', 'insufficient', 'not-applicable'] as const
export type RespondentState = (typeof respondentStates)[number]

/** How far an action has come. */
export const actionStatuses = ['open', 'under-way', 'done', 'dropped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** Words that formulas show; they stand on Lists. */
export const messages = [
  'ok',
  'check',
  'flag',
  'all-counted',
  'without-score',
  'invalid-cells',
  'wrong-weights',
  'wrong-bands',
  'answered',
  'split',
  'few-raters',
] as const
export type Message = (typeof messages)[number]

export const worksheetWords: InEachLanguage<WorksheetWords> = { id: wordsInIndonesian, en: wordsInEnglish }
