import { type Language, writingLocales } from '../../../shared/language/language.ts'

/** A moment (ISO 8601) as a short date with its time, where the reader is. */
export function dayAndTime(moment: string, language: Language): string {
  const form = { dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(writingLocales[language], form).format(new Date(moment))
}

/** A moment (ISO 8601) or a day as a short date, where the reader is. */
export function day(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(writingLocales[language], { dateStyle: 'medium' }).format(new Date(moment))
}
