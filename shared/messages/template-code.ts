import { randomText } from './random-text.ts'

/**
 * A library template's short code: `7KQ3-M9XT`, to be read out and typed. Without 0, 1, I, L, O and U, which look or
 * sound like others, and without Z, so that there are 29: modulo a prime, the last character tells every single wrong
 * character and every two that changed places.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXY'
const randomLength = 7
const length = randomLength + 1

/** Place p weighs 8 − p, so that the last character weighs 1: the weighted sum of a code is a multiple of 29. */
function weighedSum(characters: string): number {
  return Array.from(characters).reduce(
    (sum, character, place) => sum + (length - place) * alphabet.indexOf(character),
    0,
  )
}

function checkCharacter(random: string): string {
  const over = weighedSum(random) % alphabet.length
  return alphabet.charAt((alphabet.length - over) % alphabet.length)
}

const withHyphen = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`

/**
 * Writes a code around seven random characters.
 *
 * @param bytes from a cryptographic source; at least 24, as every tenth is skipped
 * @throws RangeError when the bytes do not suffice
 */
export function writeTemplateCode(bytes: Uint8Array): string {
  const random = randomText(alphabet, randomLength, bytes)
  return withHyphen(random + checkCharacter(random))
}

/** The code as it is written; undefined when a character is wrong, missing, too much or in another's place. */
export function readTemplateCode(typed: string): string | undefined {
  const characters = typed.toUpperCase().replace(/[\s-]/g, '')
  const known = Array.from(characters).every((character) => alphabet.includes(character))
  if (!known || characters.length !== length) return undefined
  return weighedSum(characters) % alphabet.length === 0 ? withHyphen(characters) : undefined
}

/** A library template's id in what is rated and sent with it: no two templates share one, whoever wrote them. */
export function templateIdOf(code: string): string {
  return `library-${code.replace('-', '').toLowerCase()}`
}
