import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { Disclosure } from '../../../shared/messages/plan.ts'
import type { PortfolioAbsence } from '../../../shared/messages/portfolio.ts'

export interface PortfolioWords {
  readonly kicker: string
  readonly title: (programmes: number) => string
  readonly lead: string
  readonly counts: Readonly<Record<'programmes' | 'organisations' | 'partnerships' | 'respondents', string>>
  readonly countedTwice: string
  readonly contents: string
  readonly glance: string
  readonly weakest: (name: string, score: string) => string
  readonly strongest: (name: string, score: string) => string
  readonly apart: (name: string, lowest: string, highest: string) => string
  readonly nothing: string
  readonly programmes: string
  readonly programmesLead: string
  readonly programme: string
  readonly round: string
  readonly latest: (round: string) => string
  readonly choose: string
  readonly published: string
  readonly template: string
  readonly disclosures: Readonly<Record<Disclosure, string>>
  readonly differentTemplates: string
  readonly principles: string
  readonly benefits: string
  readonly principle: string
  readonly benefit: string
  readonly scoresLead: string
  readonly together: string
  readonly allTogether: string
  readonly basis: (organisations: number, programmes: number, all: number) => string
  /** The same in a narrow cell, as `byProgrammeLead` and `sectorsLead` explain it. */
  readonly shortBasis: (organisations: number, programmes: number, all: number) => string
  readonly range: (lowest: string, highest: string) => string
  readonly byProgramme: string
  readonly byProgrammeLead: string
  readonly bands: string
  readonly tones: Readonly<Record<'low' | 'mid' | 'high', string>>
  readonly absences: Readonly<Record<PortfolioAbsence, string>>
  readonly whyAbsent: string
  readonly sectors: string
  readonly sectorsLead: string
  readonly sector: string
  readonly hiddenSectors: (names: string) => string
  readonly items: string
  readonly itemsLead: string
  readonly highest: string
  readonly lowest: string
  readonly item: string
  readonly mean: string
  readonly allItems: string
  readonly practices: string
  readonly practicesLead: string
  readonly practice: string
  readonly inPlace: string
  readonly method: string
  readonly methodText: readonly string[]
  readonly cite: string
  readonly citation: (programmes: string) => string
  readonly cited: (programme: string, round: string, date: string) => string
  readonly data: string
  readonly dataLead: string
  readonly downloadCsv: string
  readonly openJson: string
  readonly formulaLead: string
  readonly again: string
  readonly againLead: string
  readonly form: string
  readonly formLead: string
  readonly keys: string
  readonly keysHint: string
  readonly open: string
  readonly formText: readonly string[]
}

