/** Stands in a text where a function puts one of its arguments; the argument's place follows, one digit. */
export const gap = '\u0001'

const gaps = new RegExp(`${gap}(\\d)`, 'g')

/** A text with its gaps filled. */
export function filled(text: string, given: readonly unknown[]): string {
  return text.replace(gaps, (_, place: string) => String(given[Number(place)]))
}

/** Texts as they were before `withGaps`: every text with gaps becomes the function that fills them. */
export function withFunctions(texts: unknown): unknown {
  if (typeof texts === 'string') {
    return texts.includes(gap) ? (...given: readonly unknown[]) => filled(texts, given) : texts
  }
  if (Array.isArray(texts)) return texts.map(withFunctions)
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, withFunctions(text)]))
}
