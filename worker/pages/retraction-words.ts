import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import type { Retraction } from '../../shared/messages/round.ts'
import { dateInWords } from './date.ts'

interface RetractionWords {
  readonly day: (date: string) => string
  readonly reason: (reason: string) => string
  readonly noReason: string
}

const words: InEachLanguage<RetractionWords> = {
  id: {
    day: (date) => `Ditarik kembali pada ${date}.`,
    reason: (reason) => `Alasan koordinator: ${reason}`,
    noReason: 'Koordinator tidak menyebutkan alasannya.',
  },
  en: {
    day: (date) => `Retracted on ${date}.`,
    reason: (reason) => `The coordinator’s reason: ${reason}`,
    noReason: 'The coordinator gave no reason.',
  },
}

/** When a release was taken back, and why. */
export function retractionInWords({ retractedAt, reason }: Retraction, language: Language): string[] {
  const { day, reason: because, noReason } = words[language]
  return [day(dateInWords(retractedAt, language)), reason === null ? noReason : because(reason)]
}
