import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { educationTemplate } from '../../addon/testing/assessments.ts'
import { worksheetWords } from '../../addon/worksheets/words-in-each-language.ts'
import { type Language, languages } from '../../shared/language/language.ts'
import { hasLibreOffice, recalculate, resultOf } from './libreoffice.ts'
import { type ResponseMatrix, responseMatrices } from './matrices.ts'
import { deskWithPartnership } from './partnership.ts'
import { expectSame } from './same.ts'
import { scoredByShared } from './shared.ts'
import { enterMatrix, type ReadCell, shownBySheet } from './sheet.ts'

const template = educationTemplate()
const filesEach = 12

/** LibreOffice keeps TRUE as the number 1 in another dress, so there it is a rating; the other engines tell the two apart. */
const withoutTrue = ({ respondents }: ResponseMatrix): boolean =>
  respondents.every(({ cells }) => !cells.includes(true))

async function compareFiles(language: Language): Promise<void> {
  const desk = await deskWithPartnership(language)
  const matrices = fc.sample(responseMatrices(template).filter(withoutTrue), filesEach)
  const files: Uint8Array[] = []
  for (const matrix of matrices) {
    enterMatrix(desk, template, language, matrix)
    files.push(await desk.saveXlsx())
  }
  const workbooks = await recalculate(files)
  expect(workbooks).toHaveLength(filesEach)
  matrices.forEach((matrix, place) => {
    const read: ReadCell = (worksheet, row, column) => {
      const sheet = workbooks[place]?.getWorksheet(worksheetWords[language].names[worksheet])
      if (sheet === undefined) throw new Error(`File ${place} has no ${worksheet} worksheet`)
      return resultOf(sheet, row, column)
    }
    const shown = shownBySheet(template, language, read, matrix.respondents.length)
    expectSame(shown, scoredByShared(template, matrix))
  })
}

describe('LibreOffice computes from the saved worksheets what shared computes', () => {
  const isHere = hasLibreOffice()

  it('and is here to be asked', () => {
    if (isHere) return
    const how = 'Install LibreOffice (Debian: apt-get install libreoffice-calc) to check the formulas in it.'
    // On CI a skipped check would pass for a check made.
    if (process.env.CI) throw new Error(how)
    console.warn(`LibreOffice is missing, so its check of the formulas is skipped. ${how}`)
  })

  it.runIf(isHere)('for 12 random matrices in each language', { timeout: 300_000 }, async () => {
    for (const language of languages) await compareFiles(language)
  })
})
