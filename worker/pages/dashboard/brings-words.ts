import type { InEachLanguage } from '../../../shared/language/language.ts'

interface BringsWords {
  readonly answer: (highest: string, high: string, lowest: string, low: string) => string
  readonly allAlike: (score: string) => string
  readonly pairs: string
  readonly pairsLead: string
  readonly process: string
  readonly outcome: string
  readonly pairsNone: string
  readonly all: (round: string) => string
  readonly group: string
  readonly difference: string
}

export const bringsWords: InEachLanguage<BringsWords> = {
  id: {
    answer: (highest, high, lowest, low) =>
      `Yang paling terasa: ${highest}, pada ${high}. Yang paling kurang: ${lowest}, pada ${low}.`,
    allAlike: (score) => `Semua manfaat yang ditampilkan berada di ${score}.`,
    pairs: 'Proses dan hasil',
    pairsLead:
      'Rata-rata kelima prinsip (proses) di samping rata-rata kelima manfaat (hasil); keduanya tidak pernah digabung.',
    process: 'Proses',
    outcome: 'Hasil',
    pairsNone: 'Proses dan hasil baru dapat disandingkan bila kesepuluh skornya ditampilkan.',
    all: (round) => `Semua organisasi, ${round}`,
    group: 'Kelompok',
    difference: 'Hasil dikurangi proses',
  },
  en: {
    answer: (highest, high, lowest, low) =>
      `Felt most: ${highest} at ${high}. Felt least: ${lowest} at ${low}.`,
    allAlike: (score) => `All benefits that are shown stand at ${score}.`,
    pairs: 'Process and outcome',
    pairsLead:
      'The mean of the five principles (process) beside the mean of the five benefits (outcome); the two are never blended.',
    process: 'Process',
    outcome: 'Outcome',
    pairsNone: 'Process and outcome can be set side by side once all ten scores are shown.',
    all: (round) => `All organisations, ${round}`,
    group: 'Group',
    difference: 'Outcome less process',
  },
}
