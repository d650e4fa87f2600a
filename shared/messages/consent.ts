import type { InEachLanguage } from '../language/language.ts'
import type { Disclosure } from './plan.ts'

/** Raised by one whenever a sentence below changes its meaning: a submission records what was agreed to. */
export const consentVersion = 1

interface ConsentText {
  readonly title: string
  /** What is sent, who sees it, what it is protected against and what not, and how to take it back. */
  readonly paragraphs: readonly string[]
  /** The sentence that is agreed to. */
  readonly agreement: string
}

const confidentialText: InEachLanguage<ConsentText> = {
  id: {
    title: 'Sebelum mengirim',
    paragraphs: [
      'Yang dikirim hanya yang terlihat di atas: sektor dan jawaban para responden tanpa nama, isian daftar periksa, serta nama dan jenis kemitraan. Nama orang, kontak, bukti, dan catatan tetap berada di spreadsheet ini.',
      'Koordinator melihat bahwa organisasi ini sudah mengirim, untuk kemitraan apa, kapan, dan dari berapa responden, tetapi tidak melihat jawabannya. Penyandang dana dan pembaca lain hanya melihat angka gabungan, satu kali per putaran setelah diterbitkan. Angka yang bersandar pada terlalu sedikit organisasi tidak ditampilkan.',
      'Angka gabungan disusun agar orang yang membaca seluruh terbitan dan mengetahui jawaban satu organisasi tetap tidak dapat memperkirakan jawaban organisasi lain dengan tepat.',
      'Perlindungan ini tidak berlaku terhadap organisasi-organisasi yang saling bertukar jawaban, koordinator yang memilih siapa yang ikut serta, pengelola layanan yang secara teknis dapat membaca data tersimpan, atau orang yang menebak bahwa skor hampir tidak berubah antarputaran.',
      'Kiriman dapat diganti selama putaran terbuka dan dapat ditarik kapan saja; isinya lalu dihapus. Terbitan yang sudah keluar tidak berubah karenanya.',
    ],
    agreement: 'Para mitra mengetahui pengiriman ini dan saya menyetujuinya atas nama organisasi.',
  },
  en: {
    title: 'Before you send',
    paragraphs: [
      'Only what you see above is sent: the respondents’ sectors and answers without names, the checklist, and the partnership’s name and kind. Names of people, contacts, evidence and notes stay in this spreadsheet.',
      'The coordinator sees that your organisation has sent, for which partnership, when and from how many respondents, but not the answers. Funders and other readers see combined figures only, once a round, after it is published. A figure that rests on too few organisations is not shown.',
      'The combined figures are made so that someone who reads every publication and knows one organisation’s answers still cannot place another organisation’s answers closely.',
      'This does not protect against organisations that share their answers with each other, a coordinator who chooses who takes part, the operator of the service, who can technically read what is stored, or someone who guesses that scores barely change between rounds.',
      'You can replace what you sent while the round is open and withdraw it at any time; its content is then erased. What was published before that does not change.',
    ],
    agreement: 'The partners know about this, and I agree to it on behalf of my organisation.',
  },
}

const namedText: InEachLanguage<ConsentText> = {
  id: {
    title: 'Sebelum mengirim',
    paragraphs: [
      'Terbitan program ini menyebut nama organisasi. Yang dikirim hanya yang terlihat di atas: sektor dan jawaban para responden tanpa nama orang, isian daftar periksa, serta nama dan jenis kemitraan. Nama orang, kontak, bukti, dan catatan tetap berada di spreadsheet ini.',
      'Anda memilih di bawah ini apakah organisasi disebut namanya. Bila ya, setiap orang yang boleh membaca terbitan (koordinator, penyandang dana, dan siapa pun yang mereka beri tautan) melihat nama organisasi, kemitraannya, jumlah respondennya, dan kesepuluh skornya. Hasilnya juga masuk ke semua angka gabungan.',
      'Bila tidak, kiriman ini tidak masuk ke angka mana pun dan tidak disebut dalam terbitan.',
      'Bila hanya ada satu atau dua responden, pembaca dapat menebak jawaban orangnya dari skor kemitraan. Koordinator melihat bahwa organisasi ini sudah mengirim, untuk kemitraan apa, kapan, dari berapa responden, dan pilihan Anda; jawabannya tidak. Pengelola layanan secara teknis dapat membaca data tersimpan.',
      'Selama putaran terbuka Anda dapat mengubah pilihan ini dengan mengirim sekali lagi, dan dapat mengganti kiriman. Anda dapat menariknya kapan saja; isinya lalu dihapus. Setelah terbit, pilihan dan terbitan tidak berubah lagi.',
    ],
    agreement: confidentialText.id.agreement,
  },
  en: {
    title: 'Before you send',
    paragraphs: [
      'What this programme publishes names organisations. Only what you see above is sent: the respondents’ sectors and answers without people’s names, the checklist, and the partnership’s name and kind. Names of people, contacts, evidence and notes stay in this spreadsheet.',
      'You choose below whether your organisation is named. If it is, everyone who may read the publication (the coordinator, funders, and whoever they give a link to) sees your organisation’s name, its partnerships, how many people rated and the ten scores. Your results also go into all combined figures.',
      'If it is not, no figure includes what you send here, and the publication does not mention it.',
      'With only one or two respondents, readers can guess a person’s answers from the partnership’s scores. The coordinator sees that your organisation has sent, for which partnership, when, from how many respondents, and what you chose, but not the answers. The operator of the service can technically read what is stored.',
      'While the round is open you can change this choice by sending again, and replace what you sent. You can withdraw it at any time; its content is then erased. Once the round is published, neither your choice nor the publication changes any more.',
    ],
    agreement: confidentialText.en.agreement,
  },
}

/** What an organisation agrees to before its results are sent to a programme. */
export const consentTexts: Readonly<Record<Disclosure, InEachLanguage<ConsentText>>> = {
  confidential: confidentialText,
  named: namedText,
}

interface NamingText {
  readonly question: string
  readonly named: string
  readonly notNamed: string
}

/** What an organisation chooses in a named programme: both answers are possible, none is suggested. */
export const namingText: InEachLanguage<NamingText> = {
  id: {
    question: 'Apakah organisasi disebut namanya?',
    named: 'Ya, sebutkan nama organisasi beserta hasilnya',
    notNamed: 'Tidak, jangan masukkan ke angka mana pun',
  },
  en: {
    question: 'Is your organisation named?',
    named: 'Yes, name my organisation with its results',
    notNamed: 'No, leave these results out of every figure',
  },
}
