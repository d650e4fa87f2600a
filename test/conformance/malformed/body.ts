import { hostileJson, hostileTexts } from './hostile.ts'
import type { Random } from './random.ts'

type Path = readonly (string | number)[]

/** The places of all values in a content, itself first. */
function places(content: unknown, path: Path = []): Path[] {
  if (typeof content !== 'object' || content === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(content)
    ? content.map((value, index) => [index, value])
    : Object.entries(content)
  return [path, ...entries.flatMap(([name, value]) => places(value, [...path, name]))]
}

/** What stands in place of a value until the text is written: JSON cannot carry everything that is sent. */
const placeholder = '\u{f0000}hostile\u{f0000}'

type Change = (content: unknown) => unknown

/** The content with the value at a place changed; `undefined` drops it. */
function changedAt(content: unknown, [name, ...rest]: Path, change: Change): unknown {
  if (name === undefined) return change(content)
  if (Array.isArray(content)) {
    return content.flatMap((value: unknown, index) => {
      if (index !== name) return [value]
      const changed = changedAt(value, rest, change)
      return changed === undefined ? [] : [changed]
    })
  }
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      key === name ? changedAt(value, rest, change) : value,
    ]),
  )
}

/** Adds a name to an object, an entry to a list; what is neither becomes a list of itself. */
const extended =
  (name: string): Change =>
  (value) => {
    if (Array.isArray(value)) return [...value, placeholder]
    if (typeof value !== 'object' || value === null) return [value, placeholder]
    // By entries, so that `__proto__` is a name like any other.
    return Object.fromEntries([...Object.entries(value), [name, placeholder]])
  }

/** A list a hundredfold, a text long, a number huge. */
const swollen: Change = (value) => {
  if (Array.isArray(value)) return Array.from({ length: 100 }, () => value).flat()
  if (typeof value === 'string') return value.repeat(200)
  return typeof value === 'number' ? value * 1e15 : value
}

function mutatedValue(content: unknown, random: Random): string {
  const [first = [], ...others] = places(content)
  const place = random.pick([first, ...others])
  const change: Change = random.pick<Change>([
    () => undefined,
    () => placeholder,
    () => placeholder,
    () => placeholder,
    extended('extra'),
    extended('__proto__'),
    extended(random.pick(hostileTexts)),
    swollen,
    (value) => [value, value],
    (value) => ({ value }),
    (value) => JSON.stringify(value),
  ])
  const text = JSON.stringify(changedAt(content, place, change)) ?? ''
  return text.replace(JSON.stringify(placeholder), () => random.pick(hostileJson))
}

/** The text cut, doubled, in another encoding, or with bytes that belong nowhere. */
function mutatedText(text: string, random: Random): string | Uint8Array {
  const at = random.below(text.length + 1)
  const mutation = random.pick<() => string | Uint8Array>([
    () => '',
    () => text.slice(0, at),
    () => text + text,
    () => `\ufeff${text}`,
    () => `${text},`,
    () => text.replaceAll('"', "'"),
    () => text.slice(0, at) + random.pick(hostileTexts) + text.slice(at),
    () => Buffer.from(text, 'utf16le'),
    () =>
      Buffer.concat([
        Buffer.from(text.slice(0, at)),
        Buffer.from([0xff, 0xc0, 0x00]),
        Buffer.from(text.slice(at)),
      ]),
    () => Uint8Array.from({ length: 1 + random.below(200) }, () => random.below(256)),
    () => text.replace(/"([^"]+)":/, (name) => `${name}null,${name}`),
  ])
  return mutation()
}

/** A body that is not what it should be; now and then one that still is, as some fields may be left out. */
export function mutatedBody(content: unknown, random: Random): string | Uint8Array {
  return random.below(3) === 0
    ? mutatedText(JSON.stringify(content) ?? '', random)
    : mutatedValue(content, random)
}
