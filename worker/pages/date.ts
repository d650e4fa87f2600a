import type { InEachLanguage, Language } from '../../shared/language/language.ts'

const formats: InEachLanguage<Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** The day of a moment (ISO 8601) in UTC, as `24 November 2026`. */
export function dateInWords(moment: string, language: Language): string {
  return formats[language].format(new Date(moment))
}
