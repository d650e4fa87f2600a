import type { Language } from '../messages.ts'

const words = {
  allSpreadsheets: { id: 'Semua spreadsheet', en: 'All spreadsheets' },
  startTitle: { id: 'Mitra: meja kerja', en: 'Mitra workbench' },
  whatIsMitra: {
    id: 'Mitra membantu kemitraan lintas sektor memulai dengan baik, menilai dirinya dengan jujur, dan menunjukkan hasilnya, di dalam spreadsheet biasa.',
    en: 'Mitra helps cross-sector partnerships start well, rate themselves honestly and show their results, inside an ordinary spreadsheet.',
  },
  howToTry: {
    id: 'Buka atau buat spreadsheet, lalu pilih Ekstensi → Mitra.',
    en: 'Open or create a spreadsheet, then choose Extensions → Mitra.',
  },
  standInTitle: {
    id: 'Ini pengganti Google Sheets, bukan Google Sheets',
    en: 'This stands in for Google Sheets; it is not Google Sheets',
  },
  standIn: {
    id: 'Add-on yang berjalan di sini sama persis dengan yang dipasang di Google Sheets, dan rumusnya dihitung langsung. Semua tersimpan di komputer ini saja. Yang tidak ditampilkan: komentar, penyuntingan bersama, dan pengaturan format lewat menu.',
    en: 'The add-on that runs here is the very one that is installed in Google Sheets, and formulas are computed live. Everything is kept on this computer only. Not shown: comments, editing together, and formatting by menu.',
  },
  newSpreadsheet: { id: 'Spreadsheet baru', en: 'New spreadsheet' },
  inIndonesian: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  inEnglish: { id: 'Bahasa Inggris', en: 'English' },
  newHint: { id: 'Angka desimal memakai koma', en: 'Numbers use a decimal comma' },
  newHintEnglish: { id: 'Angka desimal memakai titik', en: 'Numbers use a decimal point' },
  openXlsx: { id: 'Buka berkas .xlsx', en: 'Open an .xlsx file' },
  openXlsxHint: {
    id: 'Mitra menambahkan lembarnya di samping data Anda',
    en: 'Mitra adds its sheets beside your own data',
  },
  yourSpreadsheets: { id: 'Spreadsheet Anda', en: 'Your spreadsheets' },
  noneYet: {
    id: 'Belum ada. Buat satu di atas, atau buka berkas .xlsx Anda sendiri.',
    en: 'None yet. Create one above, or open an .xlsx file of your own.',
  },
  untitled: { id: 'Spreadsheet tanpa judul', en: 'Untitled spreadsheet' },
  demonstration: { id: 'Peragaan: {}', en: 'Demonstration: {}' },
  showSpreadsheets: { id: 'Lihat spreadsheet-nya ({})', en: 'Show its spreadsheets ({})' },
  asOrganisation: { id: 'Sebagai organisasi', en: 'As an organisation' },
  asOrganisationHint: {
    id: 'Pakai templat “{}” di spreadsheet Anda, lalu Ekstensi → Mitra → Kirim hasil. Putaran yang terbuka: {}.',
    en: 'Use the template “{}” in your spreadsheet, then Extensions → Mitra → Send results. The open round: {}.',
  },
  copyInvitation: { id: 'Salin undangan', en: 'Copy the invitation' },
  invitationCopied: {
    id: 'Undangan disalin. Tempelkan di Kirim hasil.',
    en: 'Invitation copied. Paste it into Send results.',
  },
  asFunder: { id: 'Sebagai penyandang dana', en: 'As a funder' },
  asFunderHint: {
    id: 'Baca hasil gabungan putaran yang sudah diterbitkan.',
    en: 'Read the combined results of the published rounds.',
  },
  openFunder: { id: 'Buka hasil gabungan', en: 'Open the combined results' },
  openFeed: { id: 'CSV {}', en: 'CSV of {}' },
  asCoordinator: { id: 'Sebagai koordinator', en: 'As the coordinator' },
  asCoordinatorHint: {
    id: 'Lihat siapa yang sudah mengirim, undang organisasi, tutup dan terbitkan putaran.',
    en: 'See who has sent, invite organisations, close and publish rounds.',
  },
  openCoordinator: { id: 'Buka halaman koordinator', en: 'Open the coordinator’s page' },
  copyCoordinatorKey: { id: 'Salin kuncinya', en: 'Copy its key' },
  coordinatorKeyCopied: {
    id: 'Kunci disalin. Tempelkan di halaman koordinator.',
    en: 'Key copied. Paste it into the coordinator’s page.',
  },
  results: { id: 'Hasil gabungan', en: 'Combined results' },
  resultsHint: {
    id: 'Halaman Worker untuk koordinator dan penyandang dana',
    en: 'The Worker’s pages, for coordinators and funders',
  },
  resultsLink: { id: 'Buka halaman Worker', en: 'Open the Worker’s pages' },
  language: { id: 'Bahasa', en: 'Language' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  remove: { id: 'Hapus', en: 'Delete' },
  download: { id: 'Unduh .xlsx', en: 'Download .xlsx' },
  moreFor: { id: 'Tindakan untuk {}', en: 'Actions for {}' },
  removeAsk: {
    id: 'Hapus “{}”? Isinya tidak dapat dikembalikan.',
    en: 'Delete “{}”? Its content cannot be brought back.',
  },
  newName: { id: 'Nama baru', en: 'New name' },
  changed: { id: 'Diubah {}', en: 'Changed {}' },
  file: { id: 'Berkas', en: 'File' },
  edit: { id: 'Edit', en: 'Edit' },
  insert: { id: 'Sisipkan', en: 'Insert' },
  extensions: { id: 'Ekstensi', en: 'Extensions' },
  noExtension: { id: 'Add-on tidak menampilkan menu', en: 'The add-on shows no menu' },
  menuBar: { id: 'Menu', en: 'Menu' },
  undo: { id: 'Urungkan', en: 'Undo' },
  copy: { id: 'Salin', en: 'Copy' },
  clear: { id: 'Hapus isi', en: 'Clear content' },
  insertRow: { id: 'Baris di atas', en: 'Row above' },
  insertColumn: { id: 'Kolom di kiri', en: 'Column to the left' },
  insertSheet: { id: 'Lembar', en: 'Sheet' },
  addSheet: { id: 'Tambah lembar', en: 'Add sheet' },
  renameSheet: { id: 'Ganti nama lembar', en: 'Rename sheet' },
  sheets: { id: 'Lembar', en: 'Sheets' },
  allSheets: { id: 'Semua lembar', en: 'All sheets' },
  hiddenSheet: { id: 'tersembunyi', en: 'hidden' },
  cellName: { id: 'Sel terpilih', en: 'Selected cell' },
  formulaBar: { id: 'Isi sel', en: 'Cell content' },
  editorFor: { id: 'Isi {}', en: 'Content of {}' },
  choices: { id: 'Pilihan', en: 'Choices' },
  openChoices: { id: 'Tampilkan pilihan', en: 'Show choices' },
  sidebar: { id: 'Bilah samping', en: 'Sidebar' },
  close: { id: 'Tutup', en: 'Close' },
  ok: { id: 'Oke', en: 'OK' },
  cancel: { id: 'Batal', en: 'Cancel' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  save: { id: 'Simpan', en: 'Save' },
  working: { id: 'Mitra sedang bekerja…', en: 'Mitra is working…' },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  saved: { id: 'Tersimpan di komputer ini', en: 'Saved on this computer' },
  opening: { id: 'Membuka…', en: 'Opening…' },
  protectedTitle: { id: 'Bagian ini dilindungi', en: 'This part is protected' },
  protectedAsk: {
    id: '{} Mengubahnya dapat merusak rumus. Tetap ubah?',
    en: '{} Changing it may break formulas. Change it anyway?',
  },
  rejectedTitle: { id: 'Isian tidak diterima', en: 'Entry not accepted' },
  rejectedPlain: {
    id: 'Isian ini tidak sesuai dengan aturan validasi sel ini.',
    en: 'This entry does not fit the validation rule of this cell.',
  },
  failedTitle: { id: 'Add-on berhenti', en: 'The add-on stopped' },
  unreachable: {
    id: 'Meja kerja tidak menjawab. Pastikan Mitra masih berjalan, lalu muat ulang halaman ini.',
    en: 'The workbench does not answer. Make sure that Mitra is still running, then reload this page.',
  },
  standInShort: { id: 'Pengganti Google Sheets', en: 'Stand-in for Google Sheets' },
  chartNotDrawn: {
    id: 'Meja kerja ini tidak menggambar grafik jenis ini.',
    en: 'This workbench does not draw charts of this kind.',
  },
  pasted: { id: '{} sel disalin', en: '{} cells copied' },
} as const satisfies Record<string, Record<Language, string>>

export type Word = keyof typeof words

const remembered = 'mitra-language'

function preferred(): Language {
  const stored = localStorage.getItem(remembered)
  if (stored === 'id' || stored === 'en') return stored
  return /^(id|in)\b/i.test(navigator.language) ? 'id' : 'en'
}

/** The language that the page speaks: the one chosen last, else the browser's. */
export const language: Language = preferred()

/** Remembers the choice for the next time, and shows the page in it. */
export function speak(chosen: Language): void {
  localStorage.setItem(remembered, chosen)
  location.reload()
}

/** A text in the page's language, each `{}` filled in, in their order. */
export function say(word: Word, ...fillings: string[]): string {
  const waiting = fillings.values()
  return words[word][language].replaceAll('{}', () => waiting.next().value ?? '')
}
