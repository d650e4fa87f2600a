import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { Absence } from '../../../shared/messages/named-results.ts'

/** The words of a named release beside those that every release has. */
export interface NamedWords {
  readonly lead: string
  readonly nobody: string
  readonly nothingScored: string
  readonly deviation: string
  readonly median: string
  readonly quartiles: string
  readonly spreadLead: string
  readonly whyAbsent: string
  readonly answersChart: string
  readonly answersLead: string
  readonly under: string
  readonly scatter: string
  readonly scatterLead: string
  readonly organisationsLead: string
  /** How many partnerships have something in the template's lowest band. */
  readonly organisationsAnswer: (flagged: number, partnerships: number, band: string) => string
  readonly organisation: string
  readonly overall: string
  readonly rated: (respondents: number) => string
  readonly itemsLead: string
  readonly ratings: string
  /** From 1 to 5. */
  readonly ratingNames: readonly string[]
  readonly topTwo: string
  readonly oneKind: string
  readonly noSectors: string
  /** For how many of the scores that have an alpha it is 0.7 or more. */
  readonly reliabilityAnswer: (reached: number, scores: number) => string
  readonly reliabilityText: readonly string[]
  readonly reliabilityTable: string
  readonly alpha: string
  readonly single: string
  readonly average: string
  readonly interval: (ends: string) => string
  readonly respondents: (respondents: number) => string
  readonly inPartnerships: (respondents: number, partnerships: number) => string
  readonly absences: Readonly<Record<Absence, string>>
  readonly methodText: (template: string) => readonly string[]
}

