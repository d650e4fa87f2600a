import type { InEachLanguage } from '../language/language.ts'

/** Raised by one whenever a sentence below changes its meaning: a submission records what was agreed to. */
export const consentVersion = 1

interface ConsentText {
  readonly title: string
  /** What is sent, who sees it, what it is protected against and what not, and how to take it back. */
  readonly paragraphs: readonly string[]
  /** The sentence that is agreed to. */
  readonly agreement: string
}

/** What an organisation agrees to before its results are sent to a confidential programme. */
export const consentText: InEachLanguage<ConsentText> = {
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
