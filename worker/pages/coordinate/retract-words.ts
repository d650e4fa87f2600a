import type { InEachLanguage } from '../../../shared/language/language.ts'

interface RetractWords {
  readonly retract: string
  readonly explanation: string
  readonly reason: string
  readonly done: string
}

export const retractWords: InEachLanguage<RetractWords> = {
  id: {
    retract: 'Tarik kembali',
    explanation:
      'Hasil gabungan hilang bagi semua orang, untuk seterusnya: halaman, JSON, dan CSV hanya menyebutkan bahwa hasilnya ditarik kembali, kapan, dan alasan Anda. Putaran ini tidak pernah terbit lagi, dan putaran berikutnya tidak dibandingkan dengannya. Salinan yang sudah disimpan orang tetap ada pada mereka.',
    reason: 'Alasan, dapat dibaca siapa pun (boleh dikosongkan)',
    done: 'Hasil putaran sudah ditarik kembali.',
  },
  en: {
    retract: 'Retract',
    explanation:
      'The combined results disappear for everybody, for good: page, JSON and CSV only say that they were retracted, when, and your reason. The round is never published again, and later rounds are not compared with it. Whoever saved a copy still has it.',
    reason: 'Reason, for everybody to read (may be left empty)',
    done: 'The results of the round are retracted.',
  },
}
