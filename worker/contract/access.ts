import { keyKindSchema } from '../../shared/messages/key.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { type Actor, actorFor } from '../access/actor.ts'
import { brake } from '../access/brakes.ts'
import { forEachKey } from '../access/for-each-key.ts'
import { type Operation, permissionFor } from '../access/operations.ts'
import { requireOperator } from '../access/operator.ts'
import { type Presented, presentedFor } from '../access/presented.ts'
import { presentedTogether } from '../access/presented-together.ts'
import { type Founder, requireFounder } from '../access/sign-up.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'

/** Who may ask for an operation. */
export interface Access<Caller> {
  /** One key, keys of several programmes, the operator's secret, that or nothing where sign-up is open, or nothing. */
  readonly by:
    | { readonly key: Operation }
    | { readonly keys: Operation }
    | 'operator'
    | 'founder'
    | 'everybody'
  readonly refuses: readonly ProblemKind[]
  /**
   * Reads who asks, before anything else of the request is read.
   *
   * @throws Refused when nobody, or nobody who could be right, asks
   */
  readonly admit: (context: MitraContext) => Promise<Caller>
  /**
   * Decides on the caller where the request's content is faulty, so that its faults are told only to who may ask.
   *
   * @throws Refused when the caller may not
   */
  readonly decide: (context: MitraContext, caller: Caller) => Promise<void>
}

/** Whether a valid key can be the wrong one: of another kind, or of a kind that may not stand in an address. */
function refusesSomeKeys(operation: Operation): boolean {
  const { kinds, also } = permissionFor(operation)
  return also.includes('address') || keyKindSchema.options.some((kind) => !kinds.includes(kind))
}

function refusalsOfKey(operation: Operation): ProblemKind[] {
  return [
    'key-mistyped',
    'key-unknown',
    'key-revoked',
    'key-expired',
    ...(refusesSomeKeys(operation) ? ['key-not-sufficient' as const] : []),
    'too-many-attempts',
  ]
}

/**
 * With a key that may do the operation. Its programme's object decides, in the transaction in which it does the work:
 * one trip, as asking it once before would take a submission twice the time. Until then the request's content is read
 * and checked (at most 1 MB, and changes are braked by key), but nothing of that is told: content that is faulty takes
 * its one trip to the decision alone.
 */
export function withKey(operation: Operation): Access<Presented> {
  return {
    by: { key: operation },
    refuses: ['key-missing', ...refusalsOfKey(operation)],
    async admit(context) {
      const presented = presentedFor(context, operation)
      await brake(context, presented, operation)
      return presented
    },
    async decide(context, presented) {
      const programme = reachProgramme(context.env, presented.programme)
      requireDone(await programme.authorise(presented, operation))
    },
  }
}

/** With a key, or with the operator's secret, which is decided on at once. */
export function withKeyOrSecret(operation: Operation): Access<Actor> {
  const byKey = withKey(operation)
  return {
    by: byKey.by,
    refuses: [...byKey.refuses, 'operator-secret-wrong', 'not-found'],
    async admit(context) {
      const actor = actorFor(context, operation)
      if (actor.by !== 'operator') await brake(context, actor, operation)
      return actor
    },
    async decide(context, actor) {
      if (actor.by !== 'operator') await byKey.decide(context, actor)
    },
  }
}

/** With keys of several programmes: each is decided on by its own programme's object, and all must be permitted. */
export function withKeys(operation: Operation): Access<readonly Presented[]> {
  const { decide } = withKey(operation)
  return {
    by: { keys: operation },
    refuses: ['portfolio-not-open', ...refusalsOfKey(operation), 'invalid-content'],
    async admit(context) {
      const presented = await presentedTogether(context, operation)
      await forEachKey(presented, (one) => brake(context, one, operation))
      return presented
    },
    async decide(context, presented) {
      await forEachKey(presented, (one) => decide(context, one))
    },
  }
}

/** With the operator's secret, or by anyone where sign-up is open: decided on at once. */
export const forFounders: Access<Founder> = {
  by: 'founder',
  refuses: ['operator-secret-wrong', 'too-many-attempts'],
  admit: requireFounder,
  async decide() {},
}

/** With the operator's secret, which is decided on at once. */
export const withOperatorSecret: Access<undefined> = {
  by: 'operator',
  refuses: ['operator-secret-wrong', 'too-many-attempts'],
  async admit(context) {
    requireOperator(context)
    return undefined
  },
  async decide() {},
}

/** Without any key. */
export const forEverybody: Access<undefined> = {
  by: 'everybody',
  refuses: [],
  async admit() {
    return undefined
  },
  async decide() {},
}
