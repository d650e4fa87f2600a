import { describe, expect, test } from 'vitest'
import { meanOf } from '../scoring/mean.ts'
import { standardDeviationOf, varianceOf } from './variance.ts'

/** Sixteen ratings whose published variance is 1.1625. */
const published = [2, 4, 5, 3, 1, 4, 2, 2, 2, 2, 2, 3, 3, 2, 2, 4]

/** Counts of the ratings 1 to 5 whose published mean is 3.13 and standard deviation 1.10. */
const likert = [11, 33, 48, 42, 16].flatMap((count, place) => Array.from({ length: count }, () => place + 1))

describe('variance and standard deviation', () => {
  test('have the published values', () => {
    expect(varianceOf(published)).toBeCloseTo(1.1625, 10)
    expect(meanOf(likert)).toBeCloseTo(3.13, 2)
    expect(standardDeviationOf(likert)).toBeCloseTo(1.1, 2)
  })

  test('divide by n − 1', () => {
    expect(standardDeviationOf([1, 3])).toBe(Math.SQRT2)
  })

  test('are 0 when all values are equal', () => {
    expect(standardDeviationOf([3, 3, 3])).toBe(0)
  })

  test.each([[[]], [[4]]])('do not exist of %j', (values) => {
    expect(varianceOf(values)).toBeNull()
    expect(standardDeviationOf(values)).toBeNull()
  })
})
