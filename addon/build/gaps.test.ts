import { describe, expect, it } from 'vitest'
import { worksheetWords } from '../worksheets/words-in-each-language.ts'
import { compressed } from './compressed.ts'
import { expanded } from './expanded.ts'
import { withFunctions } from './filled-gaps.ts'
import { withGaps } from './gaps.ts'
import { pack } from './pack.ts'
import { unpack } from './unpack.ts'

/** Every text by its path, with each function called on something that a person may have typed. */
function texts(value: unknown, path = ''): [string, unknown][] {
  if (typeof value === 'function') return [[path, value('$& \u00e9 {0}', '$1', 7)]]
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([name, part]) => texts(part, `${path}.${name}`))
}

const packed: Parameters<typeof unpack>[0] = JSON.parse(JSON.stringify(pack(withGaps(worksheetWords))))

describe('texts with functions among them', () => {
  it('come back from the bundle as they were', () => {
    expect(expanded(compressed(packed))).toEqual(packed)
    const before = texts(worksheetWords)
    expect(before.filter(([path]) => path.includes('respondentLabel'))).toHaveLength(2)
    expect(texts(withFunctions(unpack(packed)))).toEqual(before)
  })

  it.each([
    ['counts', { text: (count: number) => (count === 1 ? 'one' : `${count}`) }],
    ['changes what it is given', { text: (name: string) => name.toLowerCase() }],
    ['takes nothing', { text: () => 'fixed' }],
    ['gives no text', { text: (count: number) => count }],
  ])('stop the build when one %s', (_, words) => {
    expect(() => withGaps(words)).toThrow(/function|more than/)
  })
})
