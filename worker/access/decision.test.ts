import { describe, expect, it } from 'vitest'
import type { KeyKind } from '../../shared/messages/key.ts'
import { decide, decideForOperator, type Grant } from './decision.ts'
import type { Operation } from './operations.ts'

const now = new Date('2027-03-01T08:00:00.000Z')

const grantOf = (kind: KeyKind, changes: Partial<Grant> = {}): Grant => ({
  keyId: 'b7a1f0b2-6f0e-4a53-9a55-3c1d7d1f2a10',
  kind,
  organisation: kind === 'organisation' ? '0f0f' : null,
  expiresAt: null,
  revokedAt: null,
  ...changes,
})

describe('the decision on a key', () => {
  it('refuses a key of which nothing is stored', () => {
    expect(decide(undefined, 'view-programme', 'header', now)).toBe('key-unknown')
  })

  it('refuses a revoked key, whatever it could do before', () => {
    const grant = grantOf('coordinator', { revokedAt: '2027-02-01T00:00:00.000Z' })
    expect(decide(grant, 'view-programme', 'header', now)).toBe('key-revoked')
  })

  it('refuses a key from the moment of its expiry on', () => {
    const expiring = (expiresAt: string) =>
      decide(grantOf('view', { expiresAt }), 'view-programme', 'header', now)
    expect(expiring('2027-03-01T08:00:00.001Z')).toBe('permitted')
    expect(expiring('2027-03-01T08:00:00.000Z')).toBe('key-expired')
  })

  it.each<[Operation, KeyKind[]]>([
    ['submit', ['organisation']],
    ['publish-round', ['coordinator']],
    ['read-feed', ['coordinator', 'view', 'feed']],
    ['read-release', ['coordinator', 'view']],
  ])('goes by the stored kind: %s', (operation, allowed) => {
    const kinds: KeyKind[] = ['coordinator', 'organisation', 'view', 'feed']
    const permitted = kinds.filter((kind) => decide(grantOf(kind), operation, 'header', now) === 'permitted')
    expect(permitted).toEqual(allowed)
  })

  it('takes only funders’ keys and feed keys from an address, and only for reading', () => {
    expect(decide(grantOf('feed'), 'read-feed', 'address', now)).toBe('permitted')
    expect(decide(grantOf('view'), 'read-release', 'address', now)).toBe('permitted')
    expect(decide(grantOf('coordinator'), 'read-release', 'address', now)).toBe('key-not-sufficient')
    expect(decide(grantOf('view'), 'view-programme', 'address', now)).toBe('key-not-sufficient')
  })

  it('takes no change by session', () => {
    const changes: Operation[] = [
      'issue-key',
      'revoke-key',
      'submit',
      'withdraw',
      'close-round',
      'publish-round',
      'retract-round',
    ]
    const kinds: KeyKind[] = ['coordinator', 'organisation', 'view', 'feed']
    const decisions = changes.flatMap((operation) =>
      kinds.map((kind) => decide(grantOf(kind), operation, 'session', now)),
    )
    expect(new Set(decisions)).toEqual(new Set(['key-not-sufficient']))
  })
})

describe('the operator', () => {
  it('may delete and export a programme, and nothing else', () => {
    expect(decideForOperator('delete-programme')).toBe('permitted')
    expect(decideForOperator('export-programme')).toBe('permitted')
    for (const operation of ['issue-key', 'submit', 'publish-round', 'read-release', 'read-audit'] as const) {
      expect(decideForOperator(operation)).toBe('key-not-sufficient')
    }
  })
})
