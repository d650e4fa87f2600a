import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { educationTemplate } from '../../addon/testing/assessments.ts'
import { worksheetWords } from '../../addon/worksheets/words.ts'
import { languages } from '../../shared/language/language.ts'
import { hasLibreOffice, recalculate, resultOf } from './libreoffice.ts'
import { changesByShared, changesBySheet, roundsFromDesk } from './rounds.ts'
import { afterRounds, type RoundGiven, roundsGiven, withRounds } from './rounds-given.ts'

const template = educationTemplate()

describe.each(languages)('the %s sheet’s Rounds and shared give the same changes', (language) => {
  it.each([
    [2, 12],
    [3, 6],
  ])('between %i rounds, for %i random ones', { timeout: 120_000 }, async (rounds, numRuns) => {
    const state = await afterRounds(template, language, rounds)
    const property = fc.asyncProperty(roundsGiven(template, rounds), async (given) => {
      const desk = await withRounds(state, template, language, given)
      const shown = changesBySheet(template, language, roundsFromDesk(desk, language), rounds)
      expect(shown).toEqual(changesByShared(template, language, given))
    })
    await fc.assert(property, { numRuns })
  })
})

/** LibreOffice keeps TRUE as the number 1 in another dress: there it is a rating. */
const withoutTrue = (given: readonly RoundGiven[]): boolean =>
  given.every(({ matrix }) => matrix.respondents.every(({ cells }) => !cells.includes(true)))

describe('LibreOffice', () => {
  it.runIf(hasLibreOffice())('computes the same from saved files', { timeout: 240_000 }, async () => {
    const state = await afterRounds(template, 'id', 3)
    const all = fc.sample(roundsGiven(template, 3).filter(withoutTrue), 4)
    const files: Uint8Array[] = []
    for (const given of all) files.push(await (await withRounds(state, template, 'id', given)).saveXlsx())
    const workbooks = await recalculate(files)
    workbooks.forEach((workbook, place) => {
      const sheet = workbook.getWorksheet(worksheetWords.id.rounds.name)
      if (sheet === undefined) throw new Error(`File ${place} has no worksheet of rounds`)
      const shown = changesBySheet(template, 'id', (row, column) => resultOf(sheet, row, column), 3)
      expect(shown).toEqual(changesByShared(template, 'id', all[place] ?? []))
    })
    expect(workbooks).toHaveLength(all.length)
  })
})
