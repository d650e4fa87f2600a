import type { InEachLanguage } from '../../../shared/language/language.ts'

interface PartnershipWords {
  readonly add: {
    readonly heading: string
    readonly introduction: string
    readonly template: string
    readonly worksheetLanguage: string
    readonly name: string
    readonly nameHelp: string
    readonly nameMissing: string
    readonly planning: string
    readonly planningHelp: string
    readonly action: string
    readonly running: string
    readonly doneHeading: string
    readonly done: (name: string) => string
    readonly next: readonly string[]
    readonly nextTitle: string
    readonly another: string
  }
  readonly planning: {
    readonly heading: string
    readonly introduction: string
    readonly action: string
    readonly running: string
    readonly done: (name: string) => string
    readonly nothingToAdd: (name: string) => string
  }
  readonly actions: {
    readonly heading: string
    readonly introduction: string
    readonly action: string
    readonly running: string
    readonly added: (count: number) => string
    readonly present: (count: number) => string
    readonly nothingNew: string
  }
  readonly round: {
    readonly heading: string
    readonly introduction: string
    readonly sendFirst: string
    readonly present: string
    readonly presentHelp: string
    readonly next: string
    readonly nextHelp: string
    readonly missing: string
    readonly action: string
    readonly running: string
    readonly doneHeading: string
    readonly done: (label: string, sheet: string) => string
    readonly steps: (next: string) => readonly string[]
    readonly compared: (sheet: string) => string
    readonly notCompared: string
  }
  readonly remove: {
    readonly heading: string
    readonly introduction: string
    readonly action: string
    readonly question: (name: string) => string
    readonly consequences: string
    readonly confirm: string
    readonly running: string
    readonly done: (name: string) => string
  }
  readonly partnership: string
  readonly none: string
  readonly addFirst: string
}

