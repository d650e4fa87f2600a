import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worksheetWords } from '../../addon/worksheets/words-in-each-language.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import { checklistByShared, checklistShown, enterStatuses } from './checklist.ts'
import type { ResponseMatrix } from './entered/matrices.ts'
import { responseMatrices } from './entered/response-matrices.ts'
import { type StatusCell, statusCells } from './entered/statuses.ts'
import { hasLibreOffice, recalculate, resultOf, withoutTrue } from './libreoffice.ts'
import { deskWithPartnership, everyTemplateAndLanguage } from './partnership.ts'
import { expectSame } from './same.ts'
import { scoredByShared } from './shared.ts'
import { enterMatrix, type ReadCell, shownBySheet } from './sheet.ts'

/** For each template with many items; as many again for the pulse, whose files are small. */
const filesEach = 2
const filesFor = ({ items }: Template): number => (items.length > 10 ? filesEach : 2 * filesEach)

interface SavedFile {
  readonly template: Template
  readonly language: Language
  readonly matrix: ResponseMatrix
  readonly statuses: readonly StatusCell[]
  readonly content: Uint8Array
}

async function savedFiles(template: Template, language: Language): Promise<SavedFile[]> {
  const desk = await deskWithPartnership({ template, language })
  const entries = fc.tuple(responseMatrices(template).filter(withoutTrue), statusCells(template))
  const files: SavedFile[] = []
  for (const [matrix, statuses] of fc.sample(entries, filesFor(template))) {
    enterStatuses(desk, template, language, statuses)
    enterMatrix(desk, template, language, matrix)
    files.push({ template, language, matrix, statuses, content: await desk.saveXlsx() })
  }
  return files
}

async function compareFiles(): Promise<void> {
  const files: SavedFile[] = []
  for (const { template, language } of everyTemplateAndLanguage) {
    files.push(...(await savedFiles(template, language)))
  }
  const workbooks = await recalculate(files.map(({ content }) => content))
  expect(workbooks).toHaveLength(24)
  files.forEach(({ template, language, matrix, statuses }, place) => {
    const read: ReadCell = (worksheet, row, column) => {
      const sheet = workbooks[place]?.getWorksheet(worksheetWords[language].names[worksheet])
      if (sheet === undefined) throw new Error(`File ${place} has no ${worksheet} worksheet`)
      return resultOf(sheet, row, column)
    }
    const shown = shownBySheet(template, language, read, matrix.respondents.length)
    expectSame(shown, scoredByShared(template, matrix))
    expect(checklistShown(template, language, read)).toEqual(checklistByShared(template, statuses))
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

  it.runIf(isHere)('for 24 random files of every template and language', { timeout: 300_000 }, compareFiles)
})
