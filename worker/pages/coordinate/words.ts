import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { KeyKind } from '../../../shared/messages/key.ts'

export interface CoordinateWords {
  readonly title: string
  readonly lead: string
  readonly needsScript: string
  readonly key: string
  readonly keyHint: string
  readonly signIn: string
  readonly signOut: string
  readonly notAKey: string
  readonly mistyped: string
  readonly otherKind: string
  readonly unreachable: string
  readonly confidentialProgramme: (threshold: number) => string
  readonly namedProgramme: string
  readonly rounds: string
  readonly sent: (organisations: number, all: number) => string
  readonly tooFew: (threshold: number) => string
  readonly nobodyNamed: string
  readonly named: string
  readonly notNamed: string
  readonly organisation: string
  readonly whatWasSent: string
  readonly notYet: string
  readonly partnershipSent: (name: string, respondents: number, date: string) => string
  readonly nobodyInvited: string
  readonly close: string
  readonly reopen: string
  readonly publish: string
  readonly confirmClose: string
  readonly confirmReopen: string
  readonly confirmPublish: (organisations: number) => string
  readonly confirmPublishNamed: (named: number, organisations: number) => string
  readonly cancel: string
  readonly closed: string
  readonly reopened: string
  readonly published: string
  readonly seePage: string
  readonly invite: string
  readonly inviteLead: string
  readonly organisationName: string
  readonly inviteButton: string
  readonly invited: (name: string) => string
  readonly anotherKey: string
  readonly link: string
  readonly linkLead: string
  readonly linkLabel: string
  readonly linkButton: string
  readonly linked: string
  readonly feed: string
  readonly feedLead: string
  readonly feedLabel: string
  readonly feedRound: string
  readonly feedButton: string
  readonly fed: string
  readonly validFor: string
  readonly oneYear: string
  readonly threeMonths: string
  readonly noEnd: string
  readonly once: string
  readonly copy: string
  readonly copied: string
  readonly keys: string
  readonly keysLead: string
  readonly kinds: Readonly<Record<KeyKind, string>>
  readonly forWhom: string
  readonly kind: string
  readonly lastUsed: string
  readonly never: string
  readonly standing: string
  /** Heads the column of what can be done. */
  readonly actions: string
  readonly validUntil: (date: string) => string
  readonly valid: string
  readonly expired: string
  readonly revoked: string
  readonly revoke: string
  readonly confirmRevoke: (label: string) => string
  readonly wasRevoked: string
}