export const partnershipWords: InEachLanguage<PartnershipWords> = {
  id: {
    add: {
      heading: 'Tambahkan kemitraan',
      introduction:
        'Mitra menambahkan lembar kerja di samping yang sudah ada. Isi spreadsheet yang lain tidak disentuh.',
      template: 'Templat',
      worksheetLanguage: 'Bahasa lembar kerja',
      name: 'Nama kemitraan',
      nameHelp: 'Seperti yang dikenal para mitra, misalnya “Sekolah Sahabat Lombok”.',
      nameMissing: 'Isi nama kemitraan dahulu.',
      planning: 'Sertakan lembar perencanaan',
      planningHelp:
        'Tata kelola, tanggung jawab, komunikasi, risiko, hasil, dan lainnya. Dapat ditambahkan nanti.',
      action: 'Tambahkan',
      running: 'Menambahkan lembar kerja… Ini bisa memakan waktu setengah menit.',
      doneHeading: 'Kemitraan sudah ditambahkan',
      done: (name) => `Lembar kerja “${name}” siap diisi.`,
      nextTitle: 'Langkah berikutnya',
      next: [
        'Isi lembar Kemitraan: tujuan bersama, kebutuhan, dan para mitra.',
        'Bahas lembar Daftar periksa, jika ada, bersama para mitra.',
        'Bagikan spreadsheet ini agar tiap mitra mengisi satu kolom di lembar Penilaian, dari ponsel pun bisa.',
        'Baca lembar Kartu skor bersama-sama, lalu kirim hasilnya jika organisasi diundang ke sebuah program.',
      ],
      another: 'Tambahkan kemitraan lain',
    },
    planning: {
      heading: 'Tambahkan lembar perencanaan',
      introduction:
        'Tata kelola, tanggung jawab, komunikasi, tonggak capaian, risiko, hasil, dan kerangka nota kesepahaman, dengan baris awal yang siap disesuaikan.',
      action: 'Tambahkan lembar perencanaan',
      running: 'Menambahkan lembar perencanaan…',
      done: (name) => `Lembar perencanaan “${name}” sudah ditambahkan.`,
      nothingToAdd: (name) => `“${name}” sudah memiliki semua lembar perencanaan dari templatnya.`,
    },
    actions: {
      heading: 'Tambahkan ke tindak lanjut',
      introduction:
        'Menaruh tiga butir terendah dan tiga butir dengan jawaban paling berbeda dari Kartu skor ke lembar Tindak lanjut. Di sana baris itu tetap, apa pun penilaian berikutnya; hanya skornya yang mengikuti.',
      action: 'Tambahkan ke tindak lanjut',
      running: 'Menambahkan butir…',
      added: (count) => `${count} butir ditambahkan di lembar Tindak lanjut:`,
      present: (count) => `${count} butir sudah ada di sana dan belum selesai:`,
      nothingNew: 'Semua butir ini sudah ada di lembar Tindak lanjut dan belum selesai.',
    },
    round: {
      heading: 'Mulai putaran baru',
      introduction:
        'Menyimpan penilaian saat ini di lembar tersendiri, lalu mengosongkan lembar Penilaian untuk putaran berikutnya. Lembar Putaran membandingkan keduanya. Tautan, Kartu skor, dan Tindak lanjut tetap di tempatnya.',
      sendFirst:
        'Ikut sebuah program? Kirim hasil putaran ini dahulu: yang dikirim selalu isi lembar Penilaian.',
      present: 'Nama putaran yang sudah dinilai',
      presentHelp: 'Penilaian saat ini disimpan dengan nama ini.',
      next: 'Nama putaran berikutnya',
      nextHelp: 'Misalnya “Paruh waktu” atau “Juni 2027”.',
      missing: 'Beri nama kedua putaran dahulu.',
      action: 'Mulai putaran baru',
      running: 'Menyimpan penilaian… Ini bisa memakan waktu setengah menit.',
      doneHeading: 'Putaran baru dimulai',
      done: (label, sheet) => `Penilaian “${label}” tersimpan di lembar “${sheet}”.`,
      steps: (next) => [
        `Minta para mitra mengisi lembar Penilaian untuk “${next}”. Sektor dan nama kolom para penilai masih ada; ubah bila orangnya berganti.`,
        'Perbarui Daftar periksa bersama: isinya tidak dikosongkan.',
      ],
      compared: (sheet) => `Lihat perubahannya di lembar “${sheet}” begitu penilaian baru masuk.`,
      notCompared:
        'Lembar Putaran tidak dapat ditulis karena ada lembar yang sudah dihapus. Kembalikan lewat File → Histori versi; lembar itu ditulis saat putaran berikutnya dimulai.',
    },
    remove: {
      heading: 'Hapus kemitraan',
      introduction: 'Menghapus lembar kerja yang ditambahkan Mitra untuk satu kemitraan.',
      action: 'Hapus…',
      question: (name) => `Hapus “${name}” dari spreadsheet ini?`,
      consequences:
        'Semua lembar kerja kemitraan ini beserta isinya hilang. Lembar lain tetap ada. Yang sudah dikirim ke program tidak ikut terhapus; tarik dahulu di bagian Kirim bila perlu.',
      confirm: 'Ya, hapus',
      running: 'Menghapus…',
      done: (name) => `“${name}” sudah dihapus.`,
    },
    partnership: 'Kemitraan',
    none: 'Belum ada kemitraan di spreadsheet ini.',
    addFirst: 'Tambahkan kemitraan',
  },
  en: {
    add: {
      heading: 'Add a partnership',
      introduction:
        'Mitra adds worksheets beside what is already there. The rest of your spreadsheet is left alone.',
      template: 'Template',
      worksheetLanguage: 'Language of the worksheets',
      name: 'Partnership’s name',
      nameHelp: 'As the partners know it, for example “Friends of Lombok’s Schools”.',
      nameMissing: 'Enter the partnership’s name first.',
      planning: 'Include planning worksheets',
      planningHelp:
        'Governance, responsibilities, communication, risks, results and more. You can add them later.',
      action: 'Add',
      running: 'Adding worksheets… This can take half a minute.',
      doneHeading: 'Partnership added',
      done: (name) => `The worksheets of “${name}” are ready.`,
      nextTitle: 'What to do next',
      next: [
        'Fill in the Partnership worksheet: shared purpose, need and partners.',
        'Go through the Checklist worksheet, if there is one, together with the partners.',
        'Share this spreadsheet so that every partner fills in one column of the Ratings worksheet; a phone will do.',
        'Read the Scorecard together, then send the results if your organisation was invited to a programme.',
      ],
      another: 'Add another partnership',
    },
    planning: {
      heading: 'Add planning worksheets',
      introduction:
        'Governance, responsibilities, communication, milestones, risks, results and an outline of an agreement, with rows to start from.',
      action: 'Add planning worksheets',
      running: 'Adding planning worksheets…',
      done: (name) => `The planning worksheets of “${name}” were added.`,
      nothingToAdd: (name) => `“${name}” has all the planning worksheets that its template offers.`,
    },
    actions: {
      heading: 'Add to actions',
      introduction:
        'Puts the Scorecard’s three lowest items and the three on which answers differ most into the Actions worksheet. There they stay, whatever the next ratings say; only their scores follow.',
      action: 'Add to actions',
      running: 'Adding items…',
      added: (count) => `Added to the Actions worksheet: ${count}`,
      present: (count) => `Already there with an action that is not done: ${count}`,
      nothingNew: 'All these items are in the Actions worksheet already, with an action that is not done.',
    },
    round: {
      heading: 'Start a new round',
      introduction:
        'Keeps the present ratings in a worksheet of their own, then empties Ratings for the next round. The Rounds worksheet compares the two. Links, Scorecard and Actions stay where they are.',
      sendFirst:
        'Part of a programme? Send this round’s results first: what is sent is always what stands in Ratings.',
      present: 'Name of the round just rated',
      presentHelp: 'The present ratings are kept under this name.',
      next: 'Name of the next round',
      nextHelp: 'For example “Midline” or “June 2027”.',
      missing: 'Give both rounds a name first.',
      action: 'Start the new round',
      running: 'Keeping the ratings… This can take half a minute.',
      doneHeading: 'The new round has begun',
      done: (label, sheet) => `The ratings of “${label}” are kept in the worksheet “${sheet}”.`,
      steps: (next) => [
        `Ask the partners to fill in Ratings for “${next}”. The respondents’ sectors and labels are still there; change them where people have changed.`,
        'Bring the Checklist up to date together: it was not emptied.',
      ],
      compared: (sheet) => `See what changed in the worksheet “${sheet}” once new ratings come in.`,
      notCompared:
        'The Rounds worksheet could not be written because a worksheet was deleted. Bring it back with File → Version history; Rounds is written when the next round starts.',
    },
    remove: {
      heading: 'Remove a partnership',
      introduction: 'Deletes the worksheets that Mitra added for one partnership.',
      action: 'Remove…',
      question: (name) => `Remove “${name}” from this spreadsheet?`,
      consequences:
        'All worksheets of this partnership go, with everything in them. Other worksheets stay. What was sent to a programme stays there; withdraw it under Send first if you want it erased.',
      confirm: 'Yes, remove',
      running: 'Removing…',
      done: (name) => `“${name}” was removed.`,
    },
    partnership: 'Partnership',
    none: 'There is no partnership in this spreadsheet yet.',
    addFirst: 'Add a partnership',
  },
}
