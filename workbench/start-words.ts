import { type InEachLanguage, languageOfLocale } from '../shared/language/language.ts'
import type { ProgrammeLinks } from './desk/messages.ts'

/** What is told at the end of a start. */
interface Started {
  readonly folder: string
  readonly spreadsheets: string
  readonly programmes: readonly ProgrammeLinks[]
}

interface StartWords {
  readonly starting: string
  readonly filling: string
  readonly organisation: (done: number, all: number, name: string) => string
  readonly published: (programme: string, rounds: number, open: string) => string
  readonly portTaken: (port: number, variable: string) => string
  readonly workerEnded: string
  readonly started: (started: Started) => string
}

const words: InEachLanguage<StartWords> = {
  en: {
    starting: 'Mitra: starting the Worker and the workbench.',
    filling: 'Mitra: filling the demonstration, once. This takes about a minute.',
    organisation: (done, all, name) => `  ${done} of ${all}: ${name} has rated and sent its results`,
    published: (programme, rounds, open) =>
      `  ${programme}: ${rounds} rounds are closed and published; ${open} is open for you`,
    portTaken: (port, variable) =>
      `Something else listens on port ${port}, perhaps another Mitra. Stop it, or set ${variable} to another port.`,
    workerEnded:
      'The Worker has stopped, and with it Mitra. Nothing that was acknowledged is lost: run npm start again.',
    started: (mitra) => `
Mitra is running. Ctrl+C stops it; what you did is kept in ${mitra.folder}

  Spreadsheets             ${mitra.spreadsheets}
                           All that is below stands there too, ready to click and copy.
  To send results          In a spreadsheet: Extensions, Mitra, Send results; then your invitation.
${mitra.programmes
  .map(
    (programme) => `
${programme.name}
  its template             ${programme.template.en}
  your invitation          ${programme.invitation}
  for the open round       ${programme.openRound}
  the funder's view        ${programme.funder}
  ${`${programme.feed.round}, CSV`.padEnd(25)}${programme.feed.address}
  the coordinator's page   ${programme.coordinator}
  with the key             ${programme.coordinatorKey}
`,
  )
  .join('')}`,
  },
  id: {
    starting: 'Mitra: menyalakan Worker dan meja kerja.',
    filling: 'Mitra: mengisi peragaan, satu kali saja. Ini memakan waktu sekitar satu menit.',
    organisation: (done, all, name) => `  ${done} dari ${all}: ${name} sudah menilai dan mengirim hasilnya`,
    published: (programme, rounds, open) =>
      `  ${programme}: ${rounds} putaran ditutup dan diterbitkan; ${open} terbuka untuk Anda`,
    portTaken: (port, variable) =>
      `Porta ${port} sedang dipakai, mungkin oleh Mitra yang lain. Hentikan dulu, atau isi ${variable} dengan porta lain.`,
    workerEnded:
      'Worker berhenti, dan Mitra ikut berhenti. Yang sudah diterima tidak hilang: jalankan npm start lagi.',
    started: (mitra) => `
Mitra sudah berjalan. Ctrl+C menghentikannya; yang Anda kerjakan tersimpan di ${mitra.folder}

  Spreadsheet              ${mitra.spreadsheets}
                           Semua yang tertulis di bawah ada juga di sana, tinggal diklik atau disalin.
  Untuk mengirim hasil     Di spreadsheet: Ekstensi, Mitra, Kirim hasil; lalu undangan Anda.
${mitra.programmes
  .map(
    (programme) => `
${programme.name}
  templatnya               ${programme.template.id}
  undangan Anda            ${programme.invitation}
  untuk putaran terbuka    ${programme.openRound}
  halaman penyandang dana  ${programme.funder}
  ${`${programme.feed.round}, CSV`.padEnd(25)}${programme.feed.address}
  halaman koordinator      ${programme.coordinator}
  dengan kunci             ${programme.coordinatorKey}
`,
  )
  .join('')}`,
  },
}

/** In the language of the machine's user. */
export const startWords = words[languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale)]
