import type { InEachLanguage } from '../../../shared/language/language.ts'

interface ScorecardWords {
  readonly kicker: string
  readonly description: string
  readonly respondents: (people: number) => string
  readonly shared: (date: string) => string
  readonly until: (date: string) => string
  readonly template: (name: string, version: number) => string
  readonly principles: string
  readonly benefits: string
  readonly overallPrinciples: (score: string) => string
  readonly overallBenefits: (score: string) => string
  readonly overallMissing: string
  readonly dimension: string
  readonly score: string
  readonly basis: (people: number) => string
  readonly none: string
  readonly items: string
  readonly item: string
  readonly mean: string
  readonly practices: string
  readonly principle: string
  readonly inPlace: string
  readonly about: string
  readonly aboutText: readonly string[]
}

export const scorecardWords: InEachLanguage<ScorecardWords> = {
  id: {
    kicker: 'Kartu skor yang dibagikan',
    description: 'Kartu skor satu kemitraan, dibagikan oleh para mitranya.',
    respondents: (people) => `${people} orang menilai kemitraan ini.`,
    shared: (date) => `Dibagikan ${date}.`,
    until: (date) => `Halaman ini dapat dibaca sampai ${date}, kecuali ditarik kembali lebih dahulu.`,
    template: (name, version) => `Templat: ${name}, versi ${version}`,
    principles: 'Bagaimana kemitraan berjalan',
    benefits: 'Apa yang dihasilkan kemitraan',
    overallPrinciples: (score) => `Rata-rata kelima prinsip: ${score}`,
    overallBenefits: (score) => `Rata-rata kelima manfaat: ${score}`,
    overallMissing: 'Tidak ada rata-rata kelimanya karena ada yang tanpa skor.',
    dimension: 'Prinsip atau manfaat',
    score: 'Skor',
    basis: (people) => `dari ${people} orang`,
    none: 'Tanpa skor',
    items: 'Butir penilaian, dari yang terendah',
    item: 'Butir',
    mean: 'Rata-rata',
    practices: 'Praktik yang sudah diterapkan',
    principle: 'Prinsip',
    inPlace: 'Diterapkan',
    about: 'Tentang angka-angka ini',
    aboutText: [
      'Angka di halaman ini adalah rata-rata penilaian orang-orang dalam kemitraan ini, dari 1 (ujung rendah) sampai 5 (ujung tinggi). Setiap angka mewakili sedikitnya tiga orang; tidak ada jawaban satu orang pun di sini.',
      'Kelompok skor adalah ajakan berdiskusi, bukan nilai rapor.',
    ],
  },
  en: {
    kicker: 'Shared scorecard',
    description: 'The scorecard of one partnership, shared by its partners.',
    respondents: (people) => `${people} people rated this partnership.`,
    shared: (date) => `Shared ${date}.`,
    until: (date) => `This page can be read until ${date}, unless it is taken back before.`,
    template: (name, version) => `Template: ${name}, version ${version}`,
    principles: 'How the partnership works',
    benefits: 'What the partnership brings',
    overallPrinciples: (score) => `Mean of the five principles: ${score}`,
    overallBenefits: (score) => `Mean of the five benefits: ${score}`,
    overallMissing: 'There is no mean of the five, because one of them has no score.',
    dimension: 'Principle or benefit',
    score: 'Score',
    basis: (people) => `${people} people`,
    none: 'No score',
    items: 'Items, the lowest first',
    item: 'Item',
    mean: 'Mean',
    practices: 'Practices in place',
    principle: 'Principle',
    inPlace: 'In place',
    about: 'About these figures',
    aboutText: [
      'The figures on this page are means of what people in this partnership answered, from 1 (the low end) to 5 (the high end). Each stands for at least three people; nobody’s answers are here.',
      'Bands are prompts for discussion, never a grade.',
    ],
  },
}
