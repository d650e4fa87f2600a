import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { elsewhere } from '../conformance/elsewhere.ts'

interface NamedTest {
  readonly file: string
  readonly title: string
}

/** The tests that a page names, each as `file`: “title”. */
function namedIn(page: string): NamedTest[] {
  return [...readFileSync(page, 'utf8').matchAll(/`([^`\s]+\.test\.tsx?)`: “([^”]+)”/g)].map(
    ([, file = '', title = '']) => ({ file, title }),
  )
}

/** Whether the file has a test, or a group of them, of that title. */
function exists({ file, title }: NamedTest): boolean {
  if (!existsSync(file)) return false
  const text = readFileSync(file, 'utf8')
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`))
}

describe.each([
  ['docs/security.md', 40],
  ['test/conformance/README.md', 10],
] as const)('%s', (page, fewest) => {
  it('names tests that exist, by file and title', () => {
    const named = namedIn(page)
    expect(named.length).toBeGreaterThan(fewest)
    expect(named.filter((one) => !exists(one))).toEqual([])
  })

  it('names a test in every row of its tables', () => {
    const rows = readFileSync(page, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.includes('| ---') && !line.endsWith('| Test |'))
    expect(rows).toHaveLength(namedIn(page).length)
  })
})

describe('what is documented and not walked', () => {
  it('is covered by a test that exists', () => {
    expect(Object.values(elsewhere).filter((one) => !exists(one))).toEqual([])
  })
})

describe('the Worker', () => {
  it('asks no other server', () => {
    // Scripts of pages ask this host, from a browser; deployment runs on an operator's computer.
    const sources = globSync('worker/**/*.{ts,tsx}').filter(
      (file) => !/\.test\.tsx?$|worker\/(deploy|testing|pages\/(coordinate|sign-up)\/)/.test(file),
    )
    expect(sources.length).toBeGreaterThan(100)
    const asking = /\bfetch\(|\bconnect\(|cloudflare:sockets|new WebSocket\(/
    expect(sources.filter((file) => asking.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
