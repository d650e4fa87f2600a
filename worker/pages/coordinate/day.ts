import { type Language, writingLocales } from '../../../shared/language/language.ts'

/** A moment (ISO 8601) or a day as a short date, where the reader is. */
export function day(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(writingLocales[language], { dateStyle: 'medium' }).format(new Date(moment))
}
