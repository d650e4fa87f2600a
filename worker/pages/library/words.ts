import type { InEachLanguage } from '../../../shared/language/language.ts'

interface LibraryWords {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly search: string
  readonly searchButton: string
  readonly found: (words: string) => string
  readonly nothingFound: string
  readonly allTemplates: string
  readonly older: string
  readonly ships: string
  readonly by: (publisher: string) => string
  readonly code: string
  readonly version: (number: number) => string
  readonly versions: string
  readonly published: (date: string) => string
  readonly newest: string
  readonly size: (items: number, practices: number) => string
  readonly kind: string
  readonly publisher: string
  readonly deprecated: string
  readonly deprecatedLead: (date: string) => string
  readonly olderVersion: (newest: number) => string
  readonly toNewest: string
  readonly contents: string
  readonly use: string
  readonly useLead: string
  readonly openJson: string
  readonly since: (version: number) => string
  readonly sinceLead: string
  readonly nothingChanged: string
  readonly comparable: (items: number, practices: number) => string
  readonly reworded: string
  readonly added: string
  readonly dropped: string
  readonly principles: string
  readonly principlesLead: string
  readonly benefits: string
  readonly benefitsLead: string
  readonly noBenefits: string
  readonly practices: string
  readonly evidence: string
  readonly items: string
  readonly end: (score: 1 | 5) => string
  readonly weight: (weight: string) => string
  readonly weights: string
  readonly bands: string
  readonly bandsLead: string
  readonly worksheets: string
  readonly worksheetsLead: string
  readonly profile: string
  readonly partners: string
  readonly examples: string
  readonly examplesLead: string
}

