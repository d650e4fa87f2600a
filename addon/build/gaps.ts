import { filled, gap } from './filled-gaps.ts'

/** What a function among texts may be given: names, and numbers, of which one often has words of its own. */
const examples: readonly (readonly unknown[])[] = [
  ['A', 'Bb', 'Ccc'],
  [1, 0, 2],
]

function called(make: CallableFunction, given: readonly unknown[]): string {
  const text: unknown = Reflect.apply(make, undefined, given)
  if (typeof text !== 'string') throw new Error(`A function among texts gives a text, not ${String(text)}`)
  return text
}

/** @throws Error when the function does anything else than to put its arguments into one text */
function textWithGaps(make: CallableFunction): string {
  const places = Array.from({ length: make.length }, (_, place) => `${gap}${place}`)
  const text = called(make, places)
  const onlyFills = examples.every((given) => called(make, given) === filled(text, given))
  if (places.length === 0 || !onlyFills) {
    throw new Error(`This does more than to fill gaps in a text: ${make.toString()}`)
  }
  return text
}

/** Texts as plain data: every function that puts its arguments into a text becomes that text with gaps for them. */
export function withGaps(texts: unknown): unknown {
  if (typeof texts === 'function') return textWithGaps(texts)
  if (Array.isArray(texts)) return texts.map(withGaps)
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, withGaps(text)]))
}
