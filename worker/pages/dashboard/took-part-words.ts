import type { InEachLanguage } from '../../../shared/language/language.ts'

interface TookPartWords {
  readonly organisations: (count: number) => string
  readonly partnerships: (count: number) => string
  readonly respondents: (count: number) => string
  /** From the three counts, written. */
  readonly answer: (organisations: string, partnerships: string, respondents: string) => string
  readonly nobody: string
  readonly bySector: string
  readonly bySectorLead: string
  readonly sector: string
}

const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many)

export const tookPartWords: InEachLanguage<TookPartWords> = {
  id: {
    organisations: () => 'organisasi',
    partnerships: () => 'kemitraan',
    respondents: () => 'responden',
    answer: (organisations, partnerships, respondents) =>
      `${partnerships} dari ${organisations} ikut dalam putaran ini, dinilai oleh ${respondents}.`,
    nobody: 'Tidak ada organisasi yang mengirim hasil pada putaran ini, jadi tidak ada angka.',
    bySector: 'Organisasi di balik angka tiap sektor',
    bySectorLead:
      'Jumlah organisasi yang respondennya dari sektor itu dapat diberi skor: yang terbanyak di antara kesepuluh angkanya.',
    sector: 'Sektor',
  },
  en: {
    organisations: plural('organisation', 'organisations'),
    partnerships: plural('partnership', 'partnerships'),
    respondents: plural('respondent', 'respondents'),
    answer: (organisations, partnerships, respondents) =>
      `${partnerships} of ${organisations} took part in this round, rated by ${respondents}.`,
    nobody: 'No organisation sent results in this round, so there are no figures.',
    bySector: 'Organisations behind each sector’s figures',
    bySectorLead:
      'In how many organisations people of that sector could be scored: the most among its ten figures.',
    sector: 'Sector',
  },
}
