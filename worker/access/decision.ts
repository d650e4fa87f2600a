import type { KeyKind } from '../../shared/messages/key.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { type Operation, type Presentation, permissionFor } from './operations.ts'

/** What is stored of a key and decides what it may do. */
export interface Grant {
  readonly keyId: string
  readonly kind: KeyKind
  /** The organisation that an organisation's key belongs to. */
  readonly organisation: string | null
  /** ISO 8601, UTC. */
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}

/** Whether keys of a kind may stand in an address, where others can see them. */
export const mayStandInAddress = (kind: KeyKind): boolean => kind === 'view' || kind === 'feed'

/**
 * The one place that says whether a key may do something: by the stored kind, never by what the key says of itself.
 *
 * @param grant what is stored of the key; undefined when nothing is
 * @returns the reason against it, or `permitted`
 */
export function decide(
  grant: Grant | undefined,
  operation: Operation,
  presentation: Presentation,
  now: Date,
): ProblemKind | 'permitted' {
  if (grant === undefined) return 'key-unknown'
  if (grant.revokedAt !== null) return 'key-revoked'
  if (grant.expiresAt !== null && Date.parse(grant.expiresAt) <= now.getTime()) return 'key-expired'
  const { kinds, also } = permissionFor(operation)
  const mayBePresentedSo =
    presentation === 'header' ||
    (also.includes(presentation) && (presentation !== 'address' || mayStandInAddress(grant.kind)))
  return mayBePresentedSo && kinds.includes(grant.kind) ? 'permitted' : 'key-not-sufficient'
}

/** The same for the operator, whose secret was checked before: denied unless the operation says otherwise. */
export function decideForOperator(operation: Operation): ProblemKind | 'permitted' {
  return permissionFor(operation).operator ? 'permitted' : 'key-not-sufficient'
}
