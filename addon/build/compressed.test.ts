import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compressed } from './compressed.ts'
import { expanded } from './expanded.ts'

it('gives back every text, in whatever script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(expanded(compressed(text))).toBe(text)
    }),
  )
})

it('makes a text that repeats itself much shorter', () => {
  expect(compressed('para mitra dan pemangku kepentingan '.repeat(100)).length).toBeLessThan(100)
})
