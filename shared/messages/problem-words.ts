import type { ProblemEntry, ProblemKind } from './problem.ts'
import { accessProblems } from './problem-words/access.ts'
import { contentProblems } from './problem-words/content.ts'
import { libraryProblems } from './problem-words/library.ts'
import { roundProblems } from './problem-words/round.ts'

/** The status and the words of every problem: what happened, and what the person can do now. */
export const problems: Readonly<Record<ProblemKind, ProblemEntry>> = {
  ...accessProblems,
  ...contentProblems,
  ...libraryProblems,
  ...roundProblems,
  'not-found': {
    status: 404,
    words: {
      id: {
        title: 'Tidak ada apa pun di alamat ini',
        detail:
          'Alamat ini tidak dikenal. Periksa kembali tautannya, atau mulai lagi dari tautan yang Anda terima.',
      },
      en: {
        title: 'There is nothing at this address',
        detail:
          'This address is not known. Check the link, or start again from the link that you were given.',
      },
    },
  },
  'method-not-allowed': {
    status: 405,
    words: {
      id: {
        title: 'Tindakan ini tidak tersedia di alamat ini',
        detail:
          'Alamatnya ada, tetapi metode HTTP yang dipakai tidak. Pakai salah satu metode dalam kepala Allow.',
      },
      en: {
        title: 'This address does not do that',
        detail:
          'The address exists, but not for this HTTP method. Use one of the methods in the Allow header.',
      },
    },
  },
  internal: {
    status: 500,
    words: {
      id: {
        title: 'Terjadi kesalahan di pihak kami',
        detail:
          'Permintaan Anda mungkin belum tercatat. Coba lagi; mengirim ulang isi yang sama tidak akan terhitung dua kali.',
      },
      en: {
        title: 'Something went wrong on our side',
        detail:
          'Your request may not have been recorded. Try again; sending the same content again cannot count twice.',
      },
    },
  },
}
