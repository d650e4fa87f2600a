import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { Disclosure } from '../../../shared/messages/plan.ts'
import type { RoundState } from '../../../shared/messages/round.ts'

export interface ProgrammeWords {
  readonly kicker: Readonly<Record<Disclosure, string>>
  readonly lead: string
  readonly latest: (round: string) => string
  readonly rounds: string
  /** What happens to a round, in order. */
  readonly steps: string
  readonly explanations: Readonly<Record<RoundState, string>>
  readonly read: string
  readonly seen: string
  readonly questions: string
  readonly seenText: {
    readonly confidential: (threshold: number) => readonly string[]
    readonly named: readonly string[]
  }
}

export const programmeWords: InEachLanguage<ProgrammeWords> = {
  id: {
    kicker: {
      confidential: 'Data tiap organisasi dirahasiakan',
      named: 'Organisasi yang setuju disebut namanya',
    },
    lead: 'Di sini Anda melihat seberapa sehat kemitraan dalam program ini, di mana bantuan diperlukan, dan apakah keadaannya membaik.',
    latest: (round) => `Lihat hasil terbaru: ${round}`,
    rounds: 'Putaran',
    steps: 'Tahap putaran ini',
    explanations: {
      open: 'Organisasi masih mengirim hasilnya. Angka gabungan terlihat di sini setelah koordinator menutup dan menerbitkan putaran ini; sebelum itu tidak seorang pun melihatnya, koordinator pun tidak.',
      closed:
        'Pengiriman sudah ditutup dan koordinator sedang memeriksa siapa yang sudah mengirim. Angka gabungan terlihat di sini setelah diterbitkan.',
      published: 'Hasil gabungan sudah terbit untuk seterusnya dan tidak akan berubah.',
      retracted:
        'Hasil gabungan putaran ini pernah terbit, lalu ditarik kembali oleh koordinator. Angkanya tidak berlaku lagi dan tidak akan diterbitkan ulang.',
    },
    read: 'Lihat hasilnya',
    seen: 'Apa yang akan terlihat',
    questions: 'Halaman hasil setiap putaran menjawab, berurutan:',
    seenText: {
      confidential: (threshold) => [
        'Untuk semua organisasi bersama-sama: skor lima prinsip dan lima manfaat, setiap pernyataan, dan praktik yang sudah diterapkan. Menurut sektor dan jenis kemitraan: kesepuluh skor.',
        `Tidak ada angka satu organisasi pun yang terlihat. Setiap angka memerlukan sedikitnya ${threshold} organisasi; selebihnya dilindungi.`,
      ],
      named: [
        'Tiap organisasi yang menyetujuinya disebut namanya, dengan skor lima prinsip dan lima manfaat dari kemitraannya. Untuk semuanya bersama-sama: rata-rata dan sebaran setiap skor dan pernyataan, serta praktik yang sudah diterapkan. Menurut sektor dan jenis kemitraan: kesepuluh skor.',
        'Organisasi yang tidak setuju tidak disebut dan tidak masuk ke angka mana pun.',
      ],
    },
  },
  en: {
    kicker: {
      confidential: 'Each organisation’s answers are confidential',
      named: 'Organisations that agreed are named',
    },
    lead: 'Here you see how healthy the partnerships of this programme are, where they need help, and whether it is getting better.',
    latest: (round) => `See the latest results: ${round}`,
    rounds: 'Rounds',
    steps: 'Stages of this round',
    explanations: {
      open: 'Organisations are still sending their results. Combined figures can be read here once the coordinator closes and publishes the round; before that nobody sees them, not even the coordinator.',
      closed:
        'Sending has ended and the coordinator is looking at who has sent. Combined figures can be read here once they are published.',
      published: 'The combined results are out for good and will not change.',
      retracted:
        'The combined results of this round were out and the coordinator took them back. The figures no longer stand and will not be published again.',
    },
    read: 'See the results',
    seen: 'What will be seen',
    questions: 'The results of each round answer, in this order:',
    seenText: {
      confidential: (threshold) => [
        'For all organisations together: the scores of the five principles and the five benefits, every statement, and the practices in place. By sector and by kind of partnership: the ten scores.',
        `No single organisation’s figure is ever shown. Every figure needs at least ${threshold} organisations; the others are protected.`,
      ],
      named: [
        'Each organisation that agreed is named, with its partnerships’ scores on the five principles and the five benefits. For all of them together: mean and spread of every score and statement, and the practices in place. By sector and by kind of partnership: the ten scores.',
        'Organisations that did not agree are not mentioned and are in no figure.',
      ],
    },
  },
}
