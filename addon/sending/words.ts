import type { InEachLanguage } from '../../shared/language/language.ts'
import type { KeyKind } from '../../shared/messages/key.ts'
import type { Silence } from './client.ts'

interface SendingWords {
  readonly silence: Readonly<Record<Silence, string>>
  readonly notAKey: string
  readonly mistypedKey: string
  readonly wrongKindOfKey: Readonly<Record<Exclude<KeyKind, 'organisation'>, string>>
  readonly notConnected: string
  readonly nothingPrepared: string
  readonly consentMissing: string
}

export const sendingWords: InEachLanguage<SendingWords> = {
  id: {
    silence: {
      unreachable:
        'Layanan Mitra tidak dapat dihubungi. Periksa sambungan internet, lalu coba lagi dalam beberapa menit.',
      unreadable:
        'Jawaban yang datang bukan dari layanan Mitra yang semestinya. Coba lagi nanti; jika tetap terjadi, beri tahu koordinator.',
      'quota-used-up':
        'Kuota harian akun Google ini untuk menghubungi layanan luar sudah habis. Coba lagi besok atau gunakan akun lain.',
      'not-permitted':
        'Mitra belum diizinkan menghubungi layanan luar. Buka Ekstensi → Mitra sekali lagi dan setujui izin yang diminta.',
    },
    notAKey:
      'Ini bukan kunci Mitra. Salin seluruh kunci undangan dari koordinator; kunci itu diawali mitra_organisation_.',
    mistypedKey:
      'Ada huruf yang salah atau kurang pada kunci ini. Salin lagi seluruhnya dari pesan koordinator, jangan diketik ulang.',
    wrongKindOfKey: {
      coordinator:
        'Ini kunci koordinator. Untuk mengirim hasil diperlukan kunci undangan organisasi, yang diawali mitra_organisation_. Jangan bagikan kunci koordinator.',
      view: 'Ini kunci untuk membaca hasil gabungan. Untuk mengirim diperlukan kunci undangan organisasi, yang diawali mitra_organisation_.',
      feed: 'Ini kunci untuk rumus IMPORTDATA. Untuk mengirim diperlukan kunci undangan organisasi, yang diawali mitra_organisation_.',
    },
    notConnected: 'Spreadsheet ini belum terhubung ke program. Tempelkan dahulu kunci undangan organisasi.',
    nothingPrepared: 'Tidak ada kiriman yang tersimpan untuk putaran ini. Siapkan kiriman baru.',
    consentMissing: 'Beri persetujuan dahulu sebelum mengirim.',
  },
  en: {
    silence: {
      unreachable:
        'The Mitra service could not be reached. Check the internet connection and try again in a few minutes.',
      unreadable:
        'The answer that came back is not one of the Mitra service. Try again later; if it stays like this, tell your coordinator.',
      'quota-used-up':
        'This Google account has used up its daily quota for calling outside services. Try again tomorrow or use another account.',
      'not-permitted':
        'Mitra has not been allowed to call an outside service. Open Extensions → Mitra again and grant the permission that it asks for.',
    },
    notAKey:
      'This is not a Mitra key. Copy the whole invitation key from your coordinator; it begins with mitra_organisation_.',
    mistypedKey:
      'A character of this key is wrong or missing. Copy the whole key from the coordinator’s message again instead of typing it.',
    wrongKindOfKey: {
      coordinator:
        'This is a coordinator’s key. Sending needs an organisation’s invitation key, which begins with mitra_organisation_. Do not share the coordinator’s key.',
      view: 'This key is for reading combined results. Sending needs an organisation’s invitation key, which begins with mitra_organisation_.',
      feed: 'This key is for an IMPORTDATA formula. Sending needs an organisation’s invitation key, which begins with mitra_organisation_.',
    },
    notConnected:
      'This spreadsheet is not connected to a programme yet. Paste your organisation’s invitation key first.',
    nothingPrepared: 'Nothing is kept for sending in this round. Prepare the results anew.',
    consentMissing: 'Agree first, then send.',
  },
}
