import { type InEachLanguage, languageOfLocale } from '../shared/language/language.ts'

/** What is told at the end of a start. */
interface Started {
  readonly folder: string
  readonly spreadsheets: string
  readonly invitation: string
  readonly openRound: string
  readonly funder: string
  readonly coordinator: string
  readonly coordinatorKey: string
}

interface StartWords {
  readonly starting: string
  readonly filling: string
  readonly organisation: (place: number, all: number, name: string) => string
  readonly published: (published: string, open: string) => string
  readonly portTaken: (port: number, variable: string) => string
  readonly workerEnded: string
  readonly started: (started: Started) => string
}

const words: InEachLanguage<StartWords> = {
  en: {
    starting: 'Mitra: starting the Worker and the workbench.',
    filling: 'Mitra: filling the demonstration, once. This takes about a minute.',
    organisation: (place, all, name) =>
      `  ${place} of ${all}: ${name} rates its partnership and sends the results`,
    published: (published, open) => `  ${published} is closed and published; ${open} is open for you`,
    portTaken: (port, variable) =>
      `Something else listens on port ${port}, perhaps another Mitra. Stop it, or set ${variable} to another port.`,
    workerEnded:
      'The Worker has stopped, and with it Mitra. Nothing that was acknowledged is lost: run npm start again.',
    started: (mitra) => `
Mitra is running. Ctrl+C stops it; what you did is kept in ${mitra.folder}

  Spreadsheets           ${mitra.spreadsheets}
  Your invitation        ${mitra.invitation}
                         In a spreadsheet: Extensions, Mitra, Send results; round ${mitra.openRound}

  The funder's view      ${mitra.funder}
  The coordinator        ${mitra.coordinator}
  with the key           ${mitra.coordinatorKey}
`,
  },
  id: {
    starting: 'Mitra: menyalakan Worker dan meja kerja.',
    filling: 'Mitra: mengisi peragaan, satu kali saja. Ini memakan waktu sekitar satu menit.',
    organisation: (place, all, name) =>
      `  ${place} dari ${all}: ${name} menilai kemitraannya dan mengirim hasilnya`,
    published: (published, open) => `  ${published} ditutup dan diterbitkan; ${open} terbuka untuk Anda`,
    portTaken: (port, variable) =>
      `Porta ${port} sedang dipakai, mungkin oleh Mitra yang lain. Hentikan dulu, atau isi ${variable} dengan porta lain.`,
    workerEnded:
      'Worker berhenti, dan Mitra ikut berhenti. Yang sudah diterima tidak hilang: jalankan npm start lagi.',
    started: (mitra) => `
Mitra sudah berjalan. Ctrl+C menghentikannya; yang Anda kerjakan tersimpan di ${mitra.folder}

  Spreadsheet              ${mitra.spreadsheets}
  Undangan Anda            ${mitra.invitation}
                           Di spreadsheet: Ekstensi, Mitra, Kirim hasil; putaran ${mitra.openRound}

  Halaman penyandang dana  ${mitra.funder}
  Halaman koordinator      ${mitra.coordinator}
  dengan kunci             ${mitra.coordinatorKey}
`,
  },
}

/** In the language of the machine's user. */
export const startWords = words[languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale)]
