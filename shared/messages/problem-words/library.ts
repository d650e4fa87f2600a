import { mostScorecards, mostTemplates, mostVersions } from '../library-limits.ts'
import type { ProblemEntry } from '../problem.ts'

/** Problems of the template library and of shared scorecards. */
export const libraryProblems = {
  'template-not-found': {
    status: 404,
    words: {
      id: {
        title: 'Templat tidak ada di pustaka',
        detail:
          'Pustaka tidak punya templat atau versi itu. Periksa kode dan nomor versinya, atau cari templatnya menurut nama.',
      },
      en: {
        title: 'The template is not in the library',
        detail:
          'The library has no such template or version. Check the code and the number of the version, or look for the template by its name.',
      },
    },
  },
  'template-code-mistyped': {
    status: 404,
    words: {
      id: {
        title: 'Kode templat salah ketik',
        detail:
          'Ada karakter yang keliru, tertukar, atau hilang dalam kode ini. Kode terdiri dari delapan huruf dan angka, tanpa 0, 1, I, L, O, U, dan Z: ketik sekali lagi.',
      },
      en: {
        title: 'The template’s code is mistyped',
        detail:
          'A character of this code is wrong, in another’s place or missing. A code has eight letters and digits, without 0, 1, I, L, O, U and Z: type it once more.',
      },
    },
  },
  'template-deprecated': {
    status: 409,
    words: {
      id: {
        title: 'Templat ini tidak dipakai lagi',
        detail:
          'Penerbitnya menarik templat ini: masih dapat dibaca, tetapi tidak untuk program atau versi baru. Halaman templatnya menyebut alasannya. Pilih templat lain.',
      },
      en: {
        title: 'This template is no longer in use',
        detail:
          'Its publisher has retired it: it can still be read, but not used for a new programme or version. The template’s page says why. Choose another template.',
      },
    },
  },
  'template-of-another-programme': {
    status: 403,
    words: {
      id: {
        title: 'Templat ini diterbitkan program lain',
        detail:
          'Hanya koordinator program yang menerbitkannya dapat mengubah templat ini. Terbitkan salinan Anda sebagai templat baru.',
      },
      en: {
        title: 'Another programme published this template',
        detail:
          'Only the coordinators of the programme that published it can change this template. Publish your copy as a new template.',
      },
    },
  },
  'template-version-taken': {
    status: 409,
    words: {
      id: {
        title: 'Versi lain terbit pada saat yang sama',
        detail:
          'Seseorang dari program Anda menerbitkan versi lain bersamaan dengan Anda. Lihat versi itu, lalu terbitkan lagi bila masih perlu.',
      },
      en: {
        title: 'Another version was published at the same time',
        detail:
          'Someone of your programme published another version just as you did. Look at it, then publish again if you still need to.',
      },
    },
  },
  'too-many-templates': {
    status: 409,
    words: {
      id: {
        title: 'Batas jumlah templat tercapai',
        detail: `Satu program dapat menerbitkan paling banyak ${mostTemplates} templat dengan ${mostVersions} versi tiap templat. Terbitkan perubahan sebagai versi baru dari templat yang sudah ada, atau pakai kunci program lain.`,
      },
      en: {
        title: 'The programme has published as many as it may',
        detail: `A programme can publish at most ${mostTemplates} templates with ${mostVersions} versions each. Publish changes as a new version of a template that is there, or use another programme’s key.`,
      },
    },
  },
  'too-many-scorecards': {
    status: 409,
    words: {
      id: {
        title: 'Terlalu banyak kartu skor yang sedang dibagikan',
        detail: `Paling banyak ${mostScorecards} kartu skor dapat dibagikan pada saat yang sama. Tarik kembali yang tidak diperlukan lagi, lalu bagikan yang ini.`,
      },
      en: {
        title: 'Too many scorecards are shared',
        detail: `At most ${mostScorecards} scorecards can be shared at a time. Take back those that are no longer needed, then share this one.`,
      },
    },
  },
  'scorecard-ended': {
    status: 410,
    words: {
      id: {
        title: 'Kartu skor ini tidak lagi dibagikan',
        detail:
          'Masa berbaginya sudah habis atau kartunya ditarik kembali, dan isinya sudah dihapus. Mintalah tautan baru kepada yang membagikannya.',
      },
      en: {
        title: 'This scorecard is no longer shared',
        detail:
          'Its time is over or it was taken back, and its content is erased. Ask whoever shared it for a new link.',
      },
    },
  },
} satisfies Readonly<Record<string, ProblemEntry>>
