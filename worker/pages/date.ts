import { type InEachLanguage, type Language, writingLocales } from '../../shared/language/language.ts'

const formatFor = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(writingLocales[language], { dateStyle: 'long', timeZone: 'UTC' })

const formats: InEachLanguage<Intl.DateTimeFormat> = { id: formatFor('id'), en: formatFor('en') }

/** The day of a moment (ISO 8601) in UTC, as `24 November 2026`. */
export function dateInWords(moment: string, language: Language): string {
  return formats[language].format(new Date(moment))
}
