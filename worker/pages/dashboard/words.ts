import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { KindClass } from '../../../shared/messages/release.ts'
import { kindNames } from '../../../shared/words/kind.ts'

export interface ReleaseWords {
  readonly title: string
  readonly allRounds: string
  readonly published: (date: string) => string
  readonly organisations: string
  readonly partnerships: string
  readonly respondents: string
  readonly glance: string
  readonly strongest: (name: string, score: string, band: string) => string
  readonly weakest: (name: string, score: string, band: string) => string
  readonly flagged: (names: string) => string
  readonly noneFlagged: string
  readonly nothingShown: (threshold: number) => string
  readonly principles: string
  readonly principlesLead: string
  readonly benefits: string
  readonly benefitsLead: string
  readonly principle: string
  readonly benefit: string
  readonly dimension: string
  readonly score: string
  readonly basis: (organisations: number) => string
  readonly protected: string
  readonly whyProtected: (threshold: number) => string
  readonly overallPrinciples: (score: string) => string
  readonly overallBenefits: (score: string) => string
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
  readonly sectors: string
  readonly sectorsLead: string
  readonly kinds: string
  readonly kindsLead: string
  readonly noKinds: (threshold: number) => string
  readonly noSectors: (threshold: number) => string
  readonly hiddenGroups: (names: string) => string
  readonly gap: string
  readonly gapBetween: (highest: string, lowest: string) => string
  readonly practices: string
  readonly practicesLead: string
  readonly practice: string
  readonly inPlace: string
  readonly data: string
  readonly dataLead: string
  readonly formulaLead: string
  readonly feedKey: string
  readonly downloadCsv: string
  readonly openJson: string
  readonly method: string
  readonly template: (name: string, version: number) => string
  readonly methodText: (threshold: number, template: string) => readonly string[]
  readonly classes: Readonly<Record<KindClass, string>>
}

