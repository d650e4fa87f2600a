import type { Highs, Model } from 'highs'
import type { Combination, Knowledge } from './sector-knowledge.ts'

/** What someone who knows all answers of one organisation learns of one value of another. */
export interface Placed {
  readonly insider: string
  readonly target: string
  /** `all`, or the sector whose respondents' value it is. */
  readonly value: string
  readonly width: number
}

/** The width of what a combination can be, given all constraints. */
function widthOf(highs: Highs, model: Model, combination: Combination): number {
  const optimum = (direction: 1 | -1): number => {
    for (const [place, weight] of combination) model.changeColCost(place, direction * weight)
    model.run()
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
      throw new Error('No such values can be')
    const found = direction * model.getObjectiveValue()
    for (const place of combination.keys()) model.changeColCost(place, 0)
    return found
  }
  const least = optimum(1)
  return optimum(-1) - least
}

/**
 * Places by linear programming: each insider in turn, and all values of every other organisation.
 *
 * @param isInsider whom to try as an insider, by the place of the organisation
 */
export function placeWithSectors(
  highs: Highs,
  { unknowns, constraints, subjects }: Knowledge,
  isInsider: (place: number) => boolean,
): Placed[] {
  return highs.withModel((model) => {
    model.options.set({ output_flag: false })
    for (const { from, to } of unknowns) model.addVar(from, to)
    for (const { terms, from, to } of constraints) {
      model.addRow(from, to, { indices: [...terms.keys()], values: [...terms.values()] })
    }
    const bound = (places: readonly number[], range: (place: number) => readonly [number, number]) => {
      for (const place of places) model.changeColBounds(place, ...range(place))
    }
    return subjects.flatMap((insider, tried) => {
      if (!isInsider(tried)) return []
      const truth = (place: number) => unknowns[place]?.truth ?? Number.NaN
      bound(insider.unknowns, (place) => [truth(place), truth(place)])
      const placed = subjects
        .filter((target) => target !== insider)
        .flatMap((target) =>
          Array.from(
            target.values,
            ([value, combination]): Placed => ({
              insider: insider.id,
              target: target.id,
              value,
              width: widthOf(highs, model, combination),
            }),
          ),
        )
      bound(insider.unknowns, () => [1, 5])
      return placed
    })
  })
}
