import * as z from 'zod'

/** The languages in which everything that a user reads exists. */
export const languageSchema = z.enum(['id', 'en'])
export type Language = z.infer<typeof languageSchema>
export const languages = languageSchema.options

/** One value in each language. */
export type InEachLanguage<Value> = Readonly<Record<Language, Value>>

const indonesianLocale = /^(id|in)\b/i

/**
 * The language for a locale such as `id`, `id_ID`, `id-ID`, `in`, `in_ID` (Java's old code for Indonesian, which
 * Google Sheets still uses) or `en_GB`. Every locale that is not Indonesian reads English.
 */
export function languageOfLocale(locale: string): Language {
  return indonesianLocale.test(locale.replace('_', '-')) ? 'id' : 'en'
}

/** How numbers and dates are written in each language. */
export const writingLocales: InEachLanguage<string> = { id: 'id-ID', en: 'en-GB' }

/** A number as a reader of the language writes it: 3,6 in Indonesian, 3.6 in English; always `decimals` digits. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return value.toLocaleString(writingLocales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}
