import type { InEachLanguage } from '../../shared/language/language.ts'
import type { PracticeStatus } from '../../shared/scoring/checklist.ts'
import type { CoreWorksheet } from './core-worksheets.ts'

/** How a respondent's score on a dimension came about. */
export const respondentStates = ['scored', 'prorated', 'insufficient', 'not-applicable'] as const
export type RespondentState = (typeof respondentStates)[number]

/** Words that formulas show; they stand on Lists. */
export const messages = [
  'ok',
  'check',
  'flag',
  'all-counted',
  'without-score',
  'invalid-cells',
  'answered',
] as const
export type Message = (typeof messages)[number]

interface WorksheetWords {
  readonly names: Readonly<Record<CoreWorksheet, string>>
  readonly statuses: Readonly<Record<PracticeStatus, string>>
  readonly states: Readonly<Record<RespondentState, string>>
  readonly messages: Readonly<Record<Message, string>>
  readonly lists: {
    readonly bandFrom: string
    readonly band: string
    readonly meaning: string
    readonly code: string
    readonly sector: string
    readonly rating: string
    readonly status: string
    readonly state: string
    readonly message: string
  }
  readonly partnership: {
    readonly guidance: string
    readonly template: (name: string, version: number) => string
    readonly profile: string
    readonly partners: string
    readonly name: string
    readonly nameHint: string
    readonly sectorHelp: string
    readonly dateHelp: string
    readonly choiceHelp: string
  }
  readonly checklist: {
    readonly guidance: string
    readonly practice: string
    readonly status: string
    readonly evidenceSought: string
    readonly evidence: string
    readonly owner: string
    readonly due: string
    /** A number format. */
    readonly percent: string
    readonly statusHelp: string
  }
  readonly ratings: {
    readonly guidance: string
    readonly independence: string
    readonly sector: string
    readonly respondent: string
    readonly respondentLabel: (number: number) => string
    readonly validity: string
    readonly weight: string
    readonly help: string
    readonly filled: string
    readonly invalidName: string
    readonly scores: string
    readonly states: string
  }
  readonly scorecard: {
    readonly title: string
    readonly guidance: string
    readonly respondents: string
    readonly check: string
    readonly principles: string
    readonly benefits: string
    readonly overall: string
    readonly overallPrinciples: string
    readonly overallBenefits: string
    readonly score: string
    readonly band: string
    readonly flag: string
    readonly scored: string
    readonly practices: string
    readonly answered: string
    readonly scoreNote: string
    readonly flagNote: string
    readonly scoredNote: string
    readonly practicesNote: string
    readonly bands: string
    readonly notes: readonly string[]
  }
}