export const namedWords: InEachLanguage<NamedWords> = {
  id: {
    lead: 'Halaman ini menyebut nama organisasi yang menyetujuinya. Yang tidak setuju tidak masuk ke angka mana pun.',
    nobody: 'Tidak ada organisasi yang setuju disebut namanya pada putaran ini, jadi tidak ada angka.',
    nothingScored: 'Belum ada prinsip yang punya skor: terlalu sedikit pernyataan yang dijawab.',
    deviation: 'Simpangan baku',
    median: 'Median',
    quartiles: 'Kuartil',
    spreadLead:
      'Titik besar menunjukkan rata-rata. Kotak menunjukkan separuh organisasi yang di tengah (dari kuartil bawah sampai kuartil atas), garis tegaknya median. Titik kecil menunjukkan tiap kemitraan.',
    organisationsAnswer: (flagged, partnerships, band) =>
      `Dari ${partnerships} kemitraan, ${flagged} punya prinsip atau manfaat dalam kelompok “${band}”.`,
    organisationsLead:
      'Skor tiap kemitraan, dengan warna menurut kelompok skornya. Skor dari satu atau dua responden mencerminkan pendapat orang-orang itu saja; perbedaan kecil antarorganisasi tidak berarti apa-apa.',
    whyAbsent:
      'Tanda “–” berarti tidak ada angkanya: tidak ada yang menjawab, atau terlalu sedikit yang dijawab.',
    answersChart: 'Bagaimana orang menjawab',
    answersLead:
      'Semua jawaban atas pernyataan tiap prinsip dan manfaat. Di kiri garis tengah jawaban di bawah 3, di kanan di atas 3; angka di kedua ujung adalah persentase 1–2 dan 4–5.',
    under: 'Menjawab 1 atau 2',
    scatter: 'Proses dan hasil tiap kemitraan',
    scatterLead:
      'Satu titik untuk tiap kemitraan yang punya kesepuluh skor. Di atas garis miring, hasil lebih tinggi daripada proses; di bawahnya, proses lebih tinggi.',
    organisation: 'Organisasi dan kemitraan',
    overall: 'Keseluruhan',
    rated: (respondents) => `${respondents} responden`,
    itemsLead:
      'Setiap pernyataan dinilai dari 1 sampai 5. Batang menunjukkan seberapa sering tiap jawaban diberikan, dari semua responden.',
    ratings: 'Jawaban',
    ratingNames: ['1 (ujung rendah)', '2', '3', '4', '5 (ujung tinggi)'],
    topTwo: 'Menjawab 4 atau 5',
    oneKind: 'Tidak ada rincian: semua organisasi termasuk satu jenis.',
    noSectors: 'Tidak ada rincian: tidak ada responden yang menyebut sektornya.',
    reliabilityAnswer: (reached, scores) =>
      scores === 0
        ? 'Belum dapat dihitung: alfa memerlukan 30 responden yang menjawab semua pernyataannya.'
        : `Alfa mencapai 0,7 pada ${reached} dari ${scores} skor yang punya alfa.`,
    reliabilityText: [
      'Alfa menunjukkan seberapa jauh pernyataan-pernyataan dalam satu prinsip atau manfaat sejalan. Mulai sekitar 0,7 biasanya dianggap mengukur satu hal yang sama. Alfa baru dihitung dari 30 responden yang menjawab semua pernyataannya; selangnya mencakup nilai sebenarnya dalam 95 dari 100 sampel seperti ini.',
      'ICC(1) menunjukkan seberapa jauh orang yang menilai kemitraan yang sama lebih sepakat daripada orang dari kemitraan berbeda: 0 tidak sama sekali, 1 sepenuhnya. ICC(1,k) menunjukkan keandalan rata-rata sebuah kemitraan. Nilai yang rendah dapat juga berarti bahwa kemitraannya memang mirip satu sama lain.',
    ],
    reliabilityTable: 'Alfa dan korelasi intrakelas',
    alpha: 'Alfa Cronbach',
    single: 'ICC(1): satu responden',
    average: 'ICC(1,k): rata-rata kemitraan',
    interval: (ends) => `95%: ${ends}`,
    respondents: (respondents) => `${respondents} responden`,
    inPartnerships: (respondents, partnerships) => `${respondents} responden, ${partnerships} kemitraan`,
    absences: {
      'no-values': 'tidak ada jawaban',
      'one-value': 'hanya satu nilai',
      'few-respondents': 'kurang dari 30 jawaban lengkap',
      'few-items': 'kurang dari 3 pernyataan',
      'no-variance': 'tidak ada perbedaan',
      'one-partnership': 'hanya satu kemitraan',
      'no-two-respondents': 'tiap kemitraan hanya punya satu responden',
    },
    methodText: (template) => [
      'Setiap organisasi dihitung satu kali: nilainya adalah rata-rata kemitraannya. Rata-rata, simpangan baku (n − 1), median, dan kuartil (cara QUARTILE.INC di spreadsheet) dihitung dari nilai-nilai itu dan dibulatkan ke dua desimal.',
      'Sebaran jawaban, “4 atau 5”, “tidak berlaku”, “tidak tahu”, alfa, dan ICC dihitung dari semua responden bersama-sama.',
      `Kelompok skor adalah ajakan berdiskusi, bukan nilai rapor. Skor dibulatkan ke 0,1 sebelum dikelompokkan: 2,96 termasuk kelompok 3,0. Templat: ${template}.`,
    ],
  },
  en: {
    lead: 'This page names the organisations that agreed to it. Those that did not are in no figure.',
    nobody: 'No organisation agreed to be named in this round, so there are no figures.',
    nothingScored: 'No principle has a score yet: too few statements were answered.',
    deviation: 'Standard deviation',
    median: 'Median',
    quartiles: 'Quartiles',
    spreadLead:
      'The large dot shows the mean. The box shows the middle half of the organisations (lower to upper quartile), its upright line the median. Small dots show each partnership.',
    organisationsAnswer: (flagged, partnerships, band) =>
      `Of ${partnerships} partnerships, ${flagged} ${flagged === 1 ? 'has' : 'have'} a principle or benefit in the band “${band}”.`,
    organisationsLead:
      'The scores of each partnership, coloured by band. A score from one or two respondents is the view of those people alone; small differences between organisations mean nothing.',
    whyAbsent: 'A dash means that there is no figure: nobody answered, or too little was answered.',
    answersChart: 'How people answered',
    answersLead:
      'All answers to the statements of each principle and benefit. Left of the middle line are answers under 3, right of it those over 3; the figures at the ends are the percentages of 1–2 and of 4–5.',
    under: 'Answered 1 or 2',
    scatter: 'Process and outcome of each partnership',
    scatterLead:
      'One dot for each partnership that has all ten scores. Above the slanted line outcome is higher than process; below it, process is higher.',
    organisation: 'Organisation and partnership',
    overall: 'Overall',
    rated: (respondents) => (respondents === 1 ? '1 respondent' : `${respondents} respondents`),
    itemsLead:
      'Each statement is rated from 1 to 5. The bar shows how often each answer was given, by all respondents.',
    ratings: 'Answers',
    ratingNames: ['1 (low end)', '2', '3', '4', '5 (high end)'],
    topTwo: 'Answered 4 or 5',
    oneKind: 'There is no breakdown: all organisations are of one kind.',
    noSectors: 'There is no breakdown: no respondent named a sector.',
    reliabilityAnswer: (reached, scores) =>
      scores === 0
        ? 'It cannot be worked out yet: alpha needs 30 respondents who answered every statement.'
        : `Alpha reaches 0.7 for ${reached} of the ${scores} scores that have one.`,
    reliabilityText: [
      'Alpha says how far the statements of one principle or benefit go together. From about 0.7 on they are usually taken to measure one thing. It needs 30 respondents who answered every statement; the interval holds the true value in 95 of 100 samples like this one.',
      'ICC(1) says how far people who rate the same partnership agree more than people of different ones: 0 is not at all, 1 entirely. ICC(1,k) says how reliable a partnership’s mean is. A low value can also say that the partnerships are much alike.',
    ],
    reliabilityTable: 'Alpha and intraclass correlations',
    alpha: 'Cronbach’s alpha',
    single: 'ICC(1): one respondent',
    average: 'ICC(1,k): a partnership’s mean',
    interval: (ends) => `95%: ${ends}`,
    respondents: (respondents) => `${respondents} respondents`,
    inPartnerships: (respondents, partnerships) => `${respondents} respondents, ${partnerships} partnerships`,
    absences: {
      'no-values': 'no answers',
      'one-value': 'only one value',
      'few-respondents': 'fewer than 30 complete answers',
      'few-items': 'fewer than 3 statements',
      'no-variance': 'no differences',
      'one-partnership': 'only one partnership',
      'no-two-respondents': 'one respondent in each partnership',
    },
    methodText: (template) => [
      'Every organisation counts once: its value is the mean over its partnerships. Means, standard deviations (n − 1), medians and quartiles (as QUARTILE.INC in spreadsheets) are of these values, rounded to two decimals.',
      'How statements were answered, “4 or 5”, “not applicable”, “don’t know”, alpha and ICC are of all respondents together.',
      `Bands are prompts for discussion, never a grade. A score is rounded to 0.1 for its band: 2.96 belongs where 3.0 does. Template: ${template}.`,
    ],
  },
}
