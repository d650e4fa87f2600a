import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { RoundState } from '../../../shared/messages/round.ts'
import type { PracticeStatus } from '../../../shared/scoring/checklist.ts'

interface ConnectWords {
  readonly heading: string
  readonly introduction: string
  readonly key: string
  readonly keyHelp: string
  readonly action: string
  readonly running: string
}

interface ChooseWords {
  readonly heading: string
  readonly programme: string
  readonly organisation: string
  readonly disconnect: string
  readonly disconnectHelp: string
  readonly otherTemplate: (name: string) => string
  readonly noneFits: string
  readonly round: string
  readonly roundState: Readonly<Record<RoundState, string>>
  readonly noOpenRound: string
  readonly kind: string
  readonly kindHelp: string
  readonly action: string
  readonly running: string
  readonly asking: string
}

interface SentWords {
  readonly title: string
  readonly waiting: (moment: string) => string
  readonly waitingWithEarlier: (moment: string) => string
  readonly received: (moment: string, code: string) => string
  readonly withdrawn: string
  readonly named: string
  readonly notNamed: string
  readonly sendAgain: string
  readonly withdraw: string
  readonly withdrawQuestion: (name: string, round: string) => string
  readonly withdrawConsequences: string
  readonly withdrawConfirm: string
  readonly withdrawing: string
  readonly withdrawDone: string
}

interface PreviewWords {
  readonly heading: string
  readonly nobody: string
  readonly respondents: string
  readonly noSector: string
  readonly practices: string
  readonly practicesAnswered: (answered: number, all: number) => string
  readonly statuses: Readonly<Record<PracticeStatus, string>>
  readonly notAnswered: string
  readonly noNames: string
  readonly notCounted: string
  readonly notCountedHelp: string
  readonly responses: (respondents: number, items: number) => string
  readonly responsesHelp: string
  readonly item: string
  readonly raw: string
  readonly rawHelp: string
  readonly action: string
  readonly running: string
}

interface ResultWords {
  readonly receivedHeading: string
  readonly received: string
  readonly date: string
  readonly revision: string
  readonly revisionHelp: (revision: number) => string
  readonly code: string
  readonly respondents: string
  readonly sameScores: string
  readonly differences: string
  readonly differenceReasons: string
  readonly score: string
  readonly sheet: string
  readonly worker: string
  readonly notCompared: string
  readonly overallPrinciples: string
  readonly overallBenefits: string
  readonly notReceivedHeading: string
  readonly kept: string
  readonly conflictHelp: string
  readonly replace: string
  readonly replacing: string
}

export interface SendingScreenWords {
  readonly connect: ConnectWords
  readonly choose: ChooseWords
  readonly sent: SentWords
  readonly preview: PreviewWords
  readonly result: ResultWords
}

