import { itemsColumns, itemsLayout } from '../../addon/worksheets/items-layout.ts'
import {
  scorecardColumns,
  scorecardDimensionRows,
  scorecardRows,
  scorecardSectorRows,
  sectorColumns,
} from '../../addon/worksheets/scorecard-layout.ts'
import { worksheetWords } from '../../addon/worksheets/words-in-each-language.ts'
import type { Language } from '../../shared/language/language.ts'
import { type Agreement, agreementLabels } from '../../shared/scoring/agreement.ts'
import { type Priorities, prioritiesEach } from '../../shared/scoring/priorities.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { type Sector, sectorNames, sectors } from '../../shared/words/sector.ts'
import type { ReadCell } from './sheet.ts'

interface ShownSectors {
  readonly scores: readonly {
    readonly sector: Sector
    readonly score: number
    readonly respondents: number
  }[]
  readonly gap: number | null
  /** Named from a gap of one point on; none under it. */
  readonly highest: readonly Sector[]
  readonly lowest: readonly Sector[]
}

interface ShownItem {
  /** Unrounded. */
  readonly mean: number | null
  readonly answers: number
  readonly agreement: number | null
  /** Unrounded. */
  readonly deviation: number | null
  readonly label: string | null
  readonly fewRaters: boolean
}

/** An item in a list of priorities; every figure rounded to two decimals. */
interface ShownPriority {
  readonly id: string
  readonly score: number | null
  readonly answers: number
  readonly agreement: number | null
  readonly deviation: number | null
  readonly label: string | null
  readonly fewRaters: boolean
}

/** What one engine shows of how raters, sectors and items differ, in words that do not depend on the language. */
export interface ShownDifferences {
  readonly agreement: Readonly<Record<string, Agreement | null>>
  readonly sectors: Readonly<Record<string, ShownSectors>>
  readonly items: Readonly<Record<string, ShownItem>>
  /** The most urgent first. */
  readonly priorities: Readonly<Record<keyof Priorities, readonly ShownPriority[]>>
}

const numberOrNull = (content: unknown): number | null => (typeof content === 'number' ? content : null)

/** `strong · few raters` as the label's code and whether the raters are few. */
function readLabel(content: unknown, language: Language): { label: string | null; fewRaters: boolean } {
  const words = worksheetWords[language]
  const [word = '', few] = String(content).split(' · ')
  if (few !== undefined && few !== words.messages['few-raters']) throw new Error(`Few raters: ${few}`)
  if (word === '–') return { label: null, fewRaters: few !== undefined }
  const label = agreementLabels.find((code) => words.agreements[code] === word)
  return { label: label ?? `unknown: ${word}`, fewRaters: few !== undefined }
}

function readAgreement(read: ReadCell, language: Language, row: number): Agreement | null {
  const at = (column: number) => read('scorecard', row, column)
  const value = numberOrNull(at(scorecardColumns.agreementValue))
  const deviation = numberOrNull(at(scorecardColumns.deviation))
  const { label: word, fewRaters } = readLabel(at(scorecardColumns.agreement), language)
  const views = at(scorecardColumns.views)
  const split = views === worksheetWords[language].messages.split
  const label = agreementLabels.find((code) => code === word)
  if (value === null && deviation === null && word === null && views === '' && !fewRaters) return null
  if (value === null || deviation === null || label === undefined || (views !== '' && !split)) {
    throw new Error(`Row ${row} shows ${value}, ${deviation}, ${word}, ${views}`)
  }
  return { value, label, split, deviation, fewRaters }
}

function readSectors(read: ReadCell, language: Language, row: number): ShownSectors {
  const at = (column: number) => read('scorecard', row, column)
  const named = (column: number): Sector[] => {
    const names = String(at(column)).replace('⚑ ', '').split(', ')
    return sectors.filter((sector) => names.includes(sectorNames[language][sector]))
  }
  return {
    scores: sectors.flatMap((sector, place) => {
      const score = numberOrNull(at(sectorColumns.firstScore + place))
      const respondents = Number(at(sectorColumns.firstCount + place))
      return score === null && respondents === 0 ? [] : [{ sector, score: score ?? Number.NaN, respondents }]
    }),
    gap: numberOrNull(at(sectorColumns.gap)),
    highest: named(sectorColumns.highest),
    lowest: named(sectorColumns.lowest),
  }
}

function readItem(read: ReadCell, language: Language, row: number): ShownItem {
  const at = (column: number) => read('items', row, column)
  return {
    mean: numberOrNull(at(itemsColumns.mean)),
    answers: Number(at(itemsColumns.answers)),
    agreement: numberOrNull(at(itemsColumns.agreement)),
    deviation: numberOrNull(at(itemsColumns.deviation)),
    ...readLabel(at(itemsColumns.label), language),
  }
}

function readPriorities(read: ReadCell, language: Language, firstRow: number): ShownPriority[] {
  return Array.from({ length: prioritiesEach }, (_, place) => firstRow + place).flatMap((row) => {
    const at = (column: number) => read('scorecard', row, column)
    const id = String(at(scorecardColumns.id))
    if (id === '') return []
    return {
      id,
      score: numberOrNull(at(scorecardColumns.score)),
      answers: Number(at(scorecardColumns.respondents)),
      agreement: numberOrNull(at(scorecardColumns.agreementValue)),
      deviation: numberOrNull(at(scorecardColumns.deviation)),
      ...readLabel(at(scorecardColumns.agreement), language),
    }
  })
}

export function shownDifferences(template: Template, language: Language, read: ReadCell): ShownDifferences {
  const { itemRows } = itemsLayout(template)
  return {
    agreement: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        readAgreement(read, language, scorecardDimensionRows.get(dimension) ?? 0),
      ]),
    ),
    sectors: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        readSectors(read, language, scorecardSectorRows.get(dimension) ?? 0),
      ]),
    ),
    items: Object.fromEntries(
      template.items.map(({ id }) => [id, readItem(read, language, itemRows.get(id) ?? 0)]),
    ),
    priorities: {
      lowest: readPriorities(read, language, scorecardRows.firstLowest),
      split: readPriorities(read, language, scorecardRows.firstSplit),
    },
  }
}
