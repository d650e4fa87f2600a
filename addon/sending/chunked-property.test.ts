import { describe, expect, it } from 'vitest'
import { memoryStore } from '../testing/memory-store.ts'
import { chunkLength, readChunked, writeChunked } from './chunked-property.ts'

describe('a text of any length in properties of 9 KB', () => {
  const text = (length: number) => Array.from({ length }, (_, index) => String(index % 10)).join('')

  it.each([0, 1, chunkLength, chunkLength + 1, 5 * chunkLength + 7])('keeps %i characters', (length) => {
    const store = memoryStore()
    writeChunked(store, 'a', text(length))
    expect(readChunked(store, 'a').get('a')).toBe(text(length))
    for (const value of Object.values(store.getProperties())) expect(value.length).toBeLessThanOrEqual(9216)
  })

  it('leaves nothing of a longer text behind a shorter one', () => {
    const store = memoryStore()
    writeChunked(store, 'a', text(3 * chunkLength))
    writeChunked(store, 'a', 'short')
    expect(store.getProperties()).toEqual({ a: '1', 'a#0': 'short' })
  })

  it('reads by prefix, and leaves out what has lost a chunk', () => {
    const store = memoryStore()
    writeChunked(store, 'delivery:1', text(chunkLength + 1))
    writeChunked(store, 'delivery:2', 'two')
    writeChunked(store, 'other', 'no')
    store.deleteProperty('delivery:1#1')
    expect([...readChunked(store, 'delivery:')]).toEqual([['delivery:2', 'two']])
  })
})
