import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { Disclosure } from '../../../shared/messages/plan.ts'

interface GroupsWords {
  /** Where the groups are furthest apart. */
  readonly answer: (
    dimension: string,
    highest: string,
    high: string,
    lowest: string,
    low: string,
    gap: string,
  ) => string
  readonly agree: (dimension: string, gap: string) => string
  readonly oneGroup: string
  readonly sectorsLead: string
  readonly kindsLead: Readonly<Record<Disclosure, string>>
  readonly gap: string
  readonly hidden: (names: string) => string
  readonly gapBetween: (highest: string, lowest: string) => string
}

export const groupsWords: InEachLanguage<GroupsWords> = {
  id: {
    answer: (dimension, highest, high, lowest, low, gap) =>
      `Paling berbeda pada ${dimension}: ${highest} ${high}, ${lowest} ${low}, selisih ${gap}.`,
    agree: (dimension, gap) =>
      `Tidak ada selisih sebesar 1,0 atau lebih; yang terlebar ${gap}, pada ${dimension}.`,
    oneGroup: 'Hanya satu kelompok yang dapat ditampilkan, jadi tidak ada yang dapat dibandingkan.',
    sectorsLead:
      'Rata-rata menurut sektor responden. Selisih 1,0 atau lebih menandakan bahwa sektor melihat hal yang sama secara berbeda.',
    kindsLead: {
      confidential:
        'Organisasi dengan beberapa jenis kemitraan masuk “beberapa jenis”; kelompok terkecil digabung menjadi “lainnya”.',
      named: 'Organisasi dengan beberapa jenis kemitraan masuk “beberapa jenis”.',
    },
    gap: 'Selisih',
    hidden: (names) => `Tidak ditampilkan sama sekali: ${names}.`,
    gapBetween: (highest, lowest) => `${highest} tertinggi, ${lowest} terendah`,
  },
  en: {
    answer: (dimension, highest, high, lowest, low, gap) =>
      `Furthest apart on ${dimension}: ${highest} ${high}, ${lowest} ${low}, a gap of ${gap}.`,
    agree: (dimension, gap) => `No gap of 1.0 or more; the widest is ${gap}, on ${dimension}.`,
    oneGroup: 'Only one group can be shown, so there is nothing to compare.',
    sectorsLead:
      'Means by the respondents’ sector. A gap of 1.0 or more says that sectors see the same thing differently.',
    kindsLead: {
      confidential:
        'Organisations with several kinds of partnerships are “several kinds”; the smallest groups are merged into “other”.',
      named: 'Organisations with several kinds of partnerships are “several kinds”.',
    },
    gap: 'Gap',
    hidden: (names) => `Not shown at all: ${names}.`,
    gapBetween: (highest, lowest) => `${highest} highest, ${lowest} lowest`,
  },
}
