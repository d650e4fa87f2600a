import type { InEachLanguage } from '../../../shared/language/language.ts'

interface PracticesWords {
  /** The principles whose practices are furthest and least in place, with the mean in percent. */
  readonly answer: (highest: string, high: string, lowest: string, low: string) => string
  readonly alike: (percent: string) => string
  readonly shown: (shown: number, all: number) => string
  readonly none: string
  readonly noPractices: string
  readonly lead: string
  readonly chart: string
  readonly chartLead: string
  readonly practice: string
  readonly inPlace: string
  readonly practices: string
}

export const practicesWords: InEachLanguage<PracticesWords> = {
  id: {
    answer: (highest, high, lowest, low) =>
      `Praktik paling jauh diterapkan pada ${highest} (rata-rata ${high}), paling sedikit pada ${lowest} (rata-rata ${low}).`,
    alike: (percent) => `Praktik semua prinsip yang ditampilkan rata-rata diterapkan ${percent}.`,
    shown: (shown, all) => `${shown} dari ${all} praktik dapat ditampilkan.`,
    none: 'Tidak ada praktik yang dapat ditampilkan.',
    noPractices: 'Templat program ini tidak punya daftar praktik.',
    lead: 'Seberapa jauh tiap praktik sudah diterapkan, rata-rata semua organisasi yang menjawabnya: diterapkan dihitung penuh, sebagian dihitung setengah.',
    chart: 'Praktik yang diterapkan menurut prinsip',
    chartLead:
      'Rata-rata praktik tiap prinsip, bila semuanya ditampilkan. Praktik satu per satu ada di bawahnya.',
    practice: 'Praktik',
    inPlace: 'Diterapkan',
    practices: 'Banyaknya praktik',
  },
  en: {
    answer: (highest, high, lowest, low) =>
      `Practices are furthest in place for ${highest} (${high} on average), least for ${lowest} (${low} on average).`,
    alike: (percent) => `The practices of all principles that are shown are ${percent} in place on average.`,
    shown: (shown, all) => `${shown} of ${all} practices can be shown.`,
    none: 'No practice can be shown.',
    noPractices: 'This programme’s template has no list of practices.',
    lead: 'How far each practice is in place, as a mean over the organisations that answered: in place counts in full, partly counts half.',
    chart: 'Practices in place by principle',
    chartLead:
      'The mean over the practices of each principle, where all of them are shown. Below it, each practice.',
    practice: 'Practice',
    inPlace: 'In place',
    practices: 'Number of practices',
  },
}
