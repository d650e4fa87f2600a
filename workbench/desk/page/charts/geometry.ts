import type { ChartAxis } from '../../messages.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a value lies between an axis's ends: 0 at its minimum, 1 at its maximum, never beyond. */
export function along({ min, max }: ChartAxis, value: number): number {
  return max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)))
}

/** The values that an axis's lines mark, evenly from end to end. */
export function marks({ min, max, lines }: ChartAxis): number[] {
  const steps = Math.max(1, lines - 1)
  return Array.from({ length: steps + 1 }, (_, step) => min + ((max - min) * step) / steps)
}

/** The point on one of `count` spokes, the first of which points up, at a share of the radius. */
export function onSpoke(middle: Point, radius: number, spoke: number, count: number, share: number): Point {
  const angle = (2 * Math.PI * spoke) / count - Math.PI / 2
  return {
    x: middle.x + radius * share * Math.cos(angle),
    y: middle.y + radius * share * Math.sin(angle),
  }
}

/** Neighbours that are there, in groups: a gap ends one. */
export function unbroken<Value>(values: readonly (Value | null)[]): Value[][] {
  const groups: Value[][] = [[]]
  for (const value of values) {
    if (value === null) groups.push([])
    else groups.at(-1)?.push(value)
  }
  return groups.filter((group) => group.length > 0)
}

/** Where segments laid one after the other begin and end; a gap takes no room. */
export function stacked(values: readonly (number | null)[]): { from: number; to: number }[] {
  let reached = 0
  return values.map((value) => {
    const from = reached
    reached += Math.max(0, value ?? 0)
    return { from, to: reached }
  })
}

/** A text in lines that fit, broken between words; a word that does not fit stands alone. */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last === undefined || !fits(`${last} ${word}`)) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
