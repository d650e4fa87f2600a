import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { Disclosure } from '../../../shared/messages/plan.ts'

export interface SignUpWords {
  readonly title: string
  readonly lead: string
  /** Where only the operator creates programmes; the contact is empty when none is given. */
  readonly askOperator: (contact: string) => string
  readonly limits: (organisations: number) => string
  readonly needsScript: string
  readonly name: string
  readonly template: string
  readonly disclosure: string
  readonly disclosures: Readonly<Record<Disclosure, { readonly name: string; readonly what: string }>>
  readonly threshold: string
  readonly thresholdHint: string
  readonly rounds: string
  readonly roundsHint: string
  readonly usualRounds: readonly string[]
  readonly kinds: string
  readonly kindsHint: string
  readonly create: string
  readonly created: string
  readonly goOn: string
}

export const signUpWords: InEachLanguage<SignUpWords> = {
  id: {
    title: 'Membuat program',
    lead: 'Sebuah program menghimpun banyak organisasi dengan satu templat. Anda menjadi koordinatornya: mengundang organisasi, menutup putaran, dan menerbitkan hasil gabungannya. Yang Anda pilih di sini tidak dapat diubah lagi, karena organisasi menyetujuinya saat mengirim.',
    askOperator: (contact) =>
      contact === ''
        ? 'Program baru dibuat oleh pengelola layanan ini. Mintalah kepada orang yang memberi Anda alamat halaman ini.'
        : `Program baru dibuat oleh pengelola layanan ini. Mintalah kepada ${contact}.`,
    limits: (organisations) =>
      `Program yang dibuat di sini memakai templat bawaan Mitra dan menerima paling banyak ${organisations} organisasi. Untuk program yang lebih besar, mintalah kepada pengelola layanan ini.`,
    needsScript:
      'Formulir ini memerlukan JavaScript, supaya kunci Anda tidak pernah berada di alamat atau tersimpan di peramban.',
    name: 'Nama program',
    template: 'Templat',
    disclosure: 'Yang terbit',
    disclosures: {
      confidential: {
        name: 'Rahasia',
        what: 'Hanya angka gabungan. Angka yang bersandar pada terlalu sedikit organisasi tidak ditampilkan.',
      },
      named: {
        name: 'Menyebut nama',
        what: 'Organisasi yang setuju terbit dengan nama dan skornya; yang tidak setuju tidak masuk ke angka mana pun.',
      },
    },
    threshold: 'Paling sedikit organisasi di balik setiap angka',
    thresholdHint:
      'Dari 5 sampai 100. Lima cocok untuk kebanyakan program; angka yang lebih tinggi melindungi lebih kuat, tetapi lebih sedikit yang terlihat.',
    rounds: 'Putaran, satu per baris',
    roundsHint: 'Setiap putaran ditutup dan diterbitkan satu kali. Paling banyak 20.',
    usualRounds: ['Data awal', 'Data akhir'],
    kinds: 'Jenis kemitraan yang dihimpun',
    kindsHint: 'Organisasi memilih satu jenis untuk setiap kemitraannya. Hasil juga dirinci menurut jenis.',
    create: 'Buat program',
    created:
      'Program sudah dibuat. Ini kunci koordinatornya: siapa pun yang memegangnya dapat mengurus program, dan tanpa kunci ini tidak seorang pun dapat.',
    goOn: 'Lanjut ke halaman koordinator',
  },
  en: {
    title: 'Create a programme',
    lead: 'A programme brings many organisations together on one template. You become its coordinator: you invite organisations, close a round and publish its combined results. What you choose here cannot be changed later, as organisations agree to it when they send.',
    askOperator: (contact) =>
      contact === ''
        ? 'New programmes are created by the operator of this service. Ask whoever gave you the address of this page.'
        : `New programmes are created by the operator of this service. Ask ${contact}.`,
    limits: (organisations) =>
      `A programme that is created here works with a template that ships with Mitra and takes at most ${organisations} organisations. Ask the operator of this service for a larger one.`,
    needsScript:
      'This form needs JavaScript, so that your key never stands in an address or stays in the browser.',
    name: 'Name of the programme',
    template: 'Template',
    disclosure: 'What is published',
    disclosures: {
      confidential: {
        name: 'Confidential',
        what: 'Combined figures only. A figure that rests on too few organisations is not shown.',
      },
      named: {
        name: 'Named',
        what: 'Organisations that agree are published by name, with their scores; those that do not are in no figure.',
      },
    },
    threshold: 'At least this many organisations behind every figure',
    thresholdHint:
      'From 5 to 100. Five suits most programmes; a higher number protects better, and less can be seen.',
    rounds: 'Rounds, one a line',
    roundsHint: 'Each round is closed and published once. At most 20.',
    usualRounds: ['Baseline', 'Endline'],
    kinds: 'Kinds of partnership that are brought together',
    kindsHint: 'Organisations choose one kind for each partnership. Results are broken down by kind too.',
    create: 'Create the programme',
    created:
      'The programme is created. This is its coordinator’s key: whoever holds it can run the programme, and without it nobody can.',
    goOn: 'Go on to the coordinator’s page',
  },
}
