import type * as z from 'zod'
import type { templateContentSchema } from '../../shared/messages/template-library.ts'

/** The smallest template that is one: a practice, an item, and its words in both languages. */
export const exampleTemplate: z.input<typeof templateContentSchema> = {
  instrument: {
    kind: 'general',
    bands: [
      { id: 'concern', from: 1, to: 2.9 },
      { id: 'discuss', from: 3, to: 3.9 },
      { id: 'strength', from: 4, to: 5 },
    ],
    practices: [{ id: 'village-meeting', principle: 'communication' }],
    items: [{ id: 'promises-kept-here', dimension: 'trust', weight: 2 }],
    profile: {
      fields: [{ id: 'purpose', kind: 'long-text' }],
      partners: {
        columns: [
          { id: 'name', kind: 'short-text' },
          { id: 'sector', kind: 'sector' },
        ],
        emptyRows: 4,
      },
    },
    planning: [],
  },
  wording: {
    id: {
      language: 'id',
      name: 'Kemitraan desa',
      description: 'Untuk kemitraan kecil di satu desa.',
      bands: {
        concern: { name: 'Perlu perhatian', meaning: 'Bicarakan lebih dahulu.' },
        discuss: { name: 'Layak dibahas', meaning: 'Ada yang dapat diperbaiki.' },
        strength: { name: 'Kekuatan', meaning: 'Jaga yang sudah baik.' },
      },
      practices: {
        'village-meeting': {
          statement: 'Mitra bertemu di balai desa setiap bulan.',
          evidence: 'Daftar hadir pertemuan.',
        },
      },
      items: {
        'promises-kept-here': {
          statement: 'Para mitra menepati janji kepada warga.',
          low: 'Warga sering menunggu tanpa kabar.',
          high: 'Yang dijanjikan selesai pada waktunya.',
        },
      },
      profile: {
        fields: { purpose: { label: 'Tujuan bersama', hint: 'Satu atau dua kalimat.' } },
        partners: {
          name: { heading: 'Mitra', hint: 'Nama organisasi.' },
          sector: { heading: 'Sektor', hint: 'Pilih dari daftar.' },
        },
      },
      planning: {},
    },
    en: {
      language: 'en',
      name: 'Village partnership',
      description: 'For a small partnership in one village.',
      bands: {
        concern: { name: 'Concern', meaning: 'Talk about this first.' },
        discuss: { name: 'Worth discussing', meaning: 'Something can be improved.' },
        strength: { name: 'Strength', meaning: 'Keep what works.' },
      },
      practices: {
        'village-meeting': {
          statement: 'The partners meet at the village hall every month.',
          evidence: 'Attendance lists of the meetings.',
        },
      },
      items: {
        'promises-kept-here': {
          statement: 'The partners keep their promises to the villagers.',
          low: 'Villagers often wait without hearing anything.',
          high: 'What was promised is done on time.',
        },
      },
      profile: {
        fields: { purpose: { label: 'Shared purpose', hint: 'One or two sentences.' } },
        partners: {
          name: { heading: 'Partner', hint: 'The organisation’s name.' },
          sector: { heading: 'Sector', hint: 'Choose from the list.' },
        },
      },
      planning: {},
    },
  },
}