export const worksheetWords: InEachLanguage<WorksheetWords> = {
  id: {
    names: {
      lists: 'Daftar',
      partnership: 'Kemitraan',
      checklist: 'Daftar periksa',
      ratings: 'Penilaian',
      scorecard: 'Kartu skor',
    },
    statuses: {
      'in-place': 'Sudah ada',
      partly: 'Sebagian',
      'not-yet': 'Belum ada',
      'not-applicable': 'Tidak berlaku',
    },
    states: {
      scored: 'lengkap',
      prorated: 'sebagian terjawab',
      insufficient: 'jawaban kurang',
      'not-applicable': 'tidak berlaku',
    },
    messages: {
      ok: 'lengkap',
      check: 'periksa',
      flag: '⚑ Bahas lebih dulu',
      'all-counted': 'Semua penilaian terhitung.',
      'without-score':
        'Ada penilaian di kolom tanpa rumus: salin baris keabsahan dan baris skor dari kolom di sebelahnya.',
      'invalid-cells': 'Tidak dihitung karena ada isian selain 1–5, NA, atau DK: ',
      answered: 'Terjawab: ',
    },
    lists: {
      bandFrom: 'Mulai (persepuluhan)',
      band: 'Kelompok',
      meaning: 'Artinya',
      code: 'Kode',
      sector: 'Sektor',
      rating: 'Nilai',
      status: 'Status',
      state: 'Asal skor',
      message: 'Pesan',
    },
    partnership: {
      guidance:
        'Isi kolom berwarna krem. Nama orang dan kontak tidak pernah dikirim ke luar spreadsheet ini.',
      template: (name, version) => `Templat: ${name}, versi ${version}`,
      profile: 'Profil kemitraan',
      partners: 'Para mitra',
      name: 'Nama kemitraan',
      nameHint: 'Nama ini ikut dikirim bersama hasil penilaian.',
      sectorHelp: 'Pilih sektor dari daftar.',
      dateHelp: 'Isi tanggal, misalnya 17/8/2027.',
      choiceHelp: 'Pilih dari daftar.',
    },
    checklist: {
      guidance:
        'Pilih status setiap praktik. Yang belum diisi tidak ikut dihitung; sebagian bernilai setengah.',
      practice: 'Praktik',
      status: 'Status',
      evidenceSought: 'Bukti yang dicari',
      evidence: 'Bukti kemitraan ini',
      owner: 'Penanggung jawab',
      due: 'Tenggat',
      percent: '0"% terlaksana"',
      statusHelp: 'Pilih dari daftar: Sudah ada, Sebagian, Belum ada, atau Tidak berlaku.',
    },
    ratings: {
      guidance:
        'Satu kolom untuk satu penilai. Isi 1 sampai 5, NA bila tidak berlaku, DK bila tidak tahu; kosongkan bila dilewati. Perlu kolom lagi? Tampilkan yang tersembunyi sebelum kolom abu-abu.',
      independence:
        'Penilaian yang diketik berdampingan tidak saling bebas: tiap orang dapat melihat jawaban orang lain.',
      sector: 'Sektor penilai',
      respondent: 'Penilai (tidak dikirim)',
      respondentLabel: (number) => `P${number}`,
      validity: 'Isian absah? “periksa” berarti ada isian selain 1–5, NA, DK',
      weight: 'Bobot',
      help: '1 sampai 5, NA (tidak berlaku), atau DK (tidak tahu).',
      filled: 'Banyaknya isian',
      invalidName: 'Penilai yang perlu diperiksa',
      scores: 'Skor tiap penilai',
      states: 'Asal skor tiap penilai',
    },
    scorecard: {
      title: 'Kartu skor',
      guidance:
        'Baca profilnya dulu, baru rata-ratanya. Kelompok skor adalah bahan diskusi, bukan nilai rapor.',
      respondents: 'Penilai terhitung',
      check: 'Pemeriksaan',
      principles: 'Prinsip: cara kemitraan bekerja',
      benefits: 'Manfaat: hasil yang dibawa kemitraan',
      overall: 'Rata-rata keseluruhan',
      overallPrinciples: 'Kelima prinsip',
      overallBenefits: 'Kelima manfaat',
      score: 'Skor',
      band: 'Kelompok',
      flag: 'Tanda',
      scored: 'Penilai',
      practices: 'Praktik %',
      answered: 'Terjawab',
      scoreNote:
        'Rata-rata skor para penilai, 1 sampai 5. “–” berarti belum ada penilai yang menjawab lebih dari separuh butir yang berlaku.',
      flagNote: 'Muncul bila skor berada di kelompok terendah, berapa pun rata-rata keseluruhannya.',
      scoredNote: 'Banyaknya penilai yang skornya ikut dihitung.',
      practicesNote: 'Persentase praktik yang terlaksana menurut Daftar periksa.',
      bands: 'Kelompok skor',
      notes: [
        'Rata-rata keseluruhan hanya muncul bila kelimanya punya skor. Prinsip dan manfaat tidak pernah digabung menjadi satu angka.',
        'Seorang penilai punya skor pada suatu prinsip bila ia menjawab lebih dari separuh butir yang berlaku baginya.',
        'Penilaian yang diketik berdampingan tidak saling bebas: tiap orang dapat melihat jawaban orang lain.',
      ],
    },
  },
  en: {
    names: {
      lists: 'Lists',
      partnership: 'Partnership',
      checklist: 'Checklist',
      ratings: 'Ratings',
      scorecard: 'Scorecard',
    },
    statuses: {
      'in-place': 'In place',
      partly: 'Partly',
      'not-yet': 'Not yet',
      'not-applicable': 'Not applicable',
    },
    states: {
      scored: 'complete',
      prorated: 'partly answered',
      insufficient: 'too few answers',
      'not-applicable': 'not applicable',
    },
    messages: {
      ok: 'ok',
      check: 'check',
      flag: '⚑ Discuss first',
      'all-counted': 'All ratings are counted.',
      'without-score':
        'There are ratings in a column without formulas: copy the validity row and the score rows from the column beside it.',
      'invalid-cells': 'Not counted, because of an entry other than 1–5, NA or DK: ',
      answered: 'Answered: ',
    },
    lists: {
      bandFrom: 'From (tenths)',
      band: 'Band',
      meaning: 'Meaning',
      code: 'Code',
      sector: 'Sector',
      rating: 'Rating',
      status: 'Status',
      state: 'How a score came about',
      message: 'Message',
    },
    partnership: {
      guidance: 'Fill in the cream cells. Names of people and contacts never leave this spreadsheet.',
      template: (name, version) => `Template: ${name}, version ${version}`,
      profile: 'Partnership profile',
      partners: 'Partners',
      name: 'Partnership name',
      nameHint: 'This name is sent with the results.',
      sectorHelp: 'Choose a sector from the list.',
      dateHelp: 'Enter a date, for instance 17 Aug 2027.',
      choiceHelp: 'Choose from the list.',
    },
    checklist: {
      guidance:
        'Choose the status of each practice. Blanks are left out of the percentage; partly counts half.',
      practice: 'Practice',
      status: 'Status',
      evidenceSought: 'Evidence to look for',
      evidence: 'Our evidence',
      owner: 'Owner',
      due: 'Due',
      percent: '0"% in place"',
      statusHelp: 'Choose from the list: In place, Partly, Not yet or Not applicable.',
    },
    ratings: {
      guidance:
        'One column for each respondent. Enter 1 to 5, NA if not applicable, DK if you don’t know; leave blank what you skip. More columns? Unhide those before the grey one.',
      independence:
        'Ratings typed side by side are not independent: everyone can see what the others answered.',
      sector: 'Respondent’s sector',
      respondent: 'Respondent (not sent)',
      respondentLabel: (number) => `R${number}`,
      validity: 'Valid? “check” means an entry other than 1–5, NA, DK',
      weight: 'Weight',
      help: '1 to 5, NA (not applicable) or DK (don’t know).',
      filled: 'Entries',
      invalidName: 'Respondents to check',
      scores: 'Scores of each respondent',
      states: 'How each score came about',
    },
    scorecard: {
      title: 'Scorecard',
      guidance:
        'Read the profile first, the averages after it. Bands are prompts for discussion, never a grade.',
      respondents: 'Respondents counted',
      check: 'Check',
      principles: 'Principles: how the partnership works',
      benefits: 'Benefits: what the partnership brings',
      overall: 'Overall',
      overallPrinciples: 'All five principles',
      overallBenefits: 'All five benefits',
      score: 'Score',
      band: 'Band',
      flag: 'Flag',
      scored: 'Respondents',
      practices: 'Practices %',
      answered: 'Answered',
      scoreNote:
        'The mean of the respondents’ scores, 1 to 5. “–” means that no respondent has answered more than half of the items that apply.',
      flagNote: 'Appears when the score is in the lowest band, whatever the overall score says.',
      scoredNote: 'How many respondents’ scores are in the mean.',
      practicesNote: 'How far the practices are in place, according to the Checklist.',
      bands: 'Bands',
      notes: [
        'An overall score appears only when all five have a score. Principles and benefits are never blended into one number.',
        'A respondent has a score on a principle after answering more than half of the items that apply.',
        'Ratings typed side by side are not independent: everyone can see what the others answered.',
      ],
    },
  },
}
