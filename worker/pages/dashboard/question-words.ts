import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { QuestionId } from './question-ids.ts'

export interface QuestionWords {
  /** The question, as its section's heading. */
  readonly title: string
  /** As the contents name it. */
  readonly short: string
}

export const questionWords: InEachLanguage<Readonly<Record<QuestionId, QuestionWords>>> = {
  id: {
    'took-part': {
      title: 'Berapa kemitraan yang ikut, dan berapa orang yang menjawab?',
      short: 'Yang ikut serta',
    },
    help: { title: 'Seberapa sehat kemitraannya, dan di mana perlu bantuan?', short: 'Sehat dan bantuan' },
    brings: { title: 'Apa yang dihasilkan kemitraan?', short: 'Manfaat' },
    sectors: { title: 'Di mana sektor melihatnya secara berbeda?', short: 'Menurut sektor' },
    kinds: { title: 'Apakah jenis kemitraan berbeda hasilnya?', short: 'Menurut jenis' },
    better: { title: 'Apakah keadaannya membaik?', short: 'Perubahan' },
    practices: { title: 'Praktik mana yang sudah diterapkan?', short: 'Praktik' },
    organisations: { title: 'Bagaimana skor tiap organisasi?', short: 'Tiap organisasi' },
    reliability: { title: 'Seberapa andal skor-skor ini?', short: 'Keandalan' },
    use: { title: 'Bagaimana memakai dan mengutip angka-angka ini?', short: 'Pakai dan kutip' },
  },
  en: {
    'took-part': {
      title: 'How many partnerships took part, and how many people answered?',
      short: 'Who took part',
    },
    help: {
      title: 'How healthy are the partnerships, and where do they need help?',
      short: 'Health and help',
    },
    brings: { title: 'What do the partnerships bring?', short: 'Benefits' },
    sectors: { title: 'Where do sectors see it differently?', short: 'By sector' },
    kinds: { title: 'Do kinds of partnership differ?', short: 'By kind' },
    better: { title: 'Is it getting better?', short: 'Change' },
    practices: { title: 'Which practices are in place?', short: 'Practices' },
    organisations: { title: 'How does each organisation score?', short: 'Each organisation' },
    reliability: { title: 'How far can these scores be relied on?', short: 'Reliability' },
    use: { title: 'How can you use and cite these figures?', short: 'Use and cite' },
  },
}
