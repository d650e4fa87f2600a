import type { Language } from '../../shared/language/language.ts'
import type { Field } from '../../shared/template/instrument.ts'
import type { Template } from '../../shared/template/template.ts'
import type { WorksheetDraft } from '../cells/draft.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { cellsToFill } from './columns-to-fill.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import {
  code,
  dateInput,
  guidance,
  input,
  label,
  plain,
  principleHeading,
  tableHeading,
  title,
} from './palette.ts'
import {
  partnershipColumns as columns,
  nameField,
  type PartnershipLayout,
  partnershipAnchor,
  partnershipLayout,
} from './partnership-layout.ts'
import { worksheetWords } from './words-in-each-language.ts'

function putProfile(
  grid: Grid,
  template: Template,
  language: Language,
  layout: PartnershipLayout,
  name: string,
): void {
  const words = worksheetWords[language].partnership
  const own: Field = { id: nameField, kind: 'short-text' }
  for (const [id, row] of layout.fieldRows) {
    const field = template.profile.fields.find((candidate) => candidate.id === id) ?? own
    const wording = template.wording[language].profile.fields[id]
    grid.put(row, columns.id, text(id), code)
    grid.put(row, columns.label, text(wording?.label ?? words.name), label)
    if (field.kind === 'date') {
      grid.put(row, columns.value, null, dateInput, { choices: { kind: 'date', help: words.dateHelp } })
    } else {
      grid.put(row, columns.value, id === nameField ? text(name) : null, input)
    }
    const hint = id === nameField ? words.nameHint : (wording?.hint ?? '')
    grid.put(row, columns.hint, text(hint), guidance)
  }
}

function putPartners(
  grid: Grid,
  template: Template,
  language: Language,
  layout: PartnershipLayout,
  lists: string,
): void {
  const wording = template.wording[language].profile.partners
  const rows = layout.lastRow - layout.firstPartner + 1
  template.profile.partners.columns.forEach((column, index) => {
    const place = columns.firstOfPartners + index
    const words = wording[column.id]
    const { look, extras } = cellsToFill(column, words, language, lists)
    grid.put(layout.partnersHeader, place, text(words?.heading ?? column.id), tableHeading, {
      note: words?.hint ?? '',
    })
    grid.fill({ row: layout.firstPartner, column: place, rows, columns: 1 }, look, extras)
  })
}

/** Partnership: the profile, and the table of partners. */
export function draftPartnership(
  template: Template,
  language: Language,
  names: WorksheetNames,
  name: string,
): WorksheetDraft {
  const words = worksheetWords[language]
  const layout = partnershipLayout(template)
  const partnerColumns = template.profile.partners.columns.length
  const width = Math.max(columns.hint, columns.firstOfPartners + partnerColumns - 1)
  const grid = new Grid(layout.lastRow, width, plain)
  const { wording } = template
  grid.put(1, columns.label, text(words.names.partnership), title)
  grid.put(2, columns.label, text(words.partnership.guidance), guidance)
  grid.put(
    3,
    columns.label,
    text(words.partnership.template(wording[language].name, template.version)),
    guidance,
  )
  const headings = [
    { row: layout.profileHeading, words: words.partnership.profile },
    { row: layout.partnersHeading, words: words.partnership.partners },
  ]
  for (const heading of headings) {
    grid.fill({ row: heading.row, column: columns.label, rows: 1, columns: width - 1 }, principleHeading)
    grid.put(heading.row, columns.label, text(heading.words), principleHeading)
  }
  putProfile(grid, template, language, layout, name)
  putPartners(grid, template, language, layout, names.lists)
  return {
    worksheet: 'partnership',
    name: names.partnership,
    cells: grid.cells,
    widths: [
      { column: columns.label, columns: 1, width: 220 },
      { column: columns.value, columns: 1, width: 280 },
      { column: columns.hint, columns: Math.max(1, width - columns.hint + 1), width: 170 },
    ],
    frozenRows: 1,
    frozenColumns: 0,
    hiddenColumns: [{ column: columns.id, columns: 1 }],
    gridlines: false,
    ruled: {
      row: layout.partnersHeader,
      column: columns.firstOfPartners,
      rows: layout.lastRow - layout.partnersHeader + 1,
      columns: partnerColumns,
    },
    hidden: false,
    highlights: [],
    warning: null,
    anchors: [{ anchor: partnershipAnchor, column: columns.value }],
  }
}