export const libraryWords: InEachLanguage<LibraryWords> = {
  id: {
    title: 'Pustaka templat',
    lead: 'Templat yang menyertai Mitra dan yang diterbitkan koordinator program lain. Semuanya dapat dibaca di sini sebelum dipakai.',
    description: 'Templat kemitraan lintas sektor: praktik, butir penilaian, dan kelompok skor.',
    search: 'Cari templat',
    searchButton: 'Cari',
    found: (words) => `Templat dengan “${words}”`,
    nothingFound: 'Tidak ada templat dengan kata itu. Coba kata lain, atau lebih sedikit kata.',
    allTemplates: 'Semua templat',
    older: 'Templat yang lebih lama',
    ships: 'Menyertai Mitra',
    by: (publisher) => `Diterbitkan ${publisher}`,
    code: 'Kode',
    version: (number) => `Versi ${number}`,
    versions: 'Versi',
    published: (date) => `terbit ${date}`,
    newest: 'terbaru',
    size: (items, practices) =>
      practices === 0 ? `${items} butir` : `${items} butir · ${practices} praktik`,
    kind: 'Jenis',
    publisher: 'Penerbit',
    deprecated: 'Tidak dipakai lagi',
    deprecatedLead: (date) =>
      `Penerbitnya menarik templat ini pada ${date}. Program baru tidak dapat memakainya; yang sudah berjalan tetap berjalan. Alasannya:`,
    olderVersion: (newest) => `Ini bukan versi terbaru: sudah ada versi ${newest}.`,
    toNewest: 'Buka versi terbaru',
    contents: 'Isi halaman',
    use: 'Pakai templat ini',
    useLead:
      'Sebutkan kode dan nomor versinya saat membuat program. Isi satu versi tidak pernah berubah; perubahan selalu menjadi versi baru.',
    openJson: 'Buka JSON',
    since: (version) => `Yang berubah sejak versi ${version}`,
    sinceLead:
      'Jawaban untuk id yang sama dapat dibandingkan antarversi. Yang kalimatnya berubah hanya dapat dibandingkan bila maknanya tetap.',
    nothingChanged: 'Butir dan praktiknya sama.',
    comparable: (items, practices) => `Tetap dapat dibandingkan: ${items} butir dan ${practices} praktik.`,
    reworded: 'Kalimatnya berubah',
    added: 'Baru',
    dropped: 'Dihapus',
    principles: 'Lima prinsip',
    principlesLead: 'Bagaimana kemitraan berjalan: praktik untuk dicentang dan butir untuk dinilai.',
    benefits: 'Lima manfaat',
    benefitsLead: 'Apa yang dihasilkan kemitraan.',
    noBenefits: 'Templat ini tidak menanyakan manfaat.',
    practices: 'Praktik',
    evidence: 'Bukti',
    items: 'Butir penilaian',
    end: (score) => (score === 1 ? '1, ujung rendah' : '5, ujung tinggi'),
    weight: (weight) => `Bobot ${weight}`,
    weights: 'Setiap butir berbobot 1, kecuali bila tertulis lain.',
    bands: 'Kelompok skor',
    bandsLead: 'Kelompok skor adalah ajakan berdiskusi, bukan nilai rapor.',
    worksheets: 'Lembar kerja',
    worksheetsLead: 'Yang diisi para mitra bersama-sama.',
    profile: 'Profil kemitraan',
    partners: 'Para mitra',
    examples: 'Contoh kartu skor',
    examplesLead:
      'Contoh rekaan: tidak ada kemitraan sungguhan di baliknya. Begini hasil templat ini dapat dibaca.',
  },
  en: {
    title: 'Template library',
    lead: 'The templates that ship with Mitra and those that coordinators of other programmes have published. All of them can be read here before they are used.',
    description: 'Templates for cross-sector partnerships: practices, items to rate and bands of scores.',
    search: 'Look for a template',
    searchButton: 'Search',
    found: (words) => `Templates with “${words}”`,
    nothingFound: 'No template has these words. Try other words, or fewer.',
    allTemplates: 'All templates',
    older: 'Older templates',
    ships: 'Ships with Mitra',
    by: (publisher) => `Published by ${publisher}`,
    code: 'Code',
    version: (number) => `Version ${number}`,
    versions: 'Versions',
    published: (date) => `published ${date}`,
    newest: 'newest',
    size: (items, practices) =>
      practices === 0 ? `${items} items` : `${items} items · ${practices} practices`,
    kind: 'Kind',
    publisher: 'Publisher',
    deprecated: 'No longer in use',
    deprecatedLead: (date) =>
      `Its publisher retired this template on ${date}. New programmes cannot use it; those that run go on. The reason:`,
    olderVersion: (newest) => `This is not the newest version: there is a version ${newest}.`,
    toNewest: 'Open the newest version',
    contents: 'On this page',
    use: 'Use this template',
    useLead:
      'Give the code and the number of the version when a programme is created. A version never changes; every change is a new version.',
    openJson: 'Open JSON',
    since: (version) => `What changed since version ${version}`,
    sinceLead:
      'Answers to the same id can be compared from version to version. Where the words changed, only if the meaning did not.',
    nothingChanged: 'Items and practices are the same.',
    comparable: (items, practices) => `Still comparable: ${items} items and ${practices} practices.`,
    reworded: 'Reworded',
    added: 'New',
    dropped: 'Dropped',
    principles: 'The five principles',
    principlesLead: 'How the partnership works: practices to tick off and items to rate.',
    benefits: 'The five benefits',
    benefitsLead: 'What the partnership brings.',
    noBenefits: 'This template asks nothing about benefits.',
    practices: 'Practices',
    evidence: 'Evidence',
    items: 'Items',
    end: (score) => (score === 1 ? '1, the low end' : '5, the high end'),
    weight: (weight) => `Weight ${weight}`,
    weights: 'Every item weighs 1 unless it says otherwise.',
    bands: 'Bands of scores',
    bandsLead: 'Bands are prompts for discussion, never a grade.',
    worksheets: 'Worksheets',
    worksheetsLead: 'What the partners fill in together.',
    profile: 'Profile of the partnership',
    partners: 'The partners',
    examples: 'Example scorecards',
    examplesLead:
      'Made-up examples: no real partnership stands behind them. This is how results of this template can be read.',
  },
}