export const portfolioWords: InEachLanguage<PortfolioWords> = {
  id: {
    kicker: 'Portofolio',
    title: (programmes) => `${programmes} program berdampingan`,
    lead: 'Hasil yang sudah diterbitkan dari beberapa program, berdampingan dan digabung.',
    counts: {
      programmes: 'program',
      organisations: 'organisasi',
      partnerships: 'kemitraan',
      respondents: 'responden',
    },
    countedTwice: 'Organisasi yang ikut dua program terhitung dua kali.',
    contents: 'Di halaman ini',
    glance: 'Sekilas',
    weakest: (name, score) =>
      `${name} paling memerlukan dukungan: ${score} untuk semua program bersama-sama.`,
    strongest: (name, score) => `${name} adalah prinsip yang paling kuat: ${score}.`,
    apart: (name, lowest, highest) =>
      `Program paling berbeda dalam ${name}: dari ${lowest} sampai ${highest}.`,
    nothing: 'Belum ada skor yang dapat ditampilkan: semuanya dilindungi atau belum ada jawabannya.',
    programmes: 'Program dan putarannya',
    programmesLead: 'Dari tiap program diambil satu putaran yang sudah terbit.',
    programme: 'Program',
    round: 'Putaran',
    latest: (round) => `${round} (terbaru)`,
    choose: 'Tampilkan putaran ini',
    published: 'Terbit',
    template: 'Templat',
    disclosures: { confidential: 'rahasia', named: 'disebut namanya' },
    differentTemplates:
      'Program-program ini memakai templat yang berbeda. Yang dapat dibandingkan adalah sepuluh skor dan skor menurut sektor, yang ada di semua templat; pernyataan dan praktiknya tidak.',
    principles: 'Bagaimana kemitraan berjalan',
    benefits: 'Apa yang dihasilkan kemitraan',
    principle: 'Prinsip',
    benefit: 'Manfaat',
    scoresLead:
      'Tiap titik adalah satu program, pada skala 1 sampai 5; garis tegak adalah semuanya bersama-sama.',
    together: 'Bersama',
    allTogether: 'Semua bersama-sama',
    basis: (organisations, programmes, all) =>
      `${organisations} organisasi, ${programmes} dari ${all} program`,
    shortBasis: (organisations, programmes, all) => `n ${organisations}, ${programmes}/${all}`,
    range: (lowest, highest) => `${lowest} – ${highest}`,
    byProgramme: 'Menurut program',
    byProgrammeLead: 'n: organisasi; di baris terakhir juga dari berapa program.',
    bands: 'Warna menunjukkan kelompok skor menurut templat program itu sendiri:',
    tones: { low: 'kelompok terendah', mid: 'di antaranya', high: 'kelompok tertinggi' },
    absences: { protected: 'Dilindungi', 'no-values': 'Tanpa jawaban', 'not-asked': 'Tidak ditanyakan' },
    whyAbsent:
      '“Dilindungi” berarti programnya tidak menampilkan angka ini, karena terlalu sedikit organisasi di baliknya atau karena jawaban satu organisasi dapat ditebak darinya. Angka itu juga tidak masuk ke gabungannya.',
    sectors: 'Sudut pandang tiap sektor',
    sectorsLead:
      'Rata-rata menurut sektor responden, dari semua program yang menampilkannya. n: organisasi, dan dari berapa program.',
    sector: 'Sektor',
    hiddenSectors: (names) => `Tanpa angka yang dapat ditampilkan: ${names}.`,
    items: 'Pernyataan terkuat dan terlemah',
    itemsLead: 'Rata-rata dari semua program yang menampilkannya, pada skala 1 sampai 5.',
    highest: 'Paling tinggi',
    lowest: 'Paling rendah',
    item: 'Pernyataan',
    mean: 'Rata-rata',
    allItems: 'Semua pernyataan',
    practices: 'Praktik yang sudah diterapkan',
    practicesLead: 'Seberapa jauh praktik sudah diterapkan, dari semua program yang menampilkannya.',
    practice: 'Praktik',
    inPlace: 'Diterapkan',
    method: 'Tentang angka-angka ini',
    methodText: [
      'Semua angka dihitung hanya dari angka yang sudah diterbitkan tiap program. Karena itu portofolio tidak membuka apa pun yang tidak dapat dibaca pemegang kunci-kuncinya, sebanyak apa pun portofolio yang disusun.',
      'Angka gabungan adalah rata-rata angka yang diterbitkan, dengan bobot jumlah organisasi di baliknya; skor dibulatkan ke 0,1 dan persentase ke bilangan bulat. Angka yang diterbitkan sudah dibulatkan (skor program rahasia ke 0,1, praktik ke 10 persen), jadi angka gabungannya dapat meleset sebanyak itu.',
      'Angka yang dilindungi tidak ikut: di samping tiap angka gabungan tertulis dari berapa program. Program dengan banyak organisasi berbobot lebih besar. Perbedaan antarprogram dapat berasal dari siapa yang ikut, waktu, dan jenis kemitraannya; portofolio bukan peringkat.',
    ],
    cite: 'Cara mengutip',
    citation: (programmes) =>
      `Portofolio kemitraan: ${programmes}. Digabung dari hasil yang diterbitkan dengan Mitra.`,
    cited: (programme, round, date) => `${programme}, ${round} (terbit ${date})`,
    data: 'Pakai angkanya',
    dataLead: 'Angka yang sama sebagai berkas:',
    downloadCsv: 'Unduh CSV',
    openJson: 'Buka JSON',
    formulaLead:
      'Di Google Sheets, tempelkan rumus ini di sel kosong. Ganti FEED_KEY_1 dan seterusnya dengan kunci data (feed) dari koordinator tiap program, dalam urutan tabel di atas; siapa pun yang dapat membuka lembarnya dapat membaca kunci-kunci itu.',
    again: 'Buka lagi dan bagikan',
    againLead:
      'Portofolio ini terbuka di peramban ini selama 12 jam dan tidak disimpan di mana pun. Alamat halaman ini tidak memuat kunci: orang lain membukanya dengan kunci-kuncinya sendiri.',
    form: 'Beberapa program berdampingan',
    formLead:
      'Anda mendanai beberapa program dan memegang tautannya? Lihat hasilnya bersama-sama: tiap program dalam satu tabel, dan semuanya digabung.',
    keys: 'Tautan atau kunci (view) dari 2 sampai 20 program',
    keysHint:
      'Satu per baris, seperti yang dikirim koordinator. Kunci tidak masuk ke alamat halaman dan tidak dicatat.',
    open: 'Buka portofolio',
    formText: [
      'Dari tiap program tampil putaran terbitnya yang terbaru; putaran lain dapat dipilih sesudahnya.',
      'Portofolio disusun hanya dari angka yang sudah diterbitkan, jadi tidak membuka apa pun yang belum dapat Anda baca. Portofolio tidak disimpan, dan hanya pemegang semua kuncinya yang dapat membukanya.',
    ],
  },
  en: {
    kicker: 'Portfolio',
    title: (programmes) => `${programmes} programmes side by side`,
    lead: 'The published results of several programmes, side by side and merged.',
    counts: {
      programmes: 'programmes',
      organisations: 'organisations',
      partnerships: 'partnerships',
      respondents: 'respondents',
    },
    countedTwice: 'An organisation in two programmes counts twice.',
    contents: 'On this page',
    glance: 'At a glance',
    weakest: (name, score) => `${name} needs the most support: ${score} over all programmes together.`,
    strongest: (name, score) => `${name} is the strongest principle: ${score}.`,
    apart: (name, lowest, highest) => `The programmes differ most on ${name}: from ${lowest} to ${highest}.`,
    nothing: 'There is no score to show yet: all of them are protected or have no answers.',
    programmes: 'The programmes and their rounds',
    programmesLead: 'One published round of each programme is in the portfolio.',
    programme: 'Programme',
    round: 'Round',
    latest: (round) => `${round} (latest)`,
    choose: 'Show these rounds',
    published: 'Published',
    template: 'Template',
    disclosures: { confidential: 'confidential', named: 'named' },
    differentTemplates:
      'These programmes work with different templates. What can be compared are the ten scores and the scores by sector, which all templates have; statements and practices cannot.',
    principles: 'How the partnerships work',
    benefits: 'What the partnerships bring',
    principle: 'Principle',
    benefit: 'Benefit',
    scoresLead:
      'Each dot is a programme, on the scale from 1 to 5; the upright line is all of them together.',
    together: 'Together',
    allTogether: 'All together',
    basis: (organisations, programmes, all) =>
      `${organisations} organisations, ${programmes} of ${all} programmes`,
    shortBasis: (organisations, programmes, all) => `n ${organisations}, ${programmes}/${all}`,
    range: (lowest, highest) => `${lowest} – ${highest}`,
    byProgramme: 'By programme',
    byProgrammeLead: 'n: organisations; in the last row also of how many programmes.',
    bands: 'The colour is the score’s band in the programme’s own template:',
    tones: { low: 'lowest band', mid: 'in between', high: 'highest band' },
    absences: { protected: 'Protected', 'no-values': 'No answers', 'not-asked': 'Not asked' },
    whyAbsent:
      '“Protected” means that the programme does not show this figure, because too few organisations stand behind it or because one organisation’s answers could be worked out from it. It is not in the merged figure either.',
    sectors: 'How each sector sees it',
    sectorsLead:
      'Means by the respondents’ sector, over all programmes that show them. n: organisations, and of how many programmes.',
    sector: 'Sector',
    hiddenSectors: (names) => `Without a figure that can be shown: ${names}.`,
    items: 'Strongest and weakest statements',
    itemsLead: 'Means over all programmes that show them, on the scale from 1 to 5.',
    highest: 'Highest',
    lowest: 'Lowest',
    item: 'Statement',
    mean: 'Mean',
    allItems: 'All statements',
    practices: 'Practices in place',
    practicesLead: 'How far practices are in place, over all programmes that show them.',
    practice: 'Practice',
    inPlace: 'In place',
    method: 'About these figures',
    methodText: [
      'All figures are made of nothing but what each programme has published. So a portfolio discloses nothing that the holders of its keys could not read anyway, however many portfolios are put together.',
      'A merged figure is the mean of the published ones, weighted by the organisations behind them; scores are rounded to 0.1 and percentages to whole ones. What is published is rounded already (scores of a confidential programme to 0.1, practices to 10 percent), and a merged figure can be off by as much.',
      'Protected figures are left out: beside each merged figure stands how many programmes it is of. A programme of many organisations weighs more. Differences between programmes can come from who took part, when, and in which kinds of partnership; a portfolio is not a ranking.',
    ],
    cite: 'How to cite',
    citation: (programmes) =>
      `Portfolio of partnership programmes: ${programmes}. Merged from published results with Mitra.`,
    cited: (programme, round, date) => `${programme}, ${round} (published ${date})`,
    data: 'Use the figures',
    dataLead: 'The same figures as files:',
    downloadCsv: 'Download CSV',
    openJson: 'Open JSON',
    formulaLead:
      'In Google Sheets, paste this formula into an empty cell. Put a feed key from each programme’s coordinator in the places of FEED_KEY_1 and so on, in the order of the table above; everyone who can open the sheet can read those keys.',
    again: 'Open it again and share it',
    againLead:
      'This portfolio is open in this browser for 12 hours and is stored nowhere. The address of this page holds no key: others open it with their own keys.',
    form: 'Several programmes side by side',
    formLead:
      'Do you fund several programmes and hold their links? See their results together: each programme in one table, and all of them merged.',
    keys: 'Links or view keys of 2 to 20 programmes',
    keysHint:
      'One a line, as the coordinators sent them. Keys do not get into the page’s address and are not recorded.',
    open: 'Open the portfolio',
    formText: [
      'Of each programme you see the latest published round; other rounds can be chosen afterwards.',
      'A portfolio is made of published figures alone, so it discloses nothing that you cannot read already. It is not stored, and only who holds all of its keys can open it.',
    ],
  },
}