export const releaseWords: InEachLanguage<ReleaseWords> = {
  id: {
    title: 'Hasil gabungan',
    allRounds: 'Semua putaran',
    published: (date) => `Terbit ${date}. Angka di halaman ini tidak akan berubah lagi.`,
    organisations: 'organisasi',
    partnerships: 'kemitraan',
    respondents: 'responden',
    glance: 'Sekilas',
    strongest: (name, score, band) => `${name} adalah prinsip yang paling kuat: ${score} (${band}).`,
    weakest: (name, score, band) => `${name} paling memerlukan dukungan: ${score} (${band}).`,
    flagged: (names) => `Perlu dibicarakan lebih dahulu: ${names}.`,
    noneFlagged: 'Tidak ada prinsip atau manfaat yang berada di kelompok terendah.',
    nothingShown: (threshold) =>
      `Terlalu sedikit organisasi yang mengirim untuk menampilkan angka gabungan: sedikitnya ${threshold} diperlukan.`,
    principles: 'Bagaimana kemitraan berjalan',
    principlesLead: 'Lima prinsip, dinilai para mitra dari 1 (ujung rendah) sampai 5 (ujung tinggi).',
    benefits: 'Apa yang dihasilkan kemitraan',
    benefitsLead:
      'Lima manfaat, pada skala yang sama. Prinsip dan manfaat tidak digabung menjadi satu angka.',
    principle: 'Prinsip',
    benefit: 'Manfaat',
    dimension: 'Prinsip atau manfaat',
    score: 'Skor',
    basis: (organisations) => `dari ${organisations} organisasi`,
    protected: 'Dilindungi',
    whyProtected: (threshold) =>
      `“Dilindungi” berarti angkanya mungkin ada, mungkin tidak, dan tidak ditampilkan: organisasinya kurang dari ${threshold}, atau angkanya akan memungkinkan orang menebak jawaban satu organisasi.`,
    overallPrinciples: (score) => `Rata-rata kelima prinsip: ${score}`,
    overallBenefits: (score) => `Rata-rata kelima manfaat: ${score}`,
    overallMissing: 'Rata-rata kelimanya tidak ditampilkan karena ada skor yang dilindungi.',
    items: 'Pernyataan terkuat dan terlemah',
    itemsLead: 'Setiap pernyataan dinilai dari 1 sampai 5.',
    highest: 'Paling tinggi',
    lowest: 'Paling rendah',
    item: 'Pernyataan',
    mean: 'Rata-rata',
    notApplicable: 'Tidak berlaku',
    unknown: 'Tidak tahu',
    allItems: 'Semua pernyataan, dengan “tidak berlaku” dan “tidak tahu”',
    sectors: 'Sudut pandang tiap sektor',
    sectorsLead:
      'Rata-rata menurut sektor responden. Selisih 1,0 atau lebih menandakan bahwa sektor melihat hal yang sama secara berbeda.',
    kinds: 'Menurut jenis kemitraan',
    kindsLead:
      'Organisasi dengan beberapa jenis kemitraan masuk “beberapa jenis”; kelompok kecil digabung menjadi “lainnya”.',
    noKinds: (threshold) =>
      `Tidak ada rincian menurut jenis: belum ada dua kelompok yang masing-masing terdiri dari sedikitnya ${threshold} organisasi dan dapat ditampilkan tanpa membuka jawaban seseorang.`,
    noSectors: (threshold) =>
      `Belum ada sektor yang dapat ditampilkan: tiap angka memerlukan responden dari sedikitnya ${threshold} organisasi.`,
    hiddenGroups: (names) => `Dilindungi seluruhnya: ${names}.`,
    gap: 'Selisih',
    gapBetween: (highest, lowest) => `${highest} tertinggi, ${lowest} terendah`,
    practices: 'Praktik yang sudah diterapkan',
    practicesLead: 'Seberapa jauh praktik tiap prinsip sudah diterapkan, dibulatkan ke 10 persen.',
    practice: 'Praktik',
    inPlace: 'Diterapkan',
    data: 'Pakai angkanya',
    dataLead: 'Angka yang sama sebagai berkas:',
    formulaLead:
      'Di Google Sheets, tempelkan rumus ini di sel kosong. Ganti FEED_KEY dengan kunci data (feed) dari koordinator; siapa pun yang dapat membuka lembarnya dapat membaca kunci itu.',
    feedKey: 'FEED_KEY',
    downloadCsv: 'Unduh CSV',
    openJson: 'Buka JSON',
    method: 'Tentang angka-angka ini',
    template: (name, version) => `${name}, versi ${version}`,
    methodText: (threshold, template) => [
      `Setiap organisasi dihitung satu kali: nilainya adalah rata-rata kemitraannya. Skor dibulatkan ke 0,1 dan persentase ke 10.`,
      `Angka ditampilkan hanya bila sedikitnya ${threshold} organisasi berada di baliknya dan seseorang yang mengetahui jawaban satu organisasi tidak dapat menebak jawaban organisasi lain.`,
      `Kelompok skor adalah ajakan berdiskusi, bukan nilai rapor. Templat: ${template}.`,
    ],
    classes: { ...kindNames.id, mixed: 'Beberapa jenis', other: 'Lainnya' },
  },
  en: {
    title: 'Combined results',
    allRounds: 'All rounds',
    published: (date) => `Published ${date}. The figures on this page never change.`,
    organisations: 'organisations',
    partnerships: 'partnerships',
    respondents: 'respondents',
    glance: 'At a glance',
    strongest: (name, score, band) => `${name} is the strongest principle: ${score} (${band}).`,
    weakest: (name, score, band) => `${name} needs the most support: ${score} (${band}).`,
    flagged: (names) => `To be talked about first: ${names}.`,
    noneFlagged: 'No principle or benefit lies in the lowest band.',
    nothingShown: (threshold) =>
      `Too few organisations have sent results to show combined figures: at least ${threshold} are needed.`,
    principles: 'How the partnerships work',
    principlesLead: 'Five principles, rated by the partners from 1 (the low end) to 5 (the high end).',
    benefits: 'What the partnerships bring',
    benefitsLead:
      'Five benefits, on the same scale. Principles and benefits are never blended into one number.',
    principle: 'Principle',
    benefit: 'Benefit',
    dimension: 'Principle or benefit',
    score: 'Score',
    basis: (organisations) => `${organisations} organisations`,
    protected: 'Protected',
    whyProtected: (threshold) =>
      `“Protected” means that there may or may not be a figure, and it is not shown: fewer than ${threshold} organisations stand behind it, or it would let someone work out one organisation’s answers.`,
    overallPrinciples: (score) => `Mean of the five principles: ${score}`,
    overallBenefits: (score) => `Mean of the five benefits: ${score}`,
    overallMissing: 'There is no mean of the five, because one of the scores is protected.',
    items: 'Strongest and weakest statements',
    itemsLead: 'Each statement is rated from 1 to 5.',
    highest: 'Highest',
    lowest: 'Lowest',
    item: 'Statement',
    mean: 'Mean',
    notApplicable: 'Not applicable',
    unknown: 'Don’t know',
    allItems: 'All statements, with “not applicable” and “don’t know”',
    sectors: 'How each sector sees it',
    sectorsLead:
      'Means by the respondents’ sector. A gap of 1.0 or more says that sectors see the same thing differently.',
    kinds: 'By kind of partnership',
    kindsLead:
      'Organisations with several kinds of partnerships are “several kinds”; the smallest groups are merged into “other”.',
    noKinds: (threshold) =>
      `There is no breakdown by kind: no two groups have at least ${threshold} organisations each and can be shown without exposing anybody’s answers.`,
    noSectors: (threshold) =>
      `No sector can be shown: every figure needs respondents from at least ${threshold} organisations.`,
    hiddenGroups: (names) => `Protected throughout: ${names}.`,
    gap: 'Gap',
    gapBetween: (highest, lowest) => `${highest} highest, ${lowest} lowest`,
    practices: 'Practices in place',
    practicesLead: 'How far the practices of each principle are in place, rounded to 10 percent.',
    practice: 'Practice',
    inPlace: 'In place',
    data: 'Use the figures',
    dataLead: 'The same figures as files:',
    formulaLead:
      'In Google Sheets, paste this formula into an empty cell. Put a feed key from the coordinator in the place of FEED_KEY; everyone who can open the sheet can read that key.',
    feedKey: 'FEED_KEY',
    downloadCsv: 'Download CSV',
    openJson: 'Open JSON',
    method: 'About these figures',
    template: (name, version) => `${name}, version ${version}`,
    methodText: (threshold, template) => [
      'Every organisation counts once: its value is the mean over its partnerships. Scores are rounded to 0.1 and percentages to 10.',
      `A figure is shown only when at least ${threshold} organisations stand behind it and someone who knows one organisation’s answers cannot work out another’s.`,
      `Bands are prompts for discussion, never a grade. Template: ${template}.`,
    ],
    classes: { ...kindNames.en, mixed: 'Several kinds', other: 'Other' },
  },
}
