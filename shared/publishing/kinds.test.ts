import { describe, expect, test } from 'vitest'
import type { KindClass } from '../messages/release.ts'
import { classOfOrganisation, publishedClasses } from './kinds.ts'

test('an organisation with partnerships of several kinds is mixed', () => {
  expect(classOfOrganisation(['education', 'education'])).toBe('education')
  expect(classOfOrganisation(['education', 'research', 'education'])).toBe('mixed')
})

describe('publishedClasses', () => {
  const published = (sizes: Partial<Record<KindClass, number>>) => {
    const order: KindClass[] = ['infrastructure', 'education', 'research', 'general', 'mixed', 'other']
    const classes = publishedClasses(new Map(order.map((one) => [one, sizes[one] ?? 0])), 5)
    return Object.fromEntries(classes.map(({ class: one, members }) => [one, members.join(' + ')]))
  }

  test('keeps classes that are large enough', () => {
    expect(published({ education: 5, research: 7 })).toStrictEqual({
      education: 'education',
      research: 'research',
    })
  })

  test('merges the smallest until other has enough', () => {
    expect(published({ infrastructure: 2, education: 9, research: 3, general: 6 })).toStrictEqual({
      education: 'education',
      general: 'general',
      other: 'infrastructure + research',
    })
  })

  test('merges a class that is large enough when other would be too small without it', () => {
    expect(published({ education: 9, research: 6, general: 4 })).toStrictEqual({
      education: 'education',
      other: 'general + research',
    })
  })

  test('of equally small ones merges the last, so that a named kind outlives mixed', () => {
    expect(published({ education: 6, research: 3, mixed: 6 })).toStrictEqual({
      education: 'education',
      other: 'research + mixed',
    })
  })

  test('one class left means no breakdown', () => {
    expect(published({ education: 12 })).toStrictEqual({})
    expect(published({ education: 9, research: 4 })).toStrictEqual({})
    expect(published({ education: 4, research: 4, general: 4 })).toStrictEqual({})
    expect(published({})).toStrictEqual({})
  })
})
