import type { ProblemEntry } from '../problem.ts'

/** Problems of what was sent. */
export const contentProblems = {
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
        detail:
          'Kirim isi sebagai JSON dengan kepala Content-Type: application/json; impor sebagai application/x-ndjson.',
      },
      en: {
        title: 'This type of content is not supported',
        detail:
          'Send the body as JSON with the header Content-Type: application/json; an import as application/x-ndjson.',
      },
    },
  },
  'body-too-large': {
    status: 413,
    words: {
      id: {
        title: 'Isi permintaan terlalu besar',
        detail:
          'Paling banyak 1 MB diterima (impor: 64 MB); kiriman dengan 200 responden jauh lebih kecil. Periksa apakah ada yang tertempel di lembar dan tidak semestinya di sana, lalu kirim sekali lagi.',
      },
      en: {
        title: 'The body is too large',
        detail:
          'At most 1 MB is taken (an import: 64 MB); a submission of 200 respondents is far smaller. See whether something was pasted into the sheet that does not belong there, then send once more.',
      },
    },
  },
  'invalid-content': {
    status: 422,
    words: {
      id: {
        title: 'Isi tidak sesuai',
        detail: 'Ada isian yang tidak dapat diterima. Perbaiki yang disebut di sini, lalu kirim sekali lagi.',
      },
      en: {
        title: 'The content is not valid',
        detail: 'Some fields cannot be taken. Correct what is named here, then send once more.',
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
  'consent-not-fitting': {
    status: 422,
    words: {
      id: {
        title: 'Persetujuan ini bukan untuk program seperti ini',
        detail:
          'Dalam program yang menyebut nama organisasi, setiap kiriman menyatakan apakah organisasi mau disebut; dalam program rahasia tidak ada yang disebut. Buka Kirim hasil sekali lagi, baca persetujuannya, lalu kirim.',
      },
      en: {
        title: 'This consent does not fit the programme',
        detail:
          'In a named programme every submission says whether the organisation is to be named; in a confidential one nobody is. Open Send results once more, read the consent, then send.',
      },
    },
  },
  'template-unknown': {
    status: 422,
    words: {
      id: {
        title: 'Templat tidak dikenal',
        detail:
          'Worker ini tidak mengenal templat atau versi itu. Pilih templat bawaan, sebutkan kode dan versi dari pustaka, atau kirim templat lengkapnya.',
      },
      en: {
        title: 'The template is not known',
        detail:
          'This Worker does not know that template or version. Name one that it ships, a code and version of the library, or send the whole template.',
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
  'organisation-exists': {
    status: 409,
    words: {
      id: {
        title: 'Organisasi dengan nama ini sudah diundang',
        detail:
          'Agar tidak terhitung dua kali, organisasi itu tidak dibuat lagi. Bila kuncinya hilang, buat kunci baru untuknya: di halaman koordinator dengan Kunci baru di sebelah namanya, atau undang dengan id-nya. Bila ini organisasi lain, tambahkan pembeda pada namanya, misalnya kotanya.',
      },
      en: {
        title: 'An organisation of this name is invited already',
        detail:
          'It was not made again, so that it cannot count twice. If its key is lost, create a further one for it: on the coordinator’s page with New key beside its name, or by inviting its id. If this is another organisation, tell them apart by name, for example with the town.',
      },
    },
  },
  'export-too-large': {
    status: 409,
    words: {
      id: {
        title: 'Program ini terlalu besar untuk diekspor',
        detail:
          'Ekspor memuat paling banyak 64 MB, sebanyak yang dapat diimpor. Untuk cadangan program sebesar ini, operator memakai pemulihan titik waktu dari Cloudflare.',
      },
      en: {
        title: 'This programme is too large to be exported',
        detail:
          'An export holds at most 64 MB, as much as can be imported. For a backup of a programme of this size the operator uses Cloudflare’s point-in-time recovery.',
      },
    },
  },
  'too-many-organisations': {
    status: 409,
    words: {
      id: {
        title: 'Program ini sudah penuh',
        detail:
          'Program yang dibuat lewat pendaftaran terbuka menerima organisasi dalam jumlah terbatas. Mintalah operator layanan ini membuat program yang lebih besar.',
      },
      en: {
        title: 'This programme is full',
        detail:
          'A programme that was created by open sign-up takes a limited number of organisations. Ask the operator of this service for a larger one.',
      },
    },
  },
} satisfies Readonly<Record<string, ProblemEntry>>
