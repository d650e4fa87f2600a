import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { KindClass } from '../../../shared/messages/release.ts'
import { classNames } from '../class-names.ts'

/** What several parts of a release's page say. */
export interface DashboardWords {
  readonly title: string
  readonly allRounds: string
  readonly published: (date: string) => string
  readonly contents: string
  readonly asTable: string
  readonly bands: string
  readonly band: string
  readonly principle: string
  readonly benefit: string
  readonly dimension: string
  readonly principles: string
  readonly benefits: string
  readonly score: string
  readonly organisationsColumn: string
  readonly basis: (organisations: number) => string
  readonly protected: string
  readonly whyProtected: (threshold: number) => string
  readonly nothingShown: (threshold: number) => string
  readonly noKinds: (threshold: number) => string
  readonly noSectors: (threshold: number) => string
  readonly classes: Readonly<Record<KindClass, string>>
}

export const dashboardWords: InEachLanguage<DashboardWords> = {
  id: {
    title: 'Hasil gabungan',
    allRounds: 'Semua putaran',
    published: (date) => `Terbit ${date}. Angka di halaman ini tidak akan berubah lagi.`,
    contents: 'Di halaman ini',
    asTable: 'Angkanya sebagai tabel',
    bands: 'Kelompok skor',
    band: 'Kelompok skor',
    principle: 'Prinsip',
    benefit: 'Manfaat',
    dimension: 'Prinsip atau manfaat',
    principles: 'Prinsip: bagaimana kemitraan berjalan',
    benefits: 'Manfaat: apa yang dihasilkannya',
    score: 'Skor',
    organisationsColumn: 'Organisasi',
    basis: (organisations) => `dari ${organisations} organisasi`,
    protected: 'Dilindungi',
    whyProtected: (threshold) =>
      `“Dilindungi” berarti angkanya mungkin ada, mungkin tidak, dan tidak ditampilkan: organisasinya kurang dari ${threshold}, atau angkanya akan memungkinkan orang menebak jawaban satu organisasi.`,
    nothingShown: (threshold) =>
      `Terlalu sedikit organisasi yang mengirim untuk menampilkan angka gabungan: sedikitnya ${threshold} diperlukan.`,
    noKinds: (threshold) =>
      `Tidak ada rincian menurut jenis: belum ada dua kelompok yang masing-masing terdiri dari sedikitnya ${threshold} organisasi dan dapat ditampilkan tanpa membuka jawaban seseorang.`,
    noSectors: (threshold) =>
      `Belum ada sektor yang dapat ditampilkan: tiap angka memerlukan responden dari sedikitnya ${threshold} organisasi.`,
    classes: classNames.id,
  },
  en: {
    title: 'Combined results',
    allRounds: 'All rounds',
    published: (date) => `Published ${date}. The figures on this page never change.`,
    contents: 'On this page',
    asTable: 'The numbers as a table',
    bands: 'Bands of scores',
    band: 'Band',
    principle: 'Principle',
    benefit: 'Benefit',
    dimension: 'Principle or benefit',
    principles: 'Principles: how the partnerships work',
    benefits: 'Benefits: what they bring',
    score: 'Score',
    organisationsColumn: 'Organisations',
    basis: (organisations) => `${organisations} organisations`,
    protected: 'Protected',
    whyProtected: (threshold) =>
      `“Protected” means that there may or may not be a figure, and it is not shown: fewer than ${threshold} organisations stand behind it, or it would let someone work out one organisation’s answers.`,
    nothingShown: (threshold) =>
      `Too few organisations have sent results to show combined figures: at least ${threshold} are needed.`,
    noKinds: (threshold) =>
      `There is no breakdown by kind: no two groups have at least ${threshold} organisations each and can be shown without exposing anybody’s answers.`,
    noSectors: (threshold) =>
      `No sector can be shown: every figure needs respondents from at least ${threshold} organisations.`,
    classes: classNames.en,
  },
}
