import type { InEachLanguage } from '../../../shared/language/language.ts'

interface ChangeWords {
  readonly title: string
  readonly lead: string
  readonly since: (round: string) => string
  /** Whom both rounds have in common: the means are of everybody in each. */
  readonly unmatched: (inBoth: number, organisations: number) => string
  readonly up: string
  readonly down: string
  readonly unchanged: string
  readonly absent: string
}

export const changeWords: InEachLanguage<ChangeWords> = {
  id: {
    title: 'Perubahan antarputaran',
    lead: 'Selisih rata-rata yang diterbitkan. “Tidak dipasangkan” berarti tiap rata-rata mencakup semua organisasi pada putarannya, bukan hanya yang ikut keduanya: selisihnya juga dapat berasal dari perbedaan pesertanya.',
    since: (round) => `Sejak ${round}`,
    unmatched: (inBoth, organisations) => `tidak dipasangkan; ${inBoth} dari ${organisations} ikut keduanya`,
    up: 'naik',
    down: 'turun',
    unchanged: 'tetap',
    absent: 'tidak ada di kedua putaran',
  },
  en: {
    title: 'Change between rounds',
    lead: 'Difference of the published means. “Unmatched” says that each mean is of all organisations of its round, not only of those in both: part of a difference can come from who took part.',
    since: (round) => `Since ${round}`,
    unmatched: (inBoth, organisations) => `unmatched; ${inBoth} of ${organisations} took part in both`,
    up: 'up',
    down: 'down',
    unchanged: 'unchanged',
    absent: 'not in both rounds',
  },
}