export const sendingScreenWords: InEachLanguage<SendingScreenWords> = {
  id: {
    connect: {
      heading: 'Hubungkan ke program',
      introduction:
        'Koordinator program memberi organisasi satu kunci undangan. Cukup ditempelkan sekali di spreadsheet ini.',
      key: 'Kunci undangan',
      keyHelp:
        'Diawali mitra_organisation_. Disimpan hanya untuk akun Google ini; orang lain yang menyunting spreadsheet tidak dapat memakainya.',
      action: 'Hubungkan',
      running: 'Menghubungkan…',
    },
    choose: {
      heading: 'Kirim hasil',
      programme: 'Program',
      organisation: 'Organisasi',
      disconnect: 'Putuskan hubungan',
      disconnectHelp: 'Kunci dihapus dari sini. Yang sudah dikirim tetap ada.',
      otherTemplate: (name) => `${name} (templat lain)`,
      noneFits:
        'Tidak ada kemitraan di spreadsheet ini yang memakai templat program. Tambahkan kemitraan dengan templat yang disebut koordinator.',
      round: 'Putaran',
      roundState: {
        open: 'dibuka',
        closed: 'ditutup',
        published: 'sudah terbit',
        retracted: 'ditarik kembali',
      },
      noOpenRound: 'Saat ini tidak ada putaran yang dibuka. Koordinator yang membukanya.',
      kind: 'Jenis kemitraan',
      kindHelp: 'Hasil gabungan juga ditampilkan menurut jenis.',
      action: 'Lihat yang akan dikirim',
      running: 'Membaca lembar kerja…',
      asking: 'Menanyakan program…',
    },
    sent: {
      title: 'Kiriman dari spreadsheet ini',
      waiting: (moment) => `Disiapkan ${moment}, belum diterima`,
      waitingWithEarlier: (moment) =>
        `Versi baru disiapkan ${moment}, belum diterima; yang berlaku masih versi sebelumnya`,
      received: (moment, code) => `Diterima ${moment} · kode ${code}`,
      withdrawn: 'Sudah ditarik',
      named: 'Disebut namanya dalam terbitan',
      notNamed: 'Tidak disebut dan tidak masuk ke angka mana pun',
      sendAgain: 'Kirim lagi',
      withdraw: 'Tarik…',
      withdrawQuestion: (name, round) => `Tarik kiriman “${name}”, ${round}?`,
      withdrawConsequences:
        'Isinya dihapus dari layanan dan tidak ikut dihitung lagi. Publikasi yang sudah terbit tidak berubah. Selama putaran dibuka, hasil dapat dikirim kembali.',
      withdrawConfirm: 'Ya, tarik',
      withdrawing: 'Menarik kiriman…',
      withdrawDone: 'Kiriman sudah ditarik dan isinya dihapus dari layanan.',
    },
    preview: {
      heading: 'Ini yang akan dikirim',
      nobody:
        'Belum ada penilaian yang dapat dikirim. Minta para mitra mengisi lembar Penilaian dahulu, lalu buka lagi bagian ini.',
      respondents: 'Responden',
      noSector: 'Sektor belum dipilih',
      practices: 'Daftar periksa',
      practicesAnswered: (answered, all) => `${answered} dari ${all} terisi`,
      statuses: {
        'in-place': 'Sudah ada',
        partly: 'Sebagian',
        'not-yet': 'Belum ada',
        'not-applicable': 'Tidak berlaku',
      },
      notAnswered: 'Tidak diisi',
      noNames: 'Nama orang tidak dikirim.',
      notCounted: 'Sel yang tidak dihitung',
      notCountedHelp:
        'Penilaian selain 1–5, NA, atau DK membuat seluruh jawaban responden itu tidak ikut dikirim; isian lain di luar pilihannya dilewati. Perbaiki di lembar, lalu kembali ke sini.',
      responses: (respondents, items) => `Semua jawaban: ${respondents} responden, ${items} butir`,
      responsesHelp: 'NA tidak berlaku · DK tidak tahu · – kosong',
      item: 'Butir',
      raw: 'Persis seperti yang dikirim (JSON)',
      rawHelp: 'Ditambah nomor urut kiriman. Kunci undangan ikut sebagai tanda pengenal.',
      action: 'Kirim',
      running: 'Mengirim…',
    },
    result: {
      receivedHeading: 'Hasil sudah diterima',
      received: 'Kiriman tersimpan dan dihitung satu kali, berapa kali pun dikirim ulang.',
      date: 'Diterima',
      revision: 'Versi',
      revisionHelp: (revision) =>
        revision === 1 ? '1 (kiriman pertama)' : `${revision} (menggantikan yang sebelumnya)`,
      code: 'Kode tanda terima',
      respondents: 'Responden',
      sameScores: 'Layanan menghitung skor yang sama dengan lembar Kartu skor.',
      differences: 'Skor di lembar berbeda dari yang dihitung layanan',
      differenceReasons:
        'Ini terjadi bila penilaian diubah setelah kiriman disiapkan (kirim versi baru), atau bila rumus, bobot, atau batas kelompok skor di lembar diubah dengan tangan. Yang berlaku di program adalah hitungan layanan.',
      score: 'Skor',
      sheet: 'Lembar',
      worker: 'Layanan',
      notCompared: 'Skor di lembar tidak dapat dibaca, jadi tidak dibandingkan.',
      overallPrinciples: 'Keseluruhan prinsip',
      overallBenefits: 'Keseluruhan manfaat',
      notReceivedHeading: 'Belum diterima',
      kept: 'Kiriman ini tersimpan di spreadsheet dan dapat dikirim lagi; tidak akan terhitung dua kali.',
      conflictHelp:
        'Biasanya ini karena salinan lain spreadsheet ini atau rekan kerja sudah mengirim. Periksa dengan mereka sebelum menggantinya.',
      replace: 'Ganti yang dikirim dari salinan lain',
      replacing: 'Mengganti…',
    },
  },
  en: {
    connect: {
      heading: 'Connect to a programme',
      introduction:
        'The programme’s coordinator gives your organisation an invitation key. You paste it once in this spreadsheet.',
      key: 'Invitation key',
      keyHelp:
        'Begins with mitra_organisation_. Kept for this Google account only; others who edit the spreadsheet cannot use it.',
      action: 'Connect',
      running: 'Connecting…',
    },
    choose: {
      heading: 'Send results',
      programme: 'Programme',
      organisation: 'Organisation',
      disconnect: 'Disconnect',
      disconnectHelp: 'Removes the key from here. What you sent stays.',
      otherTemplate: (name) => `${name} (another template)`,
      noneFits:
        'No partnership in this spreadsheet uses the programme’s template. Add one with the template that your coordinator named.',
      round: 'Round',
      roundState: { open: 'open', closed: 'closed', published: 'published', retracted: 'retracted' },
      noOpenRound: 'No round is open at the moment. The coordinator opens it.',
      kind: 'Kind of partnership',
      kindHelp: 'Combined results are also shown by kind.',
      action: 'See what will be sent',
      running: 'Reading the worksheets…',
      asking: 'Asking the programme…',
    },
    sent: {
      title: 'Sent from this spreadsheet',
      waiting: (moment) => `Prepared ${moment}, not received yet`,
      waitingWithEarlier: (moment) =>
        `A new version was prepared ${moment} and is not received yet; the one before still counts`,
      received: (moment, code) => `Received ${moment} · code ${code}`,
      withdrawn: 'Withdrawn',
      named: 'Named in the publication',
      notNamed: 'Not named, and in no figure',
      sendAgain: 'Send again',
      withdraw: 'Withdraw…',
      withdrawQuestion: (name, round) => `Withdraw “${name}”, ${round}?`,
      withdrawConsequences:
        'Its content is erased from the service and no longer counts. What is already published does not change. While the round is open you can send again.',
      withdrawConfirm: 'Yes, withdraw',
      withdrawing: 'Withdrawing…',
      withdrawDone: 'Withdrawn; its content was erased from the service.',
    },
    preview: {
      heading: 'This is what will be sent',
      nobody:
        'There is nothing to send yet. Ask the partners to fill in the Ratings worksheet first, then come back here.',
      respondents: 'Respondents',
      noSector: 'No sector chosen',
      practices: 'Checklist',
      practicesAnswered: (answered, all) => `${answered} of ${all} answered`,
      statuses: {
        'in-place': 'In place',
        partly: 'Partly',
        'not-yet': 'Not yet',
        'not-applicable': 'Not applicable',
      },
      notAnswered: 'Not answered',
      noNames: 'Names of people are not sent.',
      notCounted: 'Cells that are not counted',
      notCountedHelp:
        'A rating other than 1–5, NA or DK leaves out all answers of its respondent; anything else that is not in its list is passed over. Correct them in the worksheet, then come back here.',
      responses: (respondents, items) => `All answers: ${respondents} respondents, ${items} items`,
      responsesHelp: 'NA not applicable · DK don’t know · – blank',
      item: 'Item',
      raw: 'Exactly as sent (JSON)',
      rawHelp: 'With it goes the number of this version. The invitation key goes along to say who sends.',
      action: 'Send',
      running: 'Sending…',
    },
    result: {
      receivedHeading: 'Your results were received',
      received: 'They are stored and count once, however often they are sent again.',
      date: 'Received',
      revision: 'Version',
      revisionHelp: (revision) =>
        revision === 1 ? '1 (first sending)' : `${revision} (replaces the one before)`,
      code: 'Receipt code',
      respondents: 'Respondents',
      sameScores: 'The service computed the same scores as your Scorecard worksheet.',
      differences: 'The sheet shows other scores than the service computed',
      differenceReasons:
        'This happens when ratings were changed after this was prepared (send a new version), or when formulas, weights or bands in the sheet were changed by hand. In the programme the service’s scores count.',
      score: 'Score',
      sheet: 'Sheet',
      worker: 'Service',
      notCompared: 'The scores in the sheet could not be read, so they were not compared.',
      overallPrinciples: 'Principles overall',
      overallBenefits: 'Benefits overall',
      notReceivedHeading: 'Not received yet',
      kept: 'It is kept in this spreadsheet and can be sent again; it will not count twice.',
      conflictHelp:
        'Most often another copy of this spreadsheet, or a colleague, has sent already. Ask them before you replace it.',
      replace: 'Replace what was sent from another copy',
      replacing: 'Replacing…',
    },
  },
}
