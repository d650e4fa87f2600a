import type { Language } from '../../shared/language/language.ts'
import { agreementFrom, agreementLabels } from '../../shared/scoring/agreement.ts'
import { practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensionNames, dimensions } from '../../shared/words/dimension.ts'
import { sectorNames, sectors } from '../../shared/words/sector.ts'
import type { Area } from '../cells/area.ts'
import type { Content, WorksheetDraft } from '../cells/draft.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { bandsOutOfOrder } from './band-edges.ts'
import { listColumns } from './lists-layout.ts'
import { code, plain, tableHeading } from './palette.ts'
import { actionStatuses, messages, respondentStates } from './words.ts'
import { worksheetWords } from './words-in-each-language.ts'

type ListColumn = keyof typeof listColumns

/** In whole tenths, so that no formula compares fractions. */
const inTenths = (bound: number): number => Math.round(bound * 10)

/** What stands in each column below its heading. */
function listContents(template: Template, language: Language): Readonly<Record<ListColumn, Content[]>> {
  const words = worksheetWords[language]
  const bandWords = template.bands.map(({ id }) => template.wording[language].bands[id])
  return {
    bandFrom: template.bands.map(({ from }) => inTenths(from)),
    band: bandWords.map((band) => text(band?.name ?? '')),
    bandMeaning: bandWords.map((band) => text(band?.meaning ?? '')),
    sectorCode: sectors.map(text),
    sector: sectors.map((sector) => text(sectorNames[language][sector])),
    rating: [1, 2, 3, 4, 5, text('NA'), text('DK')],
    statusCode: practiceStatuses.map(text),
    status: practiceStatuses.map((status) => text(words.statuses[status])),
    stateCode: respondentStates.map(text),
    state: respondentStates.map((state) => text(words.states[state])),
    messageCode: messages.map(text),
    message: messages.map((message) => text(words.messages[message])),
    agreementFrom: agreementLabels.map((agreement) => agreementFrom[agreement]),
    agreementCode: agreementLabels.map(text),
    agreement: agreementLabels.map((agreement) => text(words.agreements[agreement])),
    actionStatusCode: actionStatuses.map(text),
    actionStatus: actionStatuses.map((status) => text(words.actionStatuses[status])),
    itemCode: template.items.map(({ id }) => text(id)),
    item: template.items.map(({ id }) => text(template.wording[language].items[id]?.statement ?? '')),
    dimensionCode: dimensions.map(text),
    dimension: dimensions.map((dimension) => text(dimensionNames[language][dimension])),
    bandsToCheck: [bandsOutOfOrder(template.bands.length)],
  }
}

function headings(language: Language): Readonly<Record<ListColumn, string>> {
  const words = worksheetWords[language].lists
  return {
    bandFrom: words.bandFrom,
    band: words.band,
    bandMeaning: words.meaning,
    sectorCode: words.code,
    sector: words.sector,
    rating: words.rating,
    statusCode: words.code,
    status: words.status,
    stateCode: words.code,
    state: words.state,
    messageCode: words.code,
    message: words.message,
    agreementFrom: words.agreementFrom,
    agreementCode: words.code,
    agreement: words.agreement,
    actionStatusCode: words.code,
    actionStatus: words.actionStatus,
    itemCode: words.code,
    item: words.item,
    dimensionCode: words.code,
    dimension: words.dimension,
    bandsToCheck: words.bandsToCheck,
  }
}

const isListColumn = (name: string): name is ListColumn => name in listColumns

/** Lists, hidden: the words of the chosen language, so that no formula holds a word. */
export function draftLists(template: Template, language: Language, name: string): WorksheetDraft {
  const contents = listContents(template, language)
  const heading = headings(language)
  const names = Object.keys(listColumns).filter(isListColumn)
  const longest = Math.max(...names.map((column) => contents[column].length))
  const grid = new Grid(1 + longest, names.length, plain)
  for (const column of names) {
    grid.put(1, listColumns[column], text(heading[column]), tableHeading)
    contents[column].forEach((content, index) => {
      grid.put(2 + index, listColumns[column], content, column.endsWith('Code') ? code : plain)
    })
  }
  const whole: Area = { row: 1, column: 1, rows: 1 + longest, columns: names.length }
  return {
    worksheet: 'lists',
    name,
    cells: grid.cells,
    widths: [],
    frozenRows: 1,
    frozenColumns: 0,
    hiddenColumns: [],
    gridlines: true,
    ruled: null,
    hidden: true,
    highlights: [],
    warning: { area: whole },
    anchors: [],
  }
}
