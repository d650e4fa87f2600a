import { expect, test } from 'vitest'
import { ordinarySizes, usefulnessOf } from './usefulness.ts'

test('of ordinary programmes, at least 95 % of the scores of all with means of 2 to 4.2 are shown', () => {
  for (const size of ordinarySizes) {
    const { all, items } = usefulnessOf(size, 4)
    expect(all.cells).toBeGreaterThan(20)
    expect(all.shown / all.cells).toBeGreaterThanOrEqual(0.95)
    expect(items.shown / items.cells).toBeGreaterThanOrEqual(0.9)
  }
}, 240_000)
