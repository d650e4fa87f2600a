import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { Preview } from '../../../shared/messages/preview.ts'

/** What a preview counts. */
export type Group = 'scores' | 'items' | 'rates' | 'practices' | 'sectors' | 'kinds'

interface PreviewWords {
  /** Of a group: how many of how many would be shown. */
  readonly count: (group: Group, shown: number, all: number) => string
  readonly summary: (counts: string) => string
  readonly figureByFigure: string
  readonly groups: Readonly<Record<Group, string>>
  readonly wouldShow: string
  readonly wouldBeProtected: string
  readonly allShown: string
  readonly allProtected: string
  readonly notApplicable: string
  readonly unknown: string
  readonly whatHelps: (threshold: number) => string
  readonly named: (organisations: number, partnerships: number, respondents: number) => string
  readonly notNamed: (names: string) => string
  readonly nothing: Readonly<Record<Extract<Preview, { holds: 'nothing' }>['because'], string>>
}

const indonesianGroups: Readonly<Record<Group, string>> = {
  scores: 'skor prinsip dan manfaat',
  items: 'butir',
  rates: 'persentase “tidak berlaku” dan “tidak tahu”',
  practices: 'praktik',
  sectors: 'skor menurut sektor',
  kinds: 'skor menurut jenis kemitraan',
}

const englishGroups: Readonly<Record<Group, string>> = {
  scores: 'principle and benefit scores',
  items: 'items',
  rates: 'percentages of “not applicable” and “don’t know”',
  practices: 'practices',
  sectors: 'scores by sector',
  kinds: 'scores by kind of partnership',
}

const plural = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`

export const previewWords: InEachLanguage<PreviewWords> = {
  id: {
    count: (group, shown, all) => {
      const noun = indonesianGroups[group]
      if (shown === 0) return `tanpa ${noun}`
      return shown === all ? `semua ${all} ${noun}` : `${shown} dari ${all} ${noun}`
    },
    summary: (counts) => `Bila diterbitkan sekarang, yang akan tampil: ${counts}.`,
    figureByFigure: 'Lihat satu per satu',
    groups: {
      scores: 'Skor prinsip dan manfaat',
      items: 'Butir',
      rates: 'Persentase “tidak berlaku” dan “tidak tahu”',
      practices: 'Praktik',
      sectors: 'Skor menurut sektor',
      kinds: 'Skor menurut jenis kemitraan',
    },
    wouldShow: 'Akan tampil:',
    wouldBeProtected: 'Akan dilindungi:',
    allShown: 'Semuanya akan tampil.',
    allProtected: 'Semuanya akan dilindungi.',
    notApplicable: 'Tidak berlaku',
    unknown: 'Tidak tahu',
    whatHelps: (threshold) =>
      `Sebuah angka tampil bila sedikitnya ${threshold} organisasi ada di baliknya dan orang yang mengetahui jawaban satu organisasi tidak dapat memperkirakan jawaban organisasi lain dengan tepat. Yang membantu: lebih banyak organisasi mengirim. Buka kembali putarannya bila masih ada yang mau mengirim.`,
    named: (organisations, partnerships, respondents) =>
      `Bila diterbitkan sekarang, ${organisations} organisasi akan masuk dengan namanya, dengan ${partnerships} kemitraan dan ${respondents} responden.`,
    notNamed: (names) => `Tidak setuju disebut namanya, jadi tidak masuk ke angka mana pun: ${names}.`,
    nothing: {
      open: 'Angka mana yang akan tampil terlihat di sini setelah putaran ditutup. Selama putaran terbuka tidak, karena perubahan setelah satu kiriman dapat bercerita tentang kiriman itu.',
      published: 'Angka mana yang tampil dapat dibaca dalam hasil yang sudah terbit.',
      retracted: 'Hasilnya sudah dihapus dan tidak dapat diterbitkan lagi.',
    },
  },
  en: {
    count: (group, shown, all) => {
      const noun = englishGroups[group]
      if (shown === 0) return `no ${noun}`
      return shown === all ? `all ${all} ${noun}` : `${shown} of ${all} ${noun}`
    },
    summary: (counts) => `If published now, it would show ${counts}.`,
    figureByFigure: 'Figure by figure',
    groups: {
      scores: 'Principle and benefit scores',
      items: 'Items',
      rates: 'Percentages of “not applicable” and “don’t know”',
      practices: 'Practices',
      sectors: 'Scores by sector',
      kinds: 'Scores by kind of partnership',
    },
    wouldShow: 'Would show:',
    wouldBeProtected: 'Would be protected:',
    allShown: 'All would show.',
    allProtected: 'All would be protected.',
    notApplicable: 'Not applicable',
    unknown: 'Don’t know',
    whatHelps: (threshold) =>
      `A figure is shown when at least ${threshold} organisations stand behind it and nobody who knows one organisation’s answers could place another’s closely. What helps: more organisations that send. Reopen the round if some still want to.`,
    named: (organisations, partnerships, respondents) =>
      `If published now, ${plural(organisations, 'organisation', 'organisations')} would be in by name, with ${plural(partnerships, 'partnership', 'partnerships')} and ${plural(respondents, 'respondent', 'respondents')}.`,
    notNamed: (names) => `Did not agree to be named and so are in no figure: ${names}.`,
    nothing: {
      open: 'Which figures would show can be seen here once the round is closed. Not while it is open: what changes after one submission could tell of that submission.',
      published: 'Which figures show can be read in the results that are out.',
      retracted: 'The results are erased and cannot be published again.',
    },
  },
}
