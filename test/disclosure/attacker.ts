/**
 * A reader who puts everything that was published of one score together with one value that he knows, and asks how
 * closely that places another organisation. Written without the cell rule: nothing here knows when a cell may show.
 */
import type { Highs } from 'highs'

/** A figure that was published: these organisations' values sum to something between the two, both included. */
export interface PublishedSum {
  readonly members: readonly string[]
  readonly from: number
  readonly to: number
}

/** What a reader knows about one score: whose values there are, within which bounds, and what was published. */
export interface Reader {
  readonly organisations: readonly string[]
  readonly lowest: number
  readonly highest: number
  readonly published: readonly PublishedSum[]
}

/** The one value that an insider knows, unrounded. */
export interface Insider {
  readonly organisation: string
  readonly value: number
}

export interface Range {
  readonly least: number
  readonly greatest: number
}

/** What a figure published as `value` tells of the sum of its members' values. */
export function sumBehind(members: readonly string[], value: number, half: number): PublishedSum {
  return { members, from: members.length * (value - half), to: members.length * (value + half) }
}

/** Asks for another organisation's least and greatest possible value. */
export type Placing = (known: Insider, target: string) => Range

/** Places by linear programming: everything that is known is a linear constraint on the organisations' values. */
export function placeByProgramming(highs: Highs, reader: Reader, ask: (place: Placing) => void): void {
  const { organisations, lowest, highest, published } = reader
  const column = new Map(organisations.map((organisation, index) => [organisation, index]))
  const columnOf = (organisation: string): number => {
    const index = column.get(organisation)
    if (index === undefined) throw new Error(`${organisation} has no value in this score`)
    return index
  }
  highs.withModel((model) => {
    model.options.set({ output_flag: false })
    for (const _ of organisations) model.addVar(lowest, highest)
    for (const { members, from, to } of published) {
      model.addRow(from, to, { indices: members.map(columnOf), values: members.map(() => 1) })
    }
    const bound = (direction: 1 | -1, index: number): number => {
      model.changeColCost(index, direction)
      model.run()
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
        throw new Error('No such values can be')
      const value = direction * model.getObjectiveValue()
      model.changeColCost(index, 0)
      return value
    }
    ask((known, target) => {
      const knownColumn = columnOf(known.organisation)
      model.changeColBounds(knownColumn, known.value, known.value)
      const index = columnOf(target)
      const range = { least: bound(1, index), greatest: bound(-1, index) }
      model.changeColBounds(knownColumn, lowest, highest)
      return range
    })
  })
}
