import { type Language, languageOfLocale, languageSchema } from '../../shared/language/language.ts'

const property = 'language'

/** By the user's Google account alone: all that is known while the add-on is not yet enabled in a spreadsheet. */
export function languageOfUser(): Language {
  return languageOfLocale(Session.getActiveUserLocale())
}

/** What the user chose in the sidebar, else the language of the Google account. */
export function preferredLanguage(): Language {
  const chosen = languageSchema.safeParse(PropertiesService.getUserProperties().getProperty(property))
  return chosen.data ?? languageOfUser()
}

export function rememberLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(property, language)
}
