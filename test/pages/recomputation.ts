import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type InEachLanguage, languages } from '../../shared/language/language.ts'
import { type PageLanguage, pageLanguage } from './page-language.ts'
import { type Table, workedExamples } from './worked-examples.ts'

/** What the results of an example must say, from what is given and what is asked. */
export type Recomputation = (given: Table, page: PageLanguage, asked: Table) => string[]

const read = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')

/** Tests that the page has these worked examples in each language, and that their results are the recomputed ones. */
export function describePage(
  name: string,
  files: InEachLanguage<string>,
  recomputed: Readonly<Record<string, Recomputation>>,
): void {
  describe.each(languages)(`the page on ${name} in %s`, (language) => {
    const examples = workedExamples(read(files[language]))

    it('has the examples that are recomputed here', () => {
      expect([...examples.keys()].sort()).toEqual(Object.keys(recomputed).sort())
    })

    it.each([...examples.keys()])('gives the results of its example "%s"', (id) => {
      const { given, asked, results } = examples.get(id) ?? { given: [], asked: [], results: [] }
      expect(results).toEqual(recomputed[id]?.(given, pageLanguage(language), asked))
    })
  })
}
