import type { Cell } from '../../shared/messages/release.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { Recomputation } from '../independent/release.ts'
import { type PublishedSum, type Reader, sumBehind } from './attacker.ts'

/** A figure as its reader sees it, and the truth that the reader is after. */
export interface Target {
  readonly figure: string
  readonly reader: Reader
  /** Nobody may be placed within less. */
  readonly width: number
  readonly truth: ReadonlyMap<string, number>
}

type Bounds = Pick<Reader, 'lowest' | 'highest'> & { readonly half: number; readonly width: number }
const scoreBounds: Bounds = { lowest: 1, highest: 5, half: 0.05, width: 1 }
const rateBounds: Bounds = { lowest: 0, highest: 100, half: 5, width: 25 }
const practiceBounds: Bounds = { lowest: 0, highest: 100, half: 5, width: 50 }

function published(members: readonly string[], cell: Cell, half: number): PublishedSum[] {
  if (cell.value === null) return []
  if (cell.n !== members.length)
    throw new Error(`${cell.n} organisations published, ${members.length} have a value`)
  return [sumBehind(members, cell.value, half)]
}

/** The ten scores, each with all that was published of it: the figure of all and those of the classes. */
export function scoreTargets({ results, values, classes }: Recomputation): Target[] {
  return dimensions.map((dimension) => {
    const truth = values.get(`all ${dimension}`) ?? new Map<string, number>()
    const organisations = [...truth.keys()]
    const ofClasses = results.kinds.flatMap(({ class: one, scores }) => {
      const members = organisations.filter((organisation) => classes.get(organisation) === one)
      return published(members, scores[dimension], scoreBounds.half)
    })
    const ofAll = published(organisations, results.all.scores[dimension], scoreBounds.half)
    const { lowest, highest, width } = scoreBounds
    const reader = { organisations, lowest, highest, published: [...ofAll, ...ofClasses] }
    return { figure: dimension, reader, width, truth }
  })
}

/** Every other figure: sectors' scores, items, rates and practices. */
export function otherTargets({ results, values }: Recomputation): Target[] {
  const target = (figure: string, cell: Cell, { lowest, highest, half, width }: Bounds): Target => {
    const truth = values.get(figure) ?? new Map<string, number>()
    const organisations = [...truth.keys()]
    const reader = { organisations, lowest, highest, published: published(organisations, cell, half) }
    return { figure, reader, width, truth }
  }
  return [
    ...results.sectors.flatMap(({ sector, scores }) =>
      dimensions.map((dimension) => target(`${sector} ${dimension}`, scores[dimension], scoreBounds)),
    ),
    ...results.all.items.flatMap(({ id, mean, notApplicable, unknown }) => [
      target(`item ${id}`, mean, scoreBounds),
      target(`NA ${id}`, notApplicable, rateBounds),
      target(`DK ${id}`, unknown, rateBounds),
    ]),
    ...results.all.practices.map(({ id, inPlace }) => target(`practice ${id}`, inPlace, practiceBounds)),
  ]
}
