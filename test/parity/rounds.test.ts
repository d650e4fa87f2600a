import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worksheetWords } from '../../addon/worksheets/words-in-each-language.ts'
import type { Language } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import type { Template } from '../../shared/template/template.ts'
import type { SavedState } from '../../workbench/runtime/workbench.ts'
import { hasLibreOffice, recalculate, resultOf, withoutTrue } from './libreoffice.ts'
import { everyTemplateAndLanguage, everyTemplateOnce } from './partnership.ts'
import { changesByShared, changesBySheet, roundsFromDesk } from './rounds.ts'
import { afterRounds, type RoundGiven, roundsGiven, withRounds } from './rounds-given.ts'

const states = new Map<string, Promise<SavedState>>()

/** Rounds take their time to be started: what stands after them is kept. */
function stateAfter(template: Template, language: Language, rounds: number): Promise<SavedState> {
  const name = [template.id, language, rounds].join(' ')
  const state = states.get(name) ?? afterRounds(template, language, rounds)
  states.set(name, state)
  return state
}

/** Three rounds hold every kind of comparison; two alone are asked of the template that is quickly computed. */
const ofTwoRounds: Readonly<Record<string, number>> = { pulse: 6 }

const numbersFor = ({ id }: Template) =>
  [
    { rounds: 2, random: ofTwoRounds[id] ?? 0 },
    { rounds: 3, random: 2 },
  ].filter(({ random }) => random > 0)

describe.each(everyTemplateAndLanguage)(
  'Rounds of $id in $language and shared give the same changes',
  ({ template, language }) => {
    it.each(numbersFor(template))(
      'between $rounds rounds, for $random random ones',
      { timeout: 120_000 },
      async ({ rounds, random }) => {
        const state = await stateAfter(template, language, rounds)
        const property = fc.asyncProperty(roundsGiven(template, rounds), async (given) => {
          const desk = await withRounds(state, template, language, given)
          const shown = changesBySheet(template, language, roundsFromDesk(desk, language), rounds)
          expect(shown).toEqual(changesByShared(template, language, given))
        })
        await fc.assert(property, { numRuns: random })
      },
    )
  },
)

const withoutTrueInAny = (given: readonly RoundGiven[]): boolean =>
  given.every(({ matrix }) => withoutTrue(matrix))

describe('LibreOffice', () => {
  it.runIf(hasLibreOffice())('computes the same from saved files', { timeout: 240_000 }, async () => {
    const saved: { given: RoundGiven[]; file: Uint8Array }[] = []
    for (const { template, language } of everyTemplateOnce) {
      const state = await stateAfter(template, language, 3)
      const [given = []] = fc.sample(roundsGiven(template, 3).filter(withoutTrueInAny), 1)
      const desk = await withRounds(state, template, language, given)
      saved.push({ given, file: await desk.saveXlsx() })
    }
    const workbooks = await recalculate(saved.map(({ file }) => file))
    everyTemplateOnce.forEach(({ template, language }, place) => {
      const sheet = workbooks[place]?.getWorksheet(worksheetWords[language].rounds.name)
      if (sheet === undefined) throw new Error(`File ${place} has no worksheet of rounds`)
      const shown = changesBySheet(template, language, (row, column) => resultOf(sheet, row, column), 3)
      expect(shown).toEqual(changesByShared(template, language, saved[place]?.given ?? []))
    })
    expect(workbooks).toHaveLength(templates.length)
  })
})
