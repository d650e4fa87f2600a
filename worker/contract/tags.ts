import type { InEachLanguage } from '../../shared/language/language.ts'

interface TagWords {
  readonly name: string
  readonly description: string
}

/** The groups of operations, in the order of the reference. */
export const tags = {
  programmes: {
    id: {
      name: 'Program',
      description: 'Membuat program, dan apa yang boleh diketahui pemegang kuncinya.',
    },
    en: {
      name: 'Programmes',
      description: 'Creating a programme, and what whoever holds a key of it may know.',
    },
  },
  keys: {
    id: { name: 'Kunci', description: 'Mengundang organisasi, serta membuat, melihat, dan mencabut kunci.' },
    en: { name: 'Keys', description: 'Inviting organisations; issuing, listing and revoking keys.' },
  },
  submissions: {
    id: { name: 'Kiriman', description: 'Yang dikirim organisasi dari lembarnya, dan cara menariknya.' },
    en: {
      name: 'Submissions',
      description: 'What an organisation sends from its sheet, and how it takes it back.',
    },
  },
  rounds: {
    id: {
      name: 'Putaran',
      description: 'Melihat siapa yang sudah mengirim, menutup, menerbitkan, dan menarik kembali.',
    },
    en: { name: 'Rounds', description: 'Seeing who has sent, closing, publishing and retracting.' },
  },
  releases: {
    id: { name: 'Terbitan', description: 'Membaca hasil gabungan sebuah putaran.' },
    en: { name: 'Releases', description: 'Reading a round’s combined results.' },
  },
  portfolios: {
    id: { name: 'Portofolio', description: 'Membaca terbitan beberapa program bersama-sama.' },
    en: { name: 'Portfolios', description: 'Reading the releases of several programmes together.' },
  },
  templates: {
    id: { name: 'Templat', description: 'Pustaka templat: menerbitkan, mencari, dan membaca.' },
    en: {
      name: 'Templates',
      description: 'The template library: publishing, looking through it and reading.',
    },
  },
  scorecards: {
    id: {
      name: 'Kartu skor',
      description: 'Membagikan kartu skor satu kemitraan kepada siapa pun yang diberi alamatnya.',
    },
    en: {
      name: 'Scorecards',
      description: 'Sharing one partnership’s scorecard with whoever is given its address.',
    },
  },
  service: {
    id: { name: 'Layanan', description: 'Keadaan Worker dan dokumen ini.' },
    en: { name: 'Service', description: 'How the Worker is, and this document.' },
  },
} as const satisfies Readonly<Record<string, InEachLanguage<TagWords>>>

export type TagName = keyof typeof tags
