import type { InEachLanguage } from '../../../shared/language/language.ts'

interface BetterWords {
  readonly first: string
  readonly notComparable: (round: string) => string
  /** How many of the compared scores went which way since a round. */
  readonly answer: (round: string, up: number, down: number, unchanged: number) => string
  /** By name and change. */
  readonly most: (rose: string | null, fell: string | null) => string
  readonly lead: string
  readonly inBoth: (round: string, inBoth: number, organisations: number) => string
  readonly since: (change: string, round: string) => string
  readonly up: string
  readonly down: string
  readonly unchanged: string
  readonly absent: string
  readonly table: string
  readonly changeSince: (round: string) => string
}

export const betterWords: InEachLanguage<BetterWords> = {
  id: {
    first: 'Ini putaran pertama yang terbit, jadi belum ada yang dapat dibandingkan.',
    notComparable: (round) => `Tidak ada skor yang ditampilkan baik pada putaran ini maupun pada ${round}.`,
    answer: (round, up, down, unchanged) =>
      `Sejak ${round}: ${up} skor naik, ${down} turun, ${unchanged} tetap.`,
    most: (rose, fell) =>
      [
        rose === null ? '' : `Naik paling banyak: ${rose}.`,
        fell === null ? '' : `Turun paling banyak: ${fell}.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
    lead: 'Rata-rata yang diterbitkan pada tiap putaran, pada skala 1 sampai 5. “Tidak dipasangkan”: tiap rata-rata mencakup semua organisasi pada putarannya, bukan hanya yang ikut keduanya; perubahan dapat juga berasal dari perbedaan pesertanya.',
    inBoth: (round, inBoth, organisations) =>
      `${round}: tidak dipasangkan; ${inBoth} dari ${organisations} ikut keduanya`,
    since: (change, round) => `${change} sejak ${round}`,
    up: 'naik',
    down: 'turun',
    unchanged: 'tetap',
    absent: 'tidak ada di kedua putaran',
    table: 'Skor pada tiap putaran dan perubahannya',
    changeSince: (round) => `Sejak ${round}`,
  },
  en: {
    first: 'This is the first round that is published, so there is nothing to compare yet.',
    notComparable: (round) => `No score is shown both in this round and in ${round}.`,
    answer: (round, up, down, unchanged) =>
      `Since ${round}: ${up} ${up === 1 ? 'score' : 'scores'} up, ${down} down, ${unchanged} unchanged.`,
    most: (rose, fell) =>
      [rose === null ? '' : `Up most: ${rose}.`, fell === null ? '' : `Down most: ${fell}.`]
        .filter((text) => text !== '')
        .join(' '),
    lead: 'The means published in each round, on the scale from 1 to 5. “Unmatched”: each mean is of all organisations of its round, not only of those in both; part of a change can come from who took part.',
    inBoth: (round, inBoth, organisations) =>
      `${round}: unmatched; ${inBoth} of ${organisations} took part in both`,
    since: (change, round) => `${change} since ${round}`,
    up: 'up',
    down: 'down',
    unchanged: 'unchanged',
    absent: 'not in both rounds',
    table: 'The scores of each round, and how they changed',
    changeSince: (round) => `Since ${round}`,
  },
}
