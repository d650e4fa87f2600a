import { describe, expect, it } from 'vitest'
import type { Grant } from './decision.ts'
import { createGrants } from './grants.ts'

const grant: Grant = { keyId: 'one', kind: 'view', organisation: null, expiresAt: null, revokedAt: null }

describe('remembered grants', () => {
  it('last eight seconds from before the object was asked', () => {
    let time = 1_000
    const grants = createGrants(() => time)
    grants.keep('p', 'd', grant, 500)
    time = 8_499
    expect(grants.find('p', 'd')).toBe(grant)
    time = 8_500
    expect(grants.find('p', 'd')).toBeUndefined()
  })

  it('count for their own programme only', () => {
    const grants = createGrants(() => 0)
    grants.keep('p', 'd', grant, 0)
    expect(grants.find('q', 'd')).toBeUndefined()
  })

  it('stay bounded: the oldest goes first', () => {
    const grants = createGrants(() => 0)
    for (let number = 0; number <= 10_000; number += 1) grants.keep('p', String(number), grant, 0)
    expect(grants.find('p', '0')).toBeUndefined()
    expect(grants.find('p', '1')).toBe(grant)
    expect(grants.find('p', '10000')).toBe(grant)
  })
})
