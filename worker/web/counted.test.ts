import { expect, it } from 'vitest'
import * as z from 'zod'
import { counted } from './counted.ts'

const schema = counted(z.record(z.string(), z.array(z.number())), 5)

it('counts names and entries of every depth together', () => {
  expect(schema.safeParse({ a: [1, 2], b: [3] }).success).toBe(true)
  expect(schema.safeParse({ a: [1, 2], b: [3], c: [] }).success).toBe(false)
})

it('tells of too many parts with one fault, and of a few wrong ones with each', () => {
  const tooMany = schema.safeParse(Object.fromEntries(Array.from({ length: 1000 }, (_, name) => [name, 'x'])))
  expect(tooMany.error?.issues).toHaveLength(1)
  expect(schema.safeParse({ a: 'x', b: 'y' }).error?.issues).toHaveLength(2)
})
