import { describe, expect, it } from 'vitest'
import { createGrants, type KnownKey } from './grants.ts'

const known: KnownKey = {
  grant: { keyId: 'one', kind: 'view', organisation: null, expiresAt: null, revokedAt: null },
  published: ['baseline'],
}

describe('remembered grants', () => {
  it('last eight seconds from before the object was asked', () => {
    let time = 1_000
    const grants = createGrants(() => time)
    grants.keep('p', 'd', known, 500)
    time = 8_499
    expect(grants.find('p', 'd')).toBe(known)
    time = 8_500
    expect(grants.find('p', 'd')).toBeUndefined()
  })

  it('count for their own programme only', () => {
    const grants = createGrants(() => 0)
    grants.keep('p', 'd', known, 0)
    expect(grants.find('q', 'd')).toBeUndefined()
  })

  it('stay bounded: the oldest goes first', () => {
    const grants = createGrants(() => 0)
    for (let number = 0; number <= 10_000; number += 1) grants.keep('p', String(number), known, 0)
    expect(grants.find('p', '0')).toBeUndefined()
    expect(grants.find('p', '1')).toBe(known)
    expect(grants.find('p', '10000')).toBe(known)
  })
})
