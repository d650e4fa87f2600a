import type { AgreementLabel } from '../../shared/scoring/agreement.ts'
import type { PracticeStatus } from '../../shared/scoring/checklist.ts'
import type { CoreWorksheet } from './core-worksheets.ts'

/** How a respondent's score on a dimension came about. */
export const respondentStates = ['scored', 'prorated', 'insufficient', 'not-applicable'] as const
export type RespondentState = (typeof respondentStates)[number]

/** How far an action has come. */
export const actionStatuses = ['open', 'under-way', 'done', 'dropped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** Words that formulas show; they stand on Lists. */
export const messages = [
  'ok',
  'check',
  'flag',
  'all-counted',
  'without-score',
  'invalid-cells',
  'answered',
  'split',
  'few-raters',
  'rise',
  'fall',
  'steady',
  'not-judged',
  'common-items',
  'principles-ahead',
  'benefits-ahead',
  'level',
] as const
export type Message = (typeof messages)[number]

export interface WorksheetWords {
  readonly names: Readonly<Record<CoreWorksheet, string>>
  readonly statuses: Readonly<Record<PracticeStatus, string>>
  readonly states: Readonly<Record<RespondentState, string>>
  readonly messages: Readonly<Record<Message, string>>
  readonly agreements: Readonly<Record<AgreementLabel, string>>
  readonly actionStatuses: Readonly<Record<ActionStatus, string>>
  readonly lists: {
    readonly bandFrom: string
    readonly band: string
    readonly meaning: string
    readonly code: string
    readonly sector: string
    readonly rating: string
    readonly status: string
    readonly state: string
    readonly message: string
    readonly agreementFrom: string
    readonly agreement: string
    readonly actionStatus: string
    readonly item: string
    readonly dimension: string
  }
  readonly partnership: {
    readonly guidance: string
    readonly template: (name: string, version: number) => string
    readonly profile: string
    readonly partners: string
    readonly name: string
    readonly nameHint: string
    readonly sectorHelp: string
    readonly dateHelp: string
    readonly choiceHelp: string
  }
  readonly checklist: {
    readonly guidance: string
    readonly practice: string
    readonly status: string
    readonly evidenceSought: string
    readonly evidence: string
    readonly owner: string
    readonly due: string
    /** A number format. */
    readonly percent: string
    readonly statusHelp: string
  }
  readonly ratings: {
    readonly guidance: string
    readonly independence: string
    readonly sector: string
    readonly respondent: string
    readonly respondentLabel: (number: number) => string
    readonly validity: string
    readonly weight: string
    readonly help: string
    readonly filled: string
    readonly invalidName: string
    readonly scores: string
    readonly states: string
    /** Of the worksheet that keeps a round's ratings. */
    readonly keptName: (round: string) => string
    readonly keptGuidance: (round: string, ratings: string) => string
  }
  readonly rounds: {
    readonly name: string
    readonly guidance: string
    readonly compared: string
    readonly change: (earlier: string, later: string) => string
    readonly changeNote: string
    readonly verdict: string
    readonly verdictNote: string
    readonly respondents: (round: string) => string
    readonly respondentsNote: string
    readonly kept: string
    readonly now: string
    readonly counted: string
    readonly items: string
    readonly itemsNote: string
    readonly notes: readonly string[]
  }
  readonly scorecard: {
    readonly title: string
    readonly guidance: string
    readonly respondents: string
    readonly check: string
    readonly principles: string
    readonly benefits: string
    readonly overall: string
    readonly overallPrinciples: string
    readonly overallBenefits: string
    readonly outcome: string
    readonly outcomeNote: string
    readonly outcomePrinciples: string
    readonly outcomeBenefits: string
    readonly ahead: string
    readonly score: string
    readonly band: string
    readonly flag: string
    readonly scored: string
    readonly practices: string
    readonly answered: string
    readonly scoreNote: string
    readonly flagNote: string
    readonly scoredNote: string
    readonly practicesNote: string
    readonly views: string
    readonly viewsNote: string
    readonly agreement: string
    readonly agreementNote: string
    readonly agreementValue: string
    readonly agreementValueNote: string
    readonly deviation: string
    readonly deviationNote: string
    readonly lowest: string
    readonly lowestNote: string
    readonly split: string
    readonly splitNote: string
    readonly dimension: string
    readonly itemAnswers: string
    readonly itemAgreementValue: string
    readonly sectors: string
    readonly gap: string
    readonly gapNote: string
    readonly highest: string
    readonly lowestSector: string
    readonly sectorCount: (sector: string) => string
    readonly sectorCountNote: string
    readonly bands: string
    readonly notes: readonly string[]
  }
  readonly charts: {
    readonly guidance: string
    readonly scores: string
    readonly shares: string
    readonly count: (answer: number) => string
  }
  readonly items: {
    readonly guidance: string
    readonly item: string
    readonly dimension: string
    readonly mean: string
    readonly countNote: string
    readonly answers: string
    readonly agreement: string
    readonly agreementNote: string
    readonly agreementValue: string
    readonly agreementValueNote: string
    readonly deviation: string
    readonly deviationNote: string
    readonly variance: string
    readonly meanUnits: string
    readonly agreementUnits: string
    readonly lowRank: string
    readonly splitRank: string
  }
  readonly actions: {
    readonly guidance: string
    readonly item: string
    readonly score: string
    readonly moved: string
    readonly action: string
    readonly owner: string
    readonly due: string
    readonly status: string
    readonly statusHelp: string
    readonly agreementValue: string
    readonly agreement: string
    readonly scoreThen: string
    readonly added: string
  }
}

export { worksheetWords } from './words-in-each-language.ts'
