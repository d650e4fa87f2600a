import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { InEachLanguage } from '../../shared/language/language.ts'
import { languages } from '../../shared/language/language.ts'
import { pageLanguage } from './page-language.ts'
import { recomputedCombined } from './recomputed-combined.ts'
import { recomputedScoring } from './recomputed-scoring.ts'
import { workedExamples } from './worked-examples.ts'

const recomputed = new Map(Object.entries({ ...recomputedScoring, ...recomputedCombined }))

const pages: InEachLanguage<string> = {
  id: readFileSync(new URL('../../docs/metodologi.md', import.meta.url), 'utf8'),
  en: readFileSync(new URL('../../docs/methodology.md', import.meta.url), 'utf8'),
}

describe.each(languages)('the methodology page in %s', (language) => {
  const examples = workedExamples(pages[language])

  it('has an example of every rule that is recomputed here', () => {
    expect([...examples.keys()].sort()).toEqual([...recomputed.keys()].sort())
  })

  it.each([...examples.keys()])('gives the numbers of its example "%s"', (id) => {
    const example = examples.get(id)
    expect(example?.results).toEqual(recomputed.get(id)?.(example?.given ?? [], pageLanguage(language)))
  })
})
