import { educationTemplate } from '../../addon/testing/assessments.ts'
import { worksheetWords } from '../../addon/worksheets/words.ts'
import { formatNumber, type Language } from '../../shared/language/language.ts'
import type { Band } from '../../shared/template/instrument.ts'
import { type Sector, sectorNames, sectors } from '../../shared/words/sector.ts'

/** How a methodology page writes and is read: the worksheets' words, and numbers as its readers write them. */
export interface PageLanguage {
  readonly language: Language
  /** `3,6` or `3.6` or `29/12`. */
  readonly read: (cell: string) => number
  readonly readAll: (cell: string) => number[]
  readonly write: (value: number, decimals: number) => string
  readonly words: (typeof worksheetWords)[Language]
  readonly bandName: (band: Band | undefined) => string
  readonly sectorOf: (name: string) => Sector
  readonly yes: string
  readonly of: string
  readonly to: string
  readonly protectedWord: string
  readonly ofOrganisations: (organisations: number) => string
}

const connectingWords = {
  id: {
    yes: 'ya',
    of: 'dari',
    to: 'sampai',
    protectedWord: 'dilindungi',
    ofOrganisations: (organisations: number) => `dari ${organisations} organisasi`,
  },
  en: {
    yes: 'yes',
    of: 'of',
    to: 'to',
    protectedWord: 'protected',
    ofOrganisations: (organisations: number) => `of ${organisations} organisations`,
  },
}

export function pageLanguage(language: Language): PageLanguage {
  const { bands } = educationTemplate().wording[language]
  const read = (cell: string): number => {
    const [numerator = '', denominator = '1'] = cell.replace(',', '.').split('/')
    return Number(numerator) / Number(denominator)
  }
  return {
    language,
    read,
    readAll: (cell) => cell.split(' ').map(read),
    write: (value, decimals) => formatNumber(value, decimals, language),
    words: worksheetWords[language],
    bandName: (band) => bands[band?.id ?? '']?.name ?? '',
    sectorOf: (name) => {
      const sector = sectors.find((one) => sectorNames[language][one] === name)
      if (sector === undefined) throw new Error(`No sector is called ${name}`)
      return sector
    },
    ...connectingWords[language],
  }
}
