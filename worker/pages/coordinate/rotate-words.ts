import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { KeyKind } from '../../../shared/messages/key.ts'

interface RotateWords {
  readonly rotate: string
  readonly explanation: (label: string) => string
  readonly overlap: string
  /** By hours. */
  readonly overlaps: Readonly<Record<168 | 720 | 24 | 1 | 0, string>>
  /** What a key is that has a replacement. */
  readonly replaced: string
  /** What to do with what is shown, by kind. */
  readonly shown: Readonly<Record<KeyKind, (label: string, until: string) => string>>
}

export const rotateWords: InEachLanguage<RotateWords> = {
  id: {
    rotate: 'Ganti',
    explanation: (label) =>
      `Anda mendapat kunci baru untuk ${label}. Kunci lama masih berlaku sebentar, supaya ada waktu untuk menyerahkan yang baru. Kiriman yang sudah tercatat tetap ada.`,
    overlap: 'Kunci lama masih berlaku selama',
    overlaps: {
      168: 'satu minggu',
      720: '30 hari',
      24: 'satu hari',
      1: 'satu jam',
      0: 'tidak berlaku lagi (misalnya karena bocor)',
    },
    replaced: 'diganti',
    shown: {
      coordinator: (_label, until) =>
        `Kunci koordinator yang baru. Pakailah mulai sekarang; yang lama berlaku sampai ${until}.`,
      organisation: (label, until) =>
        `Kunci undangan baru untuk ${label}. Kirim kepada organisasi ini saja; yang lama berlaku sampai ${until}.`,
      view: (label, until) => `Tautan baru untuk ${label}. Yang lama berlaku sampai ${until}.`,
      feed: (label, until) =>
        `Kunci baru untuk ${label}: tempelkan di rumusnya setelah k=. Yang lama berlaku sampai ${until}.`,
    },
  },
  en: {
    rotate: 'Replace',
    explanation: (label) =>
      `You get a new key for ${label}. The old one still works for a while, so that there is time to hand over the new one. What was sent stays recorded.`,
    overlap: 'The old key still works for',
    overlaps: {
      168: 'a week',
      720: '30 days',
      24: 'a day',
      1: 'an hour',
      0: 'no longer (because it leaked, say)',
    },
    replaced: 'replaced',
    shown: {
      coordinator: (_label, until) =>
        `The new coordinator’s key. Use it from now on; the old one works until ${until}.`,
      organisation: (label, until) =>
        `New invitation key for ${label}. Send it to this organisation only; the old one works until ${until}.`,
      view: (label, until) => `New link for ${label}. The old one works until ${until}.`,
      feed: (label, until) =>
        `New key for ${label}: paste it into the formula after k=. The old one works until ${until}.`,
    },
  },
}
