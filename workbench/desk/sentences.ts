import type { Language } from './messages.ts'

const sentences = {
  'not-from-here': {
    id: 'Permintaan ini tidak berasal dari halaman meja kerja. Bukalah alamat yang dicetak saat Mitra dijalankan.',
    en: 'This request does not come from the workbench’s own page. Open the address that was printed when Mitra started.',
  },
  'no-such-page': {
    id: 'Halaman ini tidak ada. Kembalilah ke daftar spreadsheet.',
    en: 'There is no such page. Go back to the list of spreadsheets.',
  },
  'no-such-spreadsheet': {
    id: 'Spreadsheet ini tidak ada lagi. Kembalilah ke daftar spreadsheet.',
    en: 'This spreadsheet is no longer here. Go back to the list of spreadsheets.',
  },
  'not-understood': {
    id: 'Permintaan ini tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.',
    en: 'This request could not be read. Reload the page and try again.',
  },
  'too-large': {
    id: 'Berkas ini terlalu besar. Ukuran terbesar yang diterima adalah 50 MB.',
    en: 'This file is too large. The largest accepted size is 50 MB.',
  },
  'not-an-xlsx': {
    id: 'Berkas ini tidak dapat dibuka. Pilih berkas .xlsx yang disimpan dari program spreadsheet.',
    en: 'This file could not be opened. Choose an .xlsx file saved from a spreadsheet program.',
  },
  'no-question': {
    id: 'Pertanyaan ini sudah dijawab. Muat ulang halaman untuk melihat keadaan terbaru.',
    en: 'This question has been answered already. Reload the page to see where things stand.',
  },
  'could-not-open': {
    id: 'Spreadsheet ini tidak dapat dibuka. Isinya tetap tersimpan; hentikan dan jalankan lagi Mitra, lalu coba lagi.',
    en: 'This spreadsheet could not be opened. Its content is kept; stop and start Mitra, then try again.',
  },
} as const

export type Sentence = keyof typeof sentences

/** A refusal as the server tells it, in the language asked for. */
export function sentence(name: Sentence, language: Language): string {
  return sentences[name][language]
}

/** The language that an `Accept-Language` header asks for first; English when it asks for neither. */
export function languageAskedFor(header: string | undefined): Language {
  return /^\s*(id|in)\b/i.test(header ?? '') ? 'id' : 'en'
}
