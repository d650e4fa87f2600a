import { describe, expect, it } from 'vitest'
import { educationTemplate } from '../testing/assessments.ts'
import { mostShownRounds, roundsLayout } from './rounds-layout.ts'

const template = educationTemplate()

describe('Rounds', () => {
  it('compares each round with the one before it, and from three rounds on the last one with the first', () => {
    expect(roundsLayout(template, 2).comparisons).toEqual([{ earlier: 0, later: 1 }])
    expect(roundsLayout(template, 3).comparisons).toEqual([
      { earlier: 0, later: 1 },
      { earlier: 1, later: 2 },
      { earlier: 0, later: 2 },
    ])
  })

  it('fits into the columns of a new sheet with as many rounds as it shows', () => {
    expect(roundsLayout(template, mostShownRounds).lastColumn).toBe(26)
  })

  it('has a row for each item below its dimension', () => {
    const { itemRows, headingRows } = roundsLayout(template, 2)
    expect(itemRows.size).toBe(template.items.length)
    expect(new Set([...itemRows.values(), ...headingRows.values()]).size).toBe(template.items.length + 10)
    for (const { id, dimension } of template.items) {
      const row = itemRows.get(id) ?? 0
      const above = [...headingRows].filter(([, heading]) => heading < row)
      expect(above.at(-1)?.[0]).toBe(dimension)
    }
  })
})
