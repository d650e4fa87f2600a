import type { ProblemEntry } from '../problem.ts'

/** Problems of where a round or a submission stands. */
export const roundProblems = {
  'round-unknown': {
    status: 404,
    words: {
      id: {
        title: 'Putaran tidak dikenal',
        detail: 'Program ini tidak punya putaran dengan nama itu. Pilih salah satu putaran programnya.',
      },
      en: {
        title: 'The round is not known',
        detail: 'This programme has no such round. Choose one of the programme’s rounds.',
      },
    },
  },
  'round-not-open': {
    status: 409,
    words: {
      id: {
        title: 'Putaran tidak lagi menerima kiriman',
        detail:
          'Koordinator sudah menutup putaran ini. Kiriman Anda tidak dicatat. Hubungi koordinator bila putarannya perlu dibuka kembali.',
      },
      en: {
        title: 'The round takes no more submissions',
        detail:
          'The coordinator has closed this round. What you sent was not recorded. Ask the coordinator if it should be reopened.',
      },
    },
  },
  'round-not-closed': {
    status: 409,
    words: {
      id: {
        title: 'Putaran belum ditutup',
        detail: 'Tutup putarannya dahulu dan periksa siapa yang sudah mengirim, lalu terbitkan.',
      },
      en: {
        title: 'The round is not closed yet',
        detail: 'Close the round first and look at who has sent, then publish.',
      },
    },
  },
  'round-published': {
    status: 409,
    words: {
      id: {
        title: 'Putaran sudah diterbitkan',
        detail:
          'Hasil gabungan putaran ini sudah terbit untuk seterusnya: putaran ini tidak lagi menerima kiriman dan tidak dapat ditutup atau dibuka kembali. Lanjutkan dengan putaran lain.',
      },
      en: {
        title: 'The round is published',
        detail:
          'The combined results of this round are out for good: it takes no more submissions and can no longer be closed or reopened. Go on with another round.',
      },
    },
  },
  'round-not-published': {
    status: 409,
    words: {
      id: {
        title: 'Putaran belum terbit',
        detail:
          'Hanya hasil yang sudah terbit yang dapat ditarik kembali. Putaran ini belum terbit; selama masih ditutup, Anda dapat membukanya kembali.',
      },
      en: {
        title: 'The round is not published',
        detail:
          'Only results that are out can be retracted. This round is not published; while it is closed you can reopen it.',
      },
    },
  },
  'round-retracted': {
    status: 409,
    words: {
      id: {
        title: 'Hasil putaran ini sudah ditarik kembali',
        detail:
          'Putaran ini selesai untuk seterusnya: tidak lagi menerima kiriman dan tidak dapat dibuka, ditutup, atau diterbitkan lagi. Lanjutkan dengan putaran lain.',
      },
      en: {
        title: 'The results of this round were retracted',
        detail:
          'This round is over for good: it takes no more submissions and cannot be opened, closed or published again. Go on with another round.',
      },
    },
  },
  'revision-superseded': {
    status: 409,
    words: {
      id: {
        title: 'Sudah ada kiriman yang lebih baru',
        detail:
          'Untuk kemitraan ini sudah tercatat revisi yang lebih baru, atau kirimannya sudah ditarik. Ganti yang tercatat hanya bila isi lembar inilah yang benar.',
      },
      en: {
        title: 'Something newer was sent already',
        detail:
          'A newer revision of this partnership is recorded, or it was withdrawn. Replace what is recorded only if this sheet holds the right content.',
      },
    },
  },
  'revision-conflict': {
    status: 409,
    words: {
      id: {
        title: 'Revisi ini sudah dipakai untuk isi lain',
        detail:
          'Salinan lain dari lembar ini sudah mengirim isi yang berbeda. Ganti yang tercatat hanya bila isi lembar inilah yang benar.',
      },
      en: {
        title: 'This revision was used for other content',
        detail:
          'Another copy of this sheet sent different content. Replace what is recorded only if this sheet holds the right content.',
      },
    },
  },
  'nothing-to-withdraw': {
    status: 404,
    words: {
      id: {
        title: 'Tidak ada kiriman untuk ditarik',
        detail: 'Untuk kemitraan ini belum ada kiriman yang tercatat dalam putaran ini.',
      },
      en: {
        title: 'There is nothing to withdraw',
        detail: 'Nothing was recorded for this partnership in this round.',
      },
    },
  },
  'release-not-yet': {
    status: 404,
    words: {
      id: {
        title: 'Hasil belum terbit',
        detail:
          'Hasil gabungan putaran ini terlihat setelah koordinator menerbitkannya. Kunjungi lagi nanti.',
      },
      en: {
        title: 'The results are not out yet',
        detail:
          'The combined results of this round can be read once the coordinator publishes them. Come back then.',
      },
    },
  },
  'release-retracted': {
    status: 410,
    words: {
      id: {
        title: 'Hasil putaran ini sudah ditarik kembali',
        detail:
          'Koordinator menarik kembali hasil gabungan putaran ini. Angkanya tidak berlaku lagi dan sudah dihapus di sini; salinan yang tersimpan sebaiknya tidak dipakai lagi. Tanyakan kepada koordinator program bila ada yang belum jelas.',
      },
      en: {
        title: 'The results of this round were retracted',
        detail:
          'The coordinator took back the combined results of this round. The figures no longer stand and were erased here; copies should not be used any more. Ask the programme’s coordinator if anything is unclear.',
      },
    },
  },
} satisfies Readonly<Record<string, ProblemEntry>>
