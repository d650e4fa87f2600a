import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

it('writes the same content alike, whatever the order of its names', () => {
  const one = { b: [{ y: 1, x: null }], a: { d: 'text', c: [3, 1, 2] } }
  const other = { a: { c: [3, 1, 2], d: 'text' }, b: [{ x: null, y: 1 }] }
  expect(canonicalJson(one)).toBe('{"a":{"c":[3,1,2],"d":"text"},"b":[{"x":null,"y":1}]}')
  expect(canonicalJson(other)).toBe(canonicalJson(one))
})

it('tells another order of a list apart', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})
