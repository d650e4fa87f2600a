import type { InEachLanguage } from '../../../shared/language/language.ts'

/** Each language in its own words, whatever language the sidebar speaks. */
export const languageNames: InEachLanguage<string> = { id: 'Bahasa Indonesia', en: 'English' }
