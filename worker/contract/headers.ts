import type { InEachLanguage } from '../../shared/language/language.ts'

/** Headers of answers that a program needs to know; the other ones are the same for all answers. */
export const headers = {
  'X-Request-Id': {
    id: 'Id permintaan ini. Sebutkan bila Anda melaporkan masalah.',
    en: 'The id of this request. Name it when you report a problem.',
  },
  ETag: {
    id: 'Isi ini dan versi Worker. Kirim kembali sebagai If-None-Match.',
    en: 'This content and the version of the Worker. Send it back as If-None-Match.',
  },
  Location: { id: 'Alamat berikutnya.', en: 'Where to go on.' },
  'Set-Cookie': {
    id: 'Sesi selama 12 jam, hanya untuk alamat program ini.',
    en: 'A session of 12 hours, for this programme’s addresses only.',
  },
  'WWW-Authenticate': { id: 'Selalu Bearer.', en: 'Always Bearer.' },
  'Retry-After': { id: 'Detik sampai percobaan berikutnya.', en: 'Seconds until the next try.' },
} as const satisfies Readonly<Record<string, InEachLanguage<string>>>

export type HeaderName = keyof typeof headers
