import type { ProblemEntry } from '../problem.ts'

/** Problems of keys and of who may do what. */
export const accessProblems = {
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
  'portfolio-not-open': {
    status: 401,
    words: {
      id: {
        title: 'Belum ada portofolio yang terbuka',
        detail:
          'Tempelkan tautan atau kunci program-program Anda di halaman /portfolio. Portofolio yang sudah dibuka menutup sendiri setelah 12 jam.',
      },
      en: {
        title: 'No portfolio is open',
        detail:
          'Paste the links or keys of your programmes on the page /portfolio. A portfolio that was opened closes by itself after 12 hours.',
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
  'last-coordinator-key': {
    status: 409,
    words: {
      id: {
        title: 'Ini kunci koordinator yang bertahan paling lama',
        detail:
          'Tanpa kunci ini, kelak tidak seorang pun dapat mengurus program. Buat dahulu kunci koordinator tanpa batas waktu, simpan, lalu cabut yang ini.',
      },
      en: {
        title: 'This is the coordinator’s key that lasts longest',
        detail:
          'Without it there would come a time when nobody can run the programme. Create a coordinator’s key without an end first, keep it, then revoke this one.',
      },
    },
  },
  'key-over': {
    status: 409,
    words: {
      id: {
        title: 'Kunci ini tidak dapat diganti lagi',
        detail:
          'Kunci ini sudah dicabut, habis masa berlakunya, atau sudah punya pengganti. Buat kunci baru untuk pemegangnya.',
      },
      en: {
        title: 'This key cannot be replaced any more',
        detail:
          'It was revoked, has expired, or has a replacement already. Create a new key for whoever holds it.',
      },
    },
  },
} satisfies Readonly<Record<string, ProblemEntry>>
