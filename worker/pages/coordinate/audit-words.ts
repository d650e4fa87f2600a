import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { AuditEntry } from '../../../shared/messages/audit.ts'

/** How the names in an entry are found. */
export interface Names {
  /** Whom a key is for. */
  readonly key: (id: string) => string
  /** What a round is called. */
  readonly round: (id: string) => string
}

interface AuditWords {
  readonly title: string
  readonly lead: string
  readonly show: string
  readonly older: string
  readonly when: string
  readonly who: string
  readonly what: string
  readonly operator: string
  readonly done: (entry: AuditEntry, names: Names) => string
}

export const auditWords: InEachLanguage<AuditWords> = {
  id: {
    title: 'Jejak audit',
    lead: 'Siapa yang melakukan apa dan kapan. Jawaban organisasi tidak pernah tercatat di sini.',
    show: 'Tampilkan jejak audit',
    older: 'Catatan sebelumnya',
    when: 'Kapan',
    who: 'Siapa',
    what: 'Apa',
    operator: 'Pengelola layanan',
    done: (entry, { key, round }) => {
      switch (entry.action) {
        case 'create-programme':
          return `Membuat program ${entry.subject.name}`
        case 'import-programme':
          return 'Melanjutkan di sini program dari layanan lain'
        case 'export-programme':
          return entry.subject.holds === 'everything'
            ? 'Mengekspor program beserta jawaban'
            : 'Mengunduh catatan program tanpa jawaban'
        case 'rotate-key':
          return `Mengganti kunci untuk ${key(entry.subject.key)}`
        case 'issue-key':
          return `Membuat kunci untuk ${key(entry.subject.key)}`
        case 'revoke-key':
          return `Mencabut kunci untuk ${key(entry.subject.key)}`
        case 'submit':
          return `Mengirim revisi ${entry.subject.revision} ke putaran ${round(entry.subject.round)}`
        case 'withdraw':
          return `Menarik kirimannya dari putaran ${round(entry.subject.round)}`
        case 'close-round':
          return `Menutup putaran ${round(entry.subject.round)}`
        case 'reopen-round':
          return `Membuka kembali putaran ${round(entry.subject.round)}`
        case 'publish-round':
          return `Menerbitkan putaran ${round(entry.subject.round)}`
        case 'retract-round':
          return `Menarik kembali hasil putaran ${round(entry.subject.round)}`
      }
    },
  },
  en: {
    title: 'Audit trail',
    lead: 'Who did what and when. What an organisation answered is never noted here.',
    show: 'Show the audit trail',
    older: 'Earlier entries',
    when: 'When',
    who: 'Who',
    what: 'What',
    operator: 'Operator of the service',
    done: (entry, { key, round }) => {
      switch (entry.action) {
        case 'create-programme':
          return `Created the programme ${entry.subject.name}`
        case 'import-programme':
          return 'Continued here a programme of another service'
        case 'export-programme':
          return entry.subject.holds === 'everything'
            ? 'Exported the programme with its answers'
            : 'Downloaded the programme’s record without answers'
        case 'rotate-key':
          return `Replaced the key for ${key(entry.subject.key)}`
        case 'issue-key':
          return `Issued a key for ${key(entry.subject.key)}`
        case 'revoke-key':
          return `Revoked the key for ${key(entry.subject.key)}`
        case 'submit':
          return `Sent revision ${entry.subject.revision} to the round ${round(entry.subject.round)}`
        case 'withdraw':
          return `Withdrew what it had sent to the round ${round(entry.subject.round)}`
        case 'close-round':
          return `Closed the round ${round(entry.subject.round)}`
        case 'reopen-round':
          return `Reopened the round ${round(entry.subject.round)}`
        case 'publish-round':
          return `Published the round ${round(entry.subject.round)}`
        case 'retract-round':
          return `Retracted the results of the round ${round(entry.subject.round)}`
      }
    },
  },
}
