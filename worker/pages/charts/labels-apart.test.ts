import { expect, it } from 'vitest'
import { labelsApart } from './labels-apart.ts'

it('puts a label above its point where nothing is in the way', () => {
  expect(labelsApart([{ x: 3, y: 3 }], 0.2)).toEqual([{ x: 3, y: 3.2 }])
})

it('keeps labels off other points and off each other', () => {
  const points = [
    { x: 3, y: 3 },
    { x: 3, y: 3.2 },
    { x: 3.2, y: 3 },
  ]
  const labels = labelsApart(points, 0.2)
  for (const [place, label] of labels.entries()) {
    const others = [...points.filter((_, of) => of !== place), ...labels.filter((_, of) => of !== place)]
    for (const other of others) {
      expect(Math.hypot(other.x - label.x, other.y - label.y)).toBeGreaterThanOrEqual(0.18)
    }
  }
})
