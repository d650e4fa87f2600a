/** A moment (ISO 8601) or a day as a short date. */
export function day(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'medium' }).format(
    new Date(moment),
  )
}
