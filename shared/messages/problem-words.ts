import type { ProblemEntry, ProblemKind } from './problem.ts'

/** The status and the words of every problem: what happened, and what the person can do now. */
export const problems: Readonly<Record<ProblemKind, ProblemEntry>> = {
  'not-found': {
    status: 404,
    words: {
      id: {
        title: 'Tidak ada apa-apa di alamat ini',
        detail:
          'Alamat ini tidak dikenal. Periksa kembali tautannya, atau mulai lagi dari tautan yang Anda terima.',
      },
      en: {
        title: 'There is nothing at this address',
        detail:
          'This address is not known. Check the link, or start again from the link that you were given.',
      },
    },
  },
  'method-not-allowed': {
    status: 405,
    words: {
      id: {
        title: 'Tindakan ini tidak tersedia di alamat ini',
        detail:
          'Alamatnya ada, tetapi metode HTTP yang dipakai tidak. Pakai salah satu metode dalam kepala Allow.',
      },
      en: {
        title: 'This address does not do that',
        detail:
          'The address exists, but not for this HTTP method. Use one of the methods in the Allow header.',
      },
    },
  },
  'key-missing': {
    status: 401,
    words: {
      id: {
        title: 'Diperlukan kunci',
        detail:
          'Bagian ini hanya terbuka dengan kunci. Buka tautan yang dikirim koordinator program, atau sertakan kunci Anda.',
      },
      en: {
        title: 'A key is needed',
        detail:
          'This opens only with a key. Use the link that the programme’s coordinator sent you, or give your key.',
      },
    },
  },
  'key-mistyped': {
    status: 401,
    words: {
      id: {
        title: 'Kunci salah ketik',
        detail:
          'Ada karakter yang keliru atau hilang dalam kunci ini. Salin seluruh kunci sekali lagi lalu tempelkan.',
      },
      en: {
        title: 'The key is mistyped',
        detail: 'A character of this key is wrong or missing. Copy the whole key once more and paste it.',
      },
    },
  },
  'key-unknown': {
    status: 401,
    words: {
      id: {
        title: 'Kunci tidak dikenal',
        detail:
          'Tidak ada program yang mengenal kunci ini di sini. Mintalah kunci baru kepada koordinator program.',
      },
      en: {
        title: 'The key is not known',
        detail: 'No programme here knows this key. Ask the programme’s coordinator for a new one.',
      },
    },
  },
  'key-revoked': {
    status: 401,
    words: {
      id: {
        title: 'Kunci sudah dicabut',
        detail: 'Koordinator telah mencabut kunci ini. Jika Anda masih memerlukannya, mintalah kunci baru.',
      },
      en: {
        title: 'The key has been revoked',
        detail: 'The coordinator revoked this key. If you still need access, ask for a new one.',
      },
    },
  },
  'key-expired': {
    status: 401,
    words: {
      id: {
        title: 'Masa berlaku kunci sudah habis',
        detail:
          'Kunci atau sesi ini tidak berlaku lagi. Buka kembali tautan Anda, atau mintalah kunci baru kepada koordinator.',
      },
      en: {
        title: 'The key has expired',
        detail:
          'This key or session is no longer valid. Open your link again, or ask the coordinator for a new key.',
      },
    },
  },
  'key-not-sufficient': {
    status: 403,
    words: {
      id: {
        title: 'Kunci ini tidak memberi hak untuk itu',
        detail:
          'Kunci Anda dikenal, tetapi bukan untuk tindakan ini. Pakai kunci jenis lain, atau tanyakan kepada koordinator.',
      },
      en: {
        title: 'This key does not allow that',
        detail:
          'Your key is known, but not for this action. Use another kind of key, or ask the coordinator.',
      },
    },
  },
  'operator-secret-wrong': {
    status: 401,
    words: {
      id: {
        title: 'Rahasia operator tidak cocok',
        detail:
          'Hanya operator Worker ini yang dapat membuat program. Periksa OPERATOR_SECRET di kedua sisi.',
      },
      en: {
        title: 'The operator’s secret does not match',
        detail:
          'Only the operator of this Worker can create a programme. Check OPERATOR_SECRET on both sides.',
      },
    },
  },
  'too-many-attempts': {
    status: 429,
    words: {
      id: {
        title: 'Terlalu banyak percobaan',
        detail: 'Terlalu banyak permintaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
      },
      en: {
        title: 'Too many attempts',
        detail: 'There were too many requests in a short time. Wait a minute, then try again.',
      },
    },
  },
  'malformed-json': {
    status: 400,
    words: {
      id: {
        title: 'Isi permintaan bukan JSON',
        detail:
          'Isi permintaan tidak dapat dibaca sebagai JSON. Mungkin terpotong di jalan: kirim sekali lagi.',
      },
      en: {
        title: 'The body is not JSON',
        detail: 'The body cannot be read as JSON. It may have been cut short on the way: send it once more.',
      },
    },
  },
  'unsupported-media-type': {
    status: 415,
    words: {
      id: {
        title: 'Jenis isi tidak didukung',
        detail: 'Kirim isi sebagai JSON dengan kepala Content-Type: application/json.',
      },
      en: {
        title: 'This type of content is not supported',
        detail: 'Send the body as JSON with the header Content-Type: application/json.',
      },
    },
  },
  'body-too-large': {
    status: 413,
    words: {
      id: {
        title: 'Isi permintaan terlalu besar',
        detail: 'Paling banyak 1 MB diterima. Kurangi jumlah responden dalam satu kiriman.',
      },
      en: {
        title: 'The body is too large',
        detail: 'At most 1 MB is taken. Send fewer respondents in one submission.',
      },
    },
  },
  'invalid-content': {
    status: 422,
    words: {
      id: {
        title: 'Isi tidak sesuai',
        detail:
          'Ada isian yang tidak dapat diterima; daftarnya ada di bawah. Perbaiki, lalu kirim sekali lagi.',
      },
      en: {
        title: 'The content is not valid',
        detail: 'Some fields cannot be taken; they are listed below. Correct them, then send once more.',
      },
    },
  },
  'wrong-template-version': {
    status: 422,
    words: {
      id: {
        title: 'Templat atau versinya lain',
        detail:
          'Program ini memakai templat atau versi lain. Tambahkan kemitraan dengan templat program ini, lalu kirim dari sana.',
      },
      en: {
        title: 'Another template or version',
        detail:
          'This programme works with another template or version. Add the partnership with the programme’s template and send from there.',
      },
    },
  },
  'wrong-responses': {
    status: 422,
    words: {
      id: {
        title: 'Jumlah jawaban tidak cocok dengan templat',
        detail:
          'Setiap responden harus punya satu jawaban (boleh kosong) untuk tiap butir. Periksa apakah ada baris yang terhapus di lembar Penilaian.',
      },
      en: {
        title: 'The responses do not match the template',
        detail:
          'Every respondent needs one response (it may be blank) for each item. See whether a row of the Ratings sheet was deleted.',
      },
    },
  },
  'kind-not-planned': {
    status: 422,
    words: {
      id: {
        title: 'Jenis kemitraan ini di luar rencana',
        detail: 'Program ini tidak menghimpun kemitraan jenis ini. Pilih jenis yang ada dalam programnya.',
      },
      en: {
        title: 'This kind of partnership is not in the plan',
        detail:
          'The programme does not bring partnerships of this kind together. Choose one of the programme’s kinds.',
      },
    },
  },
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
        detail: 'Hasil gabungan putaran ini sudah terbit untuk seterusnya dan tidak dapat dibuka kembali.',
      },
      en: {
        title: 'The round is published',
        detail:
          'The combined results of this round are out for good; it can no longer be closed or reopened.',
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
  'template-unknown': {
    status: 422,
    words: {
      id: {
        title: 'Templat tidak dikenal',
        detail:
          'Worker ini tidak mengenal templat atau versi itu. Pilih templat bawaan, atau kirim templat lengkapnya.',
      },
      en: {
        title: 'The template is not known',
        detail:
          'This Worker does not know that template or version. Name one that it ships, or send the whole template.',
      },
    },
  },
  'organisation-unknown': {
    status: 404,
    words: {
      id: {
        title: 'Organisasi tidak dikenal',
        detail: 'Tidak ada organisasi dengan id itu dalam program ini. Undang organisasinya dengan nama.',
      },
      en: {
        title: 'The organisation is not known',
        detail: 'This programme has no organisation with that id. Invite the organisation by its name.',
      },
    },
  },
  'last-coordinator-key': {
    status: 409,
    words: {
      id: {
        title: 'Ini kunci koordinator yang terakhir',
        detail:
          'Tanpa kunci ini tidak seorang pun dapat mengurus program. Buat kunci koordinator baru dahulu, lalu cabut yang ini.',
      },
      en: {
        title: 'This is the last coordinator’s key',
        detail:
          'Without it nobody could run the programme. Create another coordinator’s key first, then revoke this one.',
      },
    },
  },
  internal: {
    status: 500,
    words: {
      id: {
        title: 'Terjadi kesalahan di pihak kami',
        detail:
          'Permintaan Anda mungkin belum tercatat. Coba lagi; mengirim ulang isi yang sama tidak akan terhitung dua kali.',
      },
      en: {
        title: 'Something went wrong on our side',
        detail:
          'Your request may not have been recorded. Try again; sending the same content again cannot count twice.',
      },
    },
  },
}
