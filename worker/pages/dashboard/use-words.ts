import type { InEachLanguage } from '../../../shared/language/language.ts'

interface UseWords {
  readonly answer: string
  readonly downloads: string
  readonly downloadCsv: string
  readonly downloadJson: string
  readonly sheet: string
  readonly sheetLead: string
  readonly formula: string
  readonly feedKey: string
  readonly cite: string
  readonly citeLead: string
  readonly citation: string
  readonly cited: (about: {
    readonly programme: string
    readonly round: string
    readonly date: string
    readonly address: string
  }) => string
  readonly copy: string
  readonly copied: string
  readonly method: string
  readonly template: (name: string, version: number) => string
  readonly methodText: (threshold: number, template: string) => readonly string[]
}

export const useWords: InEachLanguage<UseWords> = {
  id: {
    answer: 'Unduh sebagai CSV atau JSON, tarik langsung ke Google Sheets, atau kutip halaman ini.',
    downloads: 'Unduh',
    downloadCsv: 'Unduh CSV',
    downloadJson: 'Unduh JSON',
    sheet: 'Di Google Sheets',
    sheetLead:
      'Salin rumus IMPORTDATA ini ke sel kosong. Ganti FEED_KEY dengan kunci data (feed) dari koordinator; siapa pun yang dapat membuka lembarnya dapat membaca kunci itu.',
    formula: 'Rumus IMPORTDATA',
    feedKey: 'FEED_KEY',
    cite: 'Cara mengutip',
    citeLead: 'Terbitan ini tidak berubah lagi, jadi kutipannya tetap berlaku.',
    citation: 'Kutipan',
    cited: ({ programme, round, date, address }) =>
      `${programme}. ${round}: hasil gabungan. Terbit ${date} melalui Mitra. ${address}`,
    copy: 'Salin',
    copied: 'Tersalin',
    method: 'Tentang angka-angka ini',
    template: (name, version) => `${name}, versi ${version}`,
    methodText: (threshold, template) => [
      `Setiap organisasi dihitung satu kali: nilainya adalah rata-rata kemitraannya. Skor dibulatkan ke 0,1 dan persentase ke 10.`,
      `Angka ditampilkan hanya bila sedikitnya ${threshold} organisasi berada di baliknya dan seseorang yang mengetahui jawaban satu organisasi tidak dapat menebak jawaban organisasi lain.`,
      'Selisih, rata-rata kelima skor, rata-rata praktik, dan perubahan dihitung dari angka yang diterbitkan, bukan dari jawaban.',
      `Kelompok skor adalah ajakan berdiskusi, bukan nilai rapor. Templat: ${template}.`,
    ],
  },
  en: {
    answer: 'Download them as CSV or JSON, pull them straight into Google Sheets, or cite this page.',
    downloads: 'Download',
    downloadCsv: 'Download CSV',
    downloadJson: 'Download JSON',
    sheet: 'In Google Sheets',
    sheetLead:
      'Copy this IMPORTDATA formula into an empty cell. Put a feed key from the coordinator in the place of FEED_KEY; everyone who can open the sheet can read that key.',
    formula: 'IMPORTDATA formula',
    feedKey: 'FEED_KEY',
    cite: 'How to cite',
    citeLead: 'This release never changes, so that a citation stays true.',
    citation: 'Citation',
    cited: ({ programme, round, date, address }) =>
      `${programme}. ${round}: combined results. Published ${date} through Mitra. ${address}`,
    copy: 'Copy',
    copied: 'Copied',
    method: 'About these figures',
    template: (name, version) => `${name}, version ${version}`,
    methodText: (threshold, template) => [
      'Every organisation counts once: its value is the mean over its partnerships. Scores are rounded to 0.1 and percentages to 10.',
      `A figure is shown only when at least ${threshold} organisations stand behind it and someone who knows one organisation’s answers cannot work out another’s.`,
      'Gaps, means of five scores, means of practices and changes are worked out from published figures, never from answers.',
      `Bands are prompts for discussion, never a grade. Template: ${template}.`,
    ],
  },
}
