import type { InEachLanguage } from '../../../shared/language/language.ts'

interface ReferenceWords {
  readonly title: string
  readonly asDocument: string
  readonly contents: string
  readonly access: string
  readonly needsNothing: string
  readonly parameters: string
  readonly body: string
  readonly example: string
  readonly answers: string
  readonly status: string
  readonly meaning: string
  readonly content: string
  readonly otherwise: string
  readonly keys: string
  readonly schemas: string
  /** How the shapes are to be read. */
  readonly notation: string
}

export const referenceWords: InEachLanguage<ReferenceWords> = {
  id: {
    title: 'Referensi API',
    asDocument: 'Dokumen OpenAPI 3.1',
    contents: 'Isi',
    access: 'Akses',
    needsNothing: 'Tanpa kunci.',
    parameters: 'Parameter',
    body: 'Isi permintaan',
    example: 'Contoh',
    answers: 'Jawaban',
    status: 'Status',
    meaning: 'Arti',
    content: 'Isi',
    otherwise: 'lainnya',
    keys: 'Cara menyertakan kunci',
    schemas: 'Bentuk isi',
    notation:
      'Tanda ? berarti boleh tidak ada, | berarti salah satu, dan [ ] berarti daftar. Angka di belakang adalah batasnya: nilai, jumlah karakter, atau jumlah entri. Nama yang bergaris bawah dijelaskan tersendiri.',
  },
  en: {
    title: 'API reference',
    asDocument: 'OpenAPI 3.1 document',
    contents: 'Contents',
    access: 'Access',
    needsNothing: 'No key is needed.',
    parameters: 'Parameters',
    body: 'Body',
    example: 'Example',
    answers: 'Answers',
    status: 'Status',
    meaning: 'Meaning',
    content: 'Content',
    otherwise: 'otherwise',
    keys: 'How to give a key',
    schemas: 'Shapes',
    notation:
      'A ? means that it may be absent, | one of these, and [ ] a list. Numbers behind it are its bounds: of the value, the characters or the entries. An underlined name is described by itself.',
  },
}
