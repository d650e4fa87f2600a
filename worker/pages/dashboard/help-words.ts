import type { InEachLanguage } from '../../../shared/language/language.ts'

interface HelpWords {
  /** The lowest and the highest of the principles that are shown, by name and score with band. */
  readonly answer: (lowest: string, low: string, highest: string, high: string) => string
  readonly allAlike: (score: string) => string
  readonly flagged: (names: string) => string
  readonly noneFlagged: string
  readonly profileLead: string
  readonly overall: (score: string) => string
  readonly overallMissing: string
  readonly items: string
  readonly itemsLead: string
  readonly highest: string
  readonly lowest: string
  readonly item: string
  readonly mean: string
  readonly notApplicable: string
  readonly unknown: string
  readonly allItems: string
}

export const helpWords: InEachLanguage<HelpWords> = {
  id: {
    answer: (lowest, low, highest, high) =>
      `Yang terendah: ${lowest}, pada ${low}. Yang tertinggi: ${highest}, pada ${high}.`,
    allAlike: (score) => `Semua prinsip yang ditampilkan berada di ${score}.`,
    flagged: (names) => `Perlu dibicarakan lebih dahulu: ${names}.`,
    noneFlagged: 'Tidak ada prinsip atau manfaat yang berada di kelompok terendah.',
    profileLead: 'Dinilai para mitra dari 1 (ujung rendah) sampai 5 (ujung tinggi).',
    overall: (score) => `Rata-rata kelima prinsip: ${score}.`,
    overallMissing: 'Rata-rata kelima prinsip tidak ada, karena ada skor yang tidak ditampilkan.',
    items: 'Pernyataan terlemah dan terkuat',
    itemsLead: 'Setiap pernyataan dinilai dari 1 sampai 5.',
    highest: 'Paling tinggi',
    lowest: 'Paling rendah: mulai dari sini',
    item: 'Pernyataan',
    mean: 'Rata-rata',
    notApplicable: 'Tidak berlaku',
    unknown: 'Tidak tahu',
    allItems: 'Semua pernyataan',
  },
  en: {
    answer: (lowest, low, highest, high) => `Lowest: ${lowest} at ${low}. Highest: ${highest} at ${high}.`,
    allAlike: (score) => `All principles that are shown stand at ${score}.`,
    flagged: (names) => `To be talked about first: ${names}.`,
    noneFlagged: 'No principle or benefit lies in the lowest band.',
    profileLead: 'Rated by the partners from 1 (the low end) to 5 (the high end).',
    overall: (score) => `Mean of the five principles: ${score}.`,
    overallMissing: 'There is no mean of the five principles, as one of the scores is not shown.',
    items: 'Weakest and strongest statements',
    itemsLead: 'Each statement is rated from 1 to 5.',
    highest: 'Highest',
    lowest: 'Lowest: start here',
    item: 'Statement',
    mean: 'Mean',
    notApplicable: 'Not applicable',
    unknown: 'Don’t know',
    allItems: 'All statements',
  },
}
