import { areUnplaceable, publishedSum, type Scale, type SumRange } from './cell.ts'
import type { Tally } from './tally.ts'

/** A class as someone reads it who may know one of its members. */
interface ReadClass {
  /** Members whose values are not known. */
  readonly unknown: number
  /** What the class's own figure and the ends of the scale tell about the sum of these. */
  readonly sum: SumRange
}

function readClass(tally: Tally, scale: Scale, known: number | undefined): ReadClass {
  const unknown = known === undefined ? tally.n : tally.n - 1
  const { from, to } = publishedSum(tally, scale)
  const share = known ?? 0
  return {
    unknown,
    sum: {
      from: Math.max(from - share, unknown * scale.lowest),
      to: Math.min(to - share, unknown * scale.highest),
    },
  }
}

const total = (ranges: readonly SumRange[]): SumRange =>
  ranges.reduce((sum, { from, to }) => ({ from: sum.from + from, to: sum.to + to }), { from: 0, to: 0 })

/** Whether none can be placed once every class is also read against the sum that the total leaves for it. */
function keepsAll(classes: readonly ReadClass[], ofAll: SumRange, scale: Scale): boolean {
  const classesTogether = total(classes.map(({ sum }) => sum))
  return classes.every(({ unknown, sum }) => {
    const others = { from: classesTogether.from - sum.from, to: classesTogether.to - sum.to }
    const narrowed = {
      from: Math.max(sum.from, ofAll.from - others.to),
      to: Math.min(sum.to, ofAll.to - others.from),
    }
    return areUnplaceable(unknown, narrowed, scale)
  })
}

/**
 * Whether the figures of the classes may stand beside the published figure of all together.
 *
 * They are about the same organisations. Each figure alone leaves half a step an organisation open, but where a class
 * can only just reach what the total asks of it, the two together tell its sum nearly exactly; that can place
 * someone whom each cell alone would hide. So each class's sum is narrowed by the total less the other classes, and
 * an insider of any class may then place nobody in any class. The bounds are those of the linear programme over all
 * values. As in a single cell they are concave in the known value, so the least and the greatest of each class
 * stand for all of its members.
 */
export function mayStandBesideTotal(classes: readonly Tally[], all: Tally, scale: Scale): boolean {
  const sumOfAll = publishedSum(all, scale)
  return classes.every((insiders) =>
    [insiders.least, insiders.greatest].every((known) => {
      const read = classes.map((tally) => readClass(tally, scale, tally === insiders ? known : undefined))
      return keepsAll(read, { from: sumOfAll.from - known, to: sumOfAll.to - known }, scale)
    }),
  )
}
