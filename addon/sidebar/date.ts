import type { InEachLanguage, Language } from '../../shared/language/language.ts'

const locales: InEachLanguage<string> = { id: 'id-ID', en: 'en-GB' }

/** A moment as its reader writes it, in the reader's time zone. */
export function formatMoment(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short' })
}
