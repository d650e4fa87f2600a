import type { InEachLanguage } from '../../../shared/language/language.ts'

interface WholeWords {
  readonly title: string
  readonly lead: string
  readonly download: string
  readonly remove: string
  readonly explanation: string
  readonly typeName: (name: string) => string
  readonly removed: string
}

/** What concerns the programme as a whole: its record, and its end. */
export const wholeWords: InEachLanguage<WholeWords> = {
  id: {
    title: 'Seluruh program',
    lead: 'Catatan program memuat rencana, organisasi, siapa yang mengirim apa dan kapan, hasil yang terbit, dan jejak audit, satu baris JSON untuk setiap catatan. Jawaban organisasi dan kunci tidak ada di dalamnya.',
    download: 'Unduh catatan program',
    remove: 'Hapus program',
    explanation:
      'Semua kiriman, hasil yang terbit, organisasi, kunci, dan jejak audit terhapus untuk seterusnya. Tautan, rumus, dan undangan berhenti berlaku dalam sepuluh detik. Unduh dahulu catatan program bila masih diperlukan.',
    typeName: (name) => `Untuk memastikan, ketik nama programnya: ${name}`,
    removed: 'Program sudah dihapus.',
  },
  en: {
    title: 'The whole programme',
    lead: 'The programme’s record holds its plan, the organisations, who sent what and when, published results and the audit trail, a line of JSON for each. No organisation’s answers and no keys are in it.',
    download: 'Download the record',
    remove: 'Delete the programme',
    explanation:
      'Everything that was sent, published results, organisations, keys and the audit trail are erased for good. Links, formulas and invitations stop within ten seconds. Download the record first if you still need it.',
    typeName: (name) => `To make sure, type the programme’s name: ${name}`,
    removed: 'The programme is deleted.',
  },
}
