import { type Language, languageOfLocale, languageSchema } from '../../shared/language/language.ts'

interface Wish {
  readonly locale: string
  readonly weight: number
}

function readWish(part: string): Wish {
  const [locale = '', ...parameters] = part.split(';').map((piece) => piece.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { locale, weight: quality === undefined ? 1 : Number(quality.slice(2)) }
}

/** Whether Mitra speaks it: Indonesian, also by its old code, and English. */
const isSpoken = ({ locale, weight }: Wish): boolean => /^(id|in|en)(?![a-z0-9])/i.test(locale) && weight > 0

/**
 * The language of an answer: as the address asks, else the most wanted of the Accept-Language header that Mitra
 * speaks, else English.
 */
export function languageFor(asked: string | undefined, accepted: string | undefined): Language {
  if (asked !== undefined) {
    const explicit = languageSchema.safeParse(asked)
    if (explicit.success) return explicit.data
  }
  if (accepted === undefined) return 'en'
  const [best] = accepted
    .split(',')
    .map(readWish)
    .filter(isSpoken)
    .sort((one, other) => other.weight - one.weight)
  return languageOfLocale(best?.locale ?? 'en')
}
