import * as z from 'zod'
import type { KeyKind } from '../../shared/messages/key.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { problems } from '../../shared/messages/problem-words.ts'
import type { Operation } from '../../worker/access/operations.ts'
import type { Asked } from './asked.ts'
import type { Programme } from './programme.ts'
import type { Stage } from './stage.ts'

/** What an operation can answer: a status that is no problem, or a kind of problem. */
const successSchema = z.enum(['200', '201', '202', '204', '303', '304'])
const problemKindSchema = z.custom<ProblemKind>((kind) => typeof kind === 'string' && kind in problems)

export const outcomeSchema = z.union([successSchema, problemKindSchema])
export type Outcome = z.infer<typeof outcomeSchema>

const isSuccess = (outcome: Outcome): outcome is z.infer<typeof successSchema> =>
  successSchema.safeParse(outcome).success

/** The status that an outcome has. */
export const statusOf = (outcome: Outcome): string =>
  isSuccess(outcome) ? outcome : String(problems[outcome].status)

/** Brings an answer about: what leads to it is done, the request that draws it is given back. */
export type Walk = (stage: Stage) => Asked | Promise<Asked>

/** Who may ask, written out once more by hand: the suite does not believe the Worker's own table. */
export interface ByKey {
  readonly operation: Operation
  readonly kinds: readonly [KeyKind, ...KeyKind[]]
  /** Where a key may stand beside the header. */
  readonly also?: readonly ('address' | 'session')[]
  /** Whether keys of several programmes go together in the address, and none in the header. */
  readonly together?: true
}

/** An operation of the document, or a page. */
export interface Walked {
  readonly by: ByKey | 'operator' | 'everybody'
  /**
   * A request that is well-formed and allowed; it need not succeed in a programme that is not ready for it.
   *
   * @param other what goes beside it in a portfolio
   */
  readonly ask: (programme: Programme, other: Programme) => Asked
  /** Its own answers. Those that all operations have in common are in `common-walks.ts`; what stands here goes first. */
  readonly walks: Readonly<Partial<Record<Outcome, Walk>>>
}
