import { isFormulaLike } from '../../shared/messages/formula-like.ts'

/** Set by `text` alone, so that no other module can make a Text by hand. */
const neutralised: unique symbol = Symbol('neutralised')

/**
 * What a person or a server wrote, or a fixed text, in the form in which it may be put into a cell: Sheets shows it
 * exactly as it was and never reads a formula, a number, a date or TRUE out of it.
 */
export interface Text {
  readonly [neutralised]: true
  /** With a leading apostrophe where Sheets needs one to leave the text alone. */
  readonly written: string
}

/** Sheets refuses a cell with more characters. */
const mostCharacters = 50_000

/** Short texts with a digit (2027-01-01, 1/2, Rp 5.000, 50%) and truth values would become something else. */
const numberLike = /^(?=.{0,40}$).*\d/s
const truthLike = /^\s*(?:true|false|benar|salah|vrai|faux|wahr|falsch)\s*$/i

function needsApostrophe(value: string): boolean {
  return isFormulaLike(value) || numberLike.test(value) || truthLike.test(value) || value.startsWith("'")
}

/** Makes any string safe to put into a cell; one that is too long for a cell ends in `…`. */
export function text(value: string): Text {
  const fitting = value.length < mostCharacters ? value : `${value.slice(0, mostCharacters - 2)}…`
  return { [neutralised]: true, written: needsApostrophe(fitting) ? `'${fitting}` : fitting }
}

export function isText(content: unknown): content is Text {
  return typeof content === 'object' && content !== null && neutralised in content
}
