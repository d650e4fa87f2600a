import { describe, expect, it } from 'vitest'
import { endsOf } from './ends.ts'

describe('the two ends', () => {
  it('are five each at most, the lowest and the highest first', () => {
    const ascending = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    expect(endsOf(ascending)).toEqual({ lowest: [1, 2, 3, 4, 5], highest: [12, 11, 10, 9, 8] })
  })

  it('have nothing in common when there are few', () => {
    expect(endsOf([1, 2, 3])).toEqual({ lowest: [1], highest: [3] })
    expect(endsOf([1])).toEqual({ lowest: [], highest: [] })
    expect(endsOf([])).toEqual({ lowest: [], highest: [] })
  })
})
