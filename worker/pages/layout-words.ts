import type { InEachLanguage } from '../../shared/language/language.ts'
import type { Disclosure } from '../../shared/messages/plan.ts'

interface LayoutWords {
  /** The language's own name. */
  readonly name: string
  readonly languages: string
  readonly skip: string
  /** Of a request that something went wrong with, for whoever looks for it. */
  readonly request: string
  readonly description: Readonly<Record<Disclosure, string>>
  readonly colophon: Readonly<Record<Disclosure, string>>
}

export const layoutWords: InEachLanguage<LayoutWords> = {
  id: {
    name: 'Indonesia',
    languages: 'Bahasa',
    skip: 'Langsung ke isi',
    request: 'Nomor permintaan',
    description: {
      confidential: 'Hasil gabungan kemitraan lintas sektor tanpa membuka data satu organisasi pun.',
      named: 'Hasil kemitraan lintas sektor dari organisasi yang setuju disebut namanya.',
    },
    colophon: {
      confidential: 'Mitra menggabungkan hasil banyak organisasi tanpa membuka data satu pun di antaranya.',
      named: 'Mitra hanya menyebut organisasi yang menyetujuinya.',
    },
  },
  en: {
    name: 'English',
    languages: 'Language',
    skip: 'Skip to the content',
    request: 'Request',
    description: {
      confidential: 'Combined results of cross-sector partnerships, without exposing any one organisation.',
      named: 'Results of cross-sector partnerships of the organisations that agreed to be named.',
    },
    colophon: {
      confidential: 'Mitra combines the results of many organisations without exposing any one of them.',
      named: 'Mitra names only the organisations that agreed to it.',
    },
  },
}
