import type { InEachLanguage } from '../../shared/language/language.ts'

interface LayoutWords {
  /** The language's own name. */
  readonly name: string
  readonly languages: string
  readonly skip: string
  readonly description: string
  readonly colophon: string
}

export const layoutWords: InEachLanguage<LayoutWords> = {
  id: {
    name: 'Indonesia',
    languages: 'Bahasa',
    skip: 'Langsung ke isi',
    description: 'Hasil gabungan kemitraan lintas sektor tanpa membuka data satu organisasi pun.',
    colophon: 'Mitra menggabungkan hasil banyak organisasi tanpa membuka data satu pun di antaranya.',
  },
  en: {
    name: 'English',
    languages: 'Language',
    skip: 'Skip to the content',
    description: 'Combined results of cross-sector partnerships, without exposing any one organisation.',
    colophon: 'Mitra combines the results of many organisations without exposing any one of them.',
  },
}
