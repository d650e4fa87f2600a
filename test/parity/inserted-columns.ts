import { cellName } from '../../addon/cells/area.ts'
import { ratingsLayout } from '../../addon/worksheets/ratings-layout.ts'
import { worksheetWords } from '../../addon/worksheets/words-in-each-language.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import {
  canonicalFormula,
  localFormula,
  shiftedFormula,
} from '../../workbench/runtime/spreadsheet/formula.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'

/** Inserts respondents' columns behind the first and copies its formulas into them, as the Ratings worksheet asks for. */
export function insertRespondents(desk: Desk, template: Template, language: Language, columns: number): void {
  const layout = ratingsLayout(template)
  const sheet = worksheetWords[language].names.ratings
  const { firstRespondent } = layout.columns
  const { locale } = desk.spreadsheet
  desk.insertColumns(sheet, firstRespondent + 1, columns)
  const rows = [
    layout.rows.validity,
    layout.filledRow,
    layout.invalidNameRow,
    ...layout.scoreRows.values(),
    ...layout.stateRows.values(),
  ]
  for (const row of rows) {
    const kept = canonicalFormula(desk.formula(sheet, cellName(row, firstRespondent)), locale)
    const copies = Array.from({ length: columns }, (_, place) =>
      localFormula(shiftedFormula(kept, 0, place + 1), locale),
    )
    desk.paste(sheet, cellName(row, firstRespondent + 1), [copies])
  }
}
