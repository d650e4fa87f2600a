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
    id: { name: 'Putaran', description: 'Melihat siapa yang sudah mengirim, lalu menutup dan menerbitkan.' },
    en: { name: 'Rounds', description: 'Seeing who has sent, then closing and publishing.' },
  },
  releases: {
    id: { name: 'Terbitan', description: 'Membaca hasil gabungan sebuah putaran.' },
    en: { name: 'Releases', description: 'Reading a round’s combined results.' },
  },
  service: {
    id: { name: 'Layanan', description: 'Keadaan Worker dan dokumen ini.' },
    en: { name: 'Service', description: 'How the Worker is, and this document.' },
  },
} as const satisfies Readonly<Record<string, InEachLanguage<TagWords>>>

export type TagName = keyof typeof tags
