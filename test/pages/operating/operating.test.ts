import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/language/language.ts'
import { dollarsFor, dollarsInAll, mostOnFreePlan } from './cost.ts'
import { costTables } from './tables.ts'

const pages = { id: 'mengoperasikan.md', en: 'operating.md' } as const
const read = (file: string): string => readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8')

describe.each(languages)('the page on operating in %s', (language) => {
  const page = read(pages[language])

  it.each(costTables(language).map((table, index) => ({ table, number: index + 1 })))(
    'has table $number as its prices make it',
    ({ table }) => {
      expect(page).toContain(table)
    },
  )

  it('has as many parts as its twin', () => {
    const parts = (text: string): number => text.split(/^#{2,3} /m).length
    expect(parts(page)).toBe(parts(read(pages[language === 'id' ? 'en' : 'id'])))
  })

  it('shows every command of its twin', () => {
    const commands = (text: string): string[] =>
      Array.from(text.matchAll(/^ *((?:npx|npm|curl|grep) .*)$/gm), ([, command]) => command ?? '')
    expect(commands(page).length).toBeGreaterThan(5)
    expect(commands(page)).toEqual(commands(read(pages[language === 'id' ? 'en' : 'id'])))
  })
})

describe('the arithmetic', () => {
  it('charges only what is beyond what the plan includes', () => {
    // 100,000 organisations: 4.4 million requests to objects, 1 million included, 0.15 dollars a million.
    expect(dollarsFor('objectRequests', 100_000)).toBeCloseTo(0.51, 10)
    // 20 GB, 5 included, 0.20 dollars each.
    expect(dollarsFor('objectStorage', 100_000)).toBeCloseTo(3, 10)
    expect(dollarsFor('requests', 100_000)).toBe(0)
    expect(dollarsInAll(10)).toBe(5)
    expect(dollarsInAll(100_000)).toBeCloseTo(8.51, 10)
  })

  it('finds how many the free plan bears on the day when a fifth of the month comes', () => {
    // 46 requests a month, 9.2 on that day, 100,000 allowed.
    expect(mostOnFreePlan('requests')).toBe(10_869)
    // 5 GB in all, 0.0002 for each.
    expect(mostOnFreePlan('objectStorage')).toBe(25_000)
    expect(mostOnFreePlan('processor')).toBeUndefined()
  })
})
