import type { Fault } from '../shared/faults/fault.ts'
import type { ProblemKind } from '../shared/messages/problem.ts'
import type { Retraction } from '../shared/messages/round.ts'

/** Why something was not done; plain data, so that it passes from the programme's object to the isolate. */
export interface Refusal {
  readonly kind: ProblemKind
  readonly faults?: readonly Fault[]
  /** The revision that stands now, for problems of revisions. */
  readonly currentRevision?: number
  /** The id of the organisation that has a name already. */
  readonly organisation?: string
  /** For the problem of a release that was taken back. */
  readonly retraction?: Retraction
  /** The methods that an address has, for the Allow header. */
  readonly allow?: readonly string[]
}

/** Thrown where a request cannot be fulfilled; becomes a problem document at the edge. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(kind: ProblemKind, more: Omit<Refusal, 'kind'> = {}) {
    super(kind)
    this.refusal = { kind, ...more }
  }
}

/** What an object's method answers: errors would lose their data on the way between object and isolate. */
export type Outcome<Value> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusal: Refusal }

/** A refusal becomes an outcome, every other error goes on. */
function refusedOutcome(error: unknown): Outcome<never> {
  if (error instanceof Refused) return { done: false, refusal: error.refusal }
  throw error
}

/** Runs the work; a refusal becomes an outcome, every other error goes on. */
export function outcomeOf<Value>(work: () => Value): Outcome<Value> {
  try {
    return { done: true, value: work() }
  } catch (error) {
    return refusedOutcome(error)
  }
}

/** The same of work that takes time. */
export async function laterOutcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { done: true, value: await work() }
  } catch (error) {
    return refusedOutcome(error)
  }
}

/** @throws Refused when the outcome is a refusal. */
export function requireDone<Value>(outcome: Outcome<Value>): Value {
  if (outcome.done) return outcome.value
  const { kind, ...more } = outcome.refusal
  throw new Refused(kind, more)
}
