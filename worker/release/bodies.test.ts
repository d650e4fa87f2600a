import { describe, expect, it } from 'vitest'
import { createBodies } from './bodies.ts'

describe('kept bodies', () => {
  it('stay within their bytes: the least recently used goes first', () => {
    const bodies = createBodies(10)
    bodies.keep('one', new Uint8Array(4))
    bodies.keep('two', new Uint8Array(4))
    bodies.find('one')
    bodies.keep('three', new Uint8Array(4))
    expect(bodies.find('two')).toBeUndefined()
    expect(bodies.find('one')?.byteLength).toBe(4)
    expect(bodies.find('three')?.byteLength).toBe(4)
  })

  it('leave out what is larger than all of them together', () => {
    const bodies = createBodies(10)
    bodies.keep('one', new Uint8Array(4))
    bodies.keep('large', new Uint8Array(11))
    expect(bodies.find('large')).toBeUndefined()
    expect(bodies.find('one')?.byteLength).toBe(4)
  })
})
