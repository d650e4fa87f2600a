import type { Highs, Model } from 'highs'
import { type Combination, combined, type Knowledge, type Secret } from './knowledge.ts'

/** What someone who knows all answers of one organisation learns of one value of another. */
export interface Placed {
  readonly insider: string
  readonly target: string
  readonly figure: string
  /** What is left for the value, as a part of the width that nobody may be placed within. */
  readonly left: number
}

/** A secret that an insider is after, and how far apart answers were found that explain all that is known. */
interface Pursued {
  readonly target: string
  readonly secret: Secret
  least: number
  greatest: number
}

/** What the solver's arithmetic may be off by, as a part of the width. */
const slack = 1e-5

const isKept = ({ least, greatest, secret }: Pursued): boolean =>
  greatest - least >= secret.width * (1 - slack)

const valueIn = (combination: Combination, answers: Float64Array): number => {
  let value = 0
  for (const [place, weight] of combination) value += weight * (answers[place] ?? Number.NaN)
  return value
}

class Solver {
  private readonly highs: Highs
  private readonly model: Model
  private readonly costs: number

  constructor(highs: Highs, model: Model, { unknowns, constraints }: Knowledge) {
    this.highs = highs
    this.model = model
    this.costs = unknowns.length
    model.options.set({ output_flag: false, presolve: 'off' })
    for (const { from, to } of unknowns) model.addVar(from, to)
    for (const { terms, from, to } of constraints) {
      model.addRow(from, to, { indices: [...terms.keys()], values: [...terms.values()] })
    }
  }

  bound(places: readonly number[], range: (place: number) => readonly [number, number]): void {
    for (const place of places) this.model.changeColBounds(place, ...range(place))
  }

  /** The answers for which a combination is least. */
  least(combination: Combination): Float64Array {
    const values = new Float64Array(this.costs)
    for (const [place, weight] of combination) values[place] = weight
    this.model.changeColsCost({ kind: 'range', from: 0, to: this.costs - 1 }, values)
    this.model.run()
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal)
      throw new Error('No such values can be')
    return this.model.getSolution().colValue
  }
}

/**
 * One insider, who is after all secrets of all others. Answers that make one value as small as can be are also answers
 * that the others could have given, so they are looked at for all secrets; a secret is kept as soon as two that are the
 * width apart were found, and what is left of it is solved for only where it is not.
 */
function pursue(solver: Solver, pursued: readonly Pursued[]): void {
  const look = (answers: Float64Array) => {
    for (const one of pursued) {
      const value = valueIn(one.secret.combination, answers)
      one.least = Math.min(one.least, value)
      one.greatest = Math.max(one.greatest, value)
    }
  }
  // Several at once, some down and some up, which keeps most of them after a few solutions.
  for (const apart of [1, 2, 3, 5]) {
    const left = pursued.filter((one) => !isKept(one))
    if (left.length < 4) break
    const signs = left.map(
      ({ secret }, place) => [secret.combination, place % (2 * apart) < apart ? 1 : -1] as const,
    )
    const together = combined(signs)
    look(solver.least(together))
    look(solver.least(combined([[together, -1]])))
  }
  for (const one of pursued) {
    if (isKept(one)) continue
    look(solver.least(one.secret.combination))
    if (isKept(one)) continue
    look(solver.least(combined([[one.secret.combination, -1]])))
  }
}

/**
 * Places by linear programming: each insider in turn, and every secret of every other organisation.
 *
 * @param isInsider whom to try as an insider, by the place of the organisation
 * @returns every secret that is not kept
 */
export function placeAll(
  highs: Highs,
  knowledge: Knowledge,
  isInsider: (place: number) => boolean = () => true,
): Placed[] {
  const { unknowns, subjects } = knowledge
  return highs.withModel((model) => {
    const solver = new Solver(highs, model, knowledge)
    return subjects.flatMap((insider, tried) => {
      if (!isInsider(tried)) return []
      const truth = (place: number) => unknowns[place]?.truth ?? Number.NaN
      solver.bound(insider.unknowns, (place) => [truth(place), truth(place)])
      const pursued = subjects
        .filter((target) => target !== insider)
        .flatMap((target) =>
          target.secrets.map(
            (secret): Pursued => ({
              target: target.id,
              secret,
              least: Number.POSITIVE_INFINITY,
              greatest: Number.NEGATIVE_INFINITY,
            }),
          ),
        )
      pursue(solver, pursued)
      solver.bound(insider.unknowns, (place) => [unknowns[place]?.from ?? 0, unknowns[place]?.to ?? 0])
      return pursued
        .filter((one) => !isKept(one))
        .map(
          ({ target, secret, least, greatest }): Placed => ({
            insider: insider.id,
            target,
            figure: secret.figure,
            left: (greatest - least) / secret.width,
          }),
        )
    })
  })
}
