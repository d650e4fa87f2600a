import type { KeyKind } from '../../shared/messages/key.ts'

/** How a key came: in the Authorization header, in the address, or as a session's cookie. */
export type Presentation = 'header' | 'address' | 'session'

interface Permission {
  readonly kinds: readonly KeyKind[]
  /** Ways of presenting a key beside the header. */
  readonly also: readonly Exclude<Presentation, 'header'>[]
  /** Whether the operator's secret may ask for it too. */
  readonly operator?: true
  /** Whether an isolate may answer from what it remembers; it then brakes reads where it asks the object. */
  readonly remembered?: true
}

/**
 * Everything that a key can be asked for, with the kinds of key that may. What is not in this table cannot be asked
 * for. Only reading may be asked for by address or session, so there is nothing to forge across sites.
 */
const operations = {
  'view-programme': { kinds: ['coordinator', 'organisation', 'view', 'feed'], also: [] },
  'delete-programme': { kinds: ['coordinator'], also: [], operator: true },
  'export-programme': { kinds: ['coordinator'], also: [], operator: true },
  'issue-key': { kinds: ['coordinator'], also: [] },
  'list-keys': { kinds: ['coordinator'], also: [] },
  'rotate-key': { kinds: ['coordinator'], also: [] },
  'revoke-key': { kinds: ['coordinator'], also: [] },
  submit: { kinds: ['organisation'], also: [] },
  withdraw: { kinds: ['organisation'], also: [] },
  'see-progress': { kinds: ['coordinator'], also: [] },
  'close-round': { kinds: ['coordinator'], also: [] },
  'reopen-round': { kinds: ['coordinator'], also: [] },
  'publish-round': { kinds: ['coordinator'], also: [] },
  'retract-round': { kinds: ['coordinator'], also: [] },
  'read-audit': { kinds: ['coordinator'], also: [] },
  'read-release': { kinds: ['coordinator', 'view'], also: ['address', 'session'], remembered: true },
  'read-feed': { kinds: ['coordinator', 'view', 'feed'], also: ['address', 'session'], remembered: true },
  'open-session': { kinds: ['view'], also: ['address'] },
  'publish-template': { kinds: ['coordinator'], also: [] },
  'deprecate-template': { kinds: ['coordinator'], also: [] },
  'share-scorecard': { kinds: ['coordinator', 'organisation'], also: [] },
  'list-scorecards': { kinds: ['coordinator', 'organisation'], also: [] },
  'take-back-scorecard': { kinds: ['coordinator', 'organisation'], also: [] },
  'view-pages': { kinds: ['coordinator', 'view'], also: ['session'] },
} as const satisfies Readonly<Record<string, Permission>>

export type Operation = keyof typeof operations

const isOperation = (name: string): name is Operation => name in operations

/** Every operation by its name, for whoever has to look at each. */
export const allOperations: readonly Operation[] = Object.keys(operations).filter(isOperation)

/** What an operation takes, with the kinds and ways as plain lists to look into. */
export function permissionFor(operation: Operation): Permission {
  return operations[operation]
}