export const coordinateWords: InEachLanguage<CoordinateWords> = {
  id: {
    title: 'Halaman koordinator',
    lead: 'Undang organisasi, lihat siapa yang sudah mengirim, lalu tutup dan terbitkan putaran. Jawaban organisasi tidak pernah terlihat di sini.',
    needsScript:
      'Halaman ini memerlukan JavaScript, supaya kunci Anda tidak pernah berada di alamat atau tersimpan di peramban.',
    key: 'Kunci koordinator',
    keyHint: 'Kunci hanya disimpan di tab ini sampai Anda menutupnya.',
    signIn: 'Buka program',
    signOut: 'Keluar',
    notAKey: 'Ini bukan kunci Mitra. Kunci koordinator diawali dengan mitra_coordinator_.',
    mistyped: 'Ada karakter yang keliru atau hilang. Salin seluruh kunci sekali lagi.',
    otherKind: 'Ini kunci jenis lain. Di sini diperlukan kunci koordinator.',
    unreachable: 'Layanan tidak dapat dihubungi. Periksa sambungan internet, lalu coba lagi.',
    confidentialProgramme: (threshold) =>
      `Program rahasia: di balik setiap angka ada sedikitnya ${threshold} organisasi.`,
    namedProgramme: 'Program ini menyebut nama: organisasi yang setuju terbit dengan nama dan skornya.',
    rounds: 'Putaran',
    sent: (organisations, all) => `${organisations} dari ${all} organisasi sudah mengirim`,
    tooFew: (threshold) =>
      `Dengan kurang dari ${threshold} organisasi, semua angka akan dilindungi dan hasilnya kosong.`,
    nobodyNamed: 'Belum ada organisasi yang setuju disebut namanya, jadi hasilnya akan kosong.',
    named: 'disebut namanya',
    notNamed: 'tidak disebut',
    organisation: 'Organisasi',
    whatWasSent: 'Yang dikirim',
    notYet: 'Belum mengirim',
    partnershipSent: (name, respondents, date) => `${name} · ${respondents} responden · ${date}`,
    nobodyInvited: 'Belum ada organisasi yang diundang.',
    close: 'Tutup putaran',
    reopen: 'Buka kembali',
    publish: 'Terbitkan',
    confirmClose:
      'Organisasi tidak dapat mengirim lagi. Anda masih dapat membukanya kembali sebelum hasilnya terbit.',
    confirmReopen: 'Organisasi dapat mengirim dan mengganti kirimannya lagi.',
    confirmPublish: (organisations) =>
      `Hasil gabungan dari ${organisations} organisasi terbit untuk seterusnya. Tiap putaran hanya terbit satu kali: setelah ini tidak dapat diubah, dibuka kembali, atau diterbitkan ulang, juga bila ada organisasi yang menarik kirimannya.`,
    confirmPublishNamed: (named, organisations) =>
      `Hasil ${named} dari ${organisations} organisasi yang mengirim terbit dengan nama, untuk seterusnya.${named < organisations ? ' Yang lain tidak setuju disebut dan tidak masuk ke angka mana pun.' : ''} Tiap putaran hanya terbit satu kali: setelah ini tidak dapat diubah, dibuka kembali, atau diterbitkan ulang, juga bila ada organisasi yang menarik kirimannya.`,
    cancel: 'Batal',
    closed: 'Putaran sudah ditutup.',
    reopened: 'Putaran dibuka kembali.',
    published: 'Hasil gabungan sudah terbit.',
    seePage: 'Penyandang dana melihatnya lewat tautan yang Anda buat di bawah.',
    invite: 'Undang organisasi',
    inviteLead:
      'Setiap organisasi mendapat kunci undangan sendiri dan menempelkannya di bilah samping Mitra.',
    organisationName: 'Nama organisasi',
    inviteButton: 'Buat undangan',
    invited: (name) => `Kunci undangan untuk ${name}. Kirimkan hanya kepada organisasi ini.`,
    anotherKey: 'Kunci baru',
    link: 'Tautan untuk penyandang dana',
    linkLead: 'Siapa pun yang memegang tautan ini dapat membaca hasil gabungan yang sudah terbit.',
    linkLabel: 'Untuk siapa',
    linkButton: 'Buat tautan',
    linked: 'Tautan untuk penyandang dana:',
    feed: 'Rumus untuk Google Sheets',
    feedLead:
      'Rumus ini menarik hasil gabungan ke lembar orang lain. Siapa pun yang dapat membuka lembar itu dapat membaca kuncinya, yang hanya berlaku untuk CSV program ini.',
    feedLabel: 'Untuk lembar mana',
    feedRound: 'Putaran',
    feedButton: 'Buat rumus',
    fed: 'Tempelkan di sel kosong:',
    validFor: 'Berlaku selama',
    oneYear: 'Satu tahun',
    threeMonths: 'Tiga bulan',
    noEnd: 'Sampai dicabut',
    once: 'Hanya ditampilkan sekali ini. Simpan sebelum meninggalkan halaman.',
    copy: 'Salin',
    copied: 'Tersalin',
    keys: 'Kunci yang sudah dibuat',
    keysLead: 'Kunci yang dicabut berhenti berlaku dalam sepuluh detik.',
    kinds: { coordinator: 'Koordinator', organisation: 'Organisasi', view: 'Penyandang dana', feed: 'Rumus' },
    forWhom: 'Untuk',
    kind: 'Jenis',
    lastUsed: 'Terakhir dipakai',
    never: 'belum pernah',
    standing: 'Keadaan',
    actions: 'Tindakan',
    validUntil: (date) => `berlaku sampai ${date}`,
    valid: 'berlaku',
    expired: 'habis masa berlakunya',
    revoked: 'dicabut',
    revoke: 'Cabut',
    confirmRevoke: (label) =>
      `Kunci untuk ${label} berhenti berlaku untuk seterusnya. Kiriman yang sudah tercatat tetap ada.`,
    wasRevoked: 'Kunci sudah dicabut.',
  },
  en: {
    title: 'Coordinator’s page',
    lead: 'Invite organisations, see who has sent, then close and publish a round. What an organisation answered is never shown here.',
    needsScript:
      'This page needs JavaScript, so that your key never stands in an address or stays in the browser.',
    key: 'Coordinator’s key',
    keyHint: 'The key is kept in this tab only, until you close it.',
    signIn: 'Open the programme',
    signOut: 'Sign out',
    notAKey: 'This is not a Mitra key. A coordinator’s key begins with mitra_coordinator_.',
    mistyped: 'A character is wrong or missing. Copy the whole key once more.',
    otherKind: 'This is another kind of key. The coordinator’s key is needed here.',
    unreachable: 'The service cannot be reached. Check the connection, then try again.',
    confidentialProgramme: (threshold) =>
      `Confidential programme: at least ${threshold} organisations stand behind every figure.`,
    namedProgramme: 'Named programme: organisations that agree are published by name, with their scores.',
    rounds: 'Rounds',
    sent: (organisations, all) => `${organisations} of ${all} organisations have sent`,
    tooFew: (threshold) =>
      `With fewer than ${threshold} organisations every figure will be protected and the release will be empty.`,
    nobodyNamed: 'No organisation has agreed to be named yet, so the release will be empty.',
    named: 'named',
    notNamed: 'not named',
    organisation: 'Organisation',
    whatWasSent: 'What was sent',
    notYet: 'Not yet',
    partnershipSent: (name, respondents, date) =>
      `${name} · ${respondents} ${respondents === 1 ? 'respondent' : 'respondents'} · ${date}`,
    nobodyInvited: 'No organisation is invited yet.',
    close: 'Close the round',
    reopen: 'Reopen',
    publish: 'Publish',
    confirmClose: 'Organisations can no longer send. You can still reopen the round before it is published.',
    confirmReopen: 'Organisations can send and replace their results again.',
    confirmPublish: (organisations) =>
      `The combined results of ${organisations} organisations come out for good. A round is published once only: after this it cannot be changed, reopened or published again, not even if an organisation withdraws what it sent.`,
    confirmPublishNamed: (named, organisations) =>
      `The results of ${named} of the ${organisations} organisations that sent come out by name, for good.${named < organisations ? ' The others did not agree to be named and are in no figure.' : ''} A round is published once only: after this it cannot be changed, reopened or published again, not even if an organisation withdraws what it sent.`,
    cancel: 'Cancel',
    closed: 'The round is closed.',
    reopened: 'The round is open again.',
    published: 'The combined results are out.',
    seePage: 'Funders see them through the link that you create below.',
    invite: 'Invite an organisation',
    inviteLead: 'Each organisation gets an invitation key of its own and pastes it into Mitra’s sidebar.',
    organisationName: 'Name of the organisation',
    inviteButton: 'Create the invitation',
    invited: (name) => `Invitation key for ${name}. Send it to this organisation only.`,
    anotherKey: 'New key',
    link: 'Link for a funder',
    linkLead: 'Whoever holds this link can read the combined results once they are published.',
    linkLabel: 'For whom',
    linkButton: 'Create the link',
    linked: 'Link for a funder:',
    feed: 'Formula for Google Sheets',
    feedLead:
      'It brings the combined results into somebody’s sheet. Everyone who can open that sheet can read the key in it, which opens nothing but this programme’s CSV.',
    feedLabel: 'For which sheet',
    feedRound: 'Round',
    feedButton: 'Create the formula',
    fed: 'Paste this into an empty cell:',
    validFor: 'Valid for',
    oneYear: 'One year',
    threeMonths: 'Three months',
    noEnd: 'Until revoked',
    once: 'Shown only once. Keep it before you leave the page.',
    copy: 'Copy',
    copied: 'Copied',
    keys: 'Keys issued so far',
    keysLead: 'A revoked key stops within ten seconds.',
    kinds: { coordinator: 'Coordinator', organisation: 'Organisation', view: 'Funder', feed: 'Formula' },
    forWhom: 'For',
    kind: 'Kind',
    lastUsed: 'Last used',
    never: 'never',
    standing: 'Standing',
    actions: 'Actions',
    validUntil: (date) => `valid until ${date}`,
    valid: 'valid',
    expired: 'expired',
    revoked: 'revoked',
    revoke: 'Revoke',
    confirmRevoke: (label) => `The key for ${label} stops for good. What was sent with it stays recorded.`,
    wasRevoked: 'The key is revoked.',
  },
}
