import type * as z from 'zod'
import type { InEachLanguage } from '../../shared/language/language.ts'
import { auditPageSchema } from '../../shared/messages/audit.ts'
import { programmeDeletedSchema, programmeDeletionSchema } from '../../shared/messages/deletion.ts'
import { historyLineSchema, programmeImportedSchema } from '../../shared/messages/history.ts'
import {
  keyIssuedSchema,
  keyIssueSchema,
  keyListSchema,
  keyRecordSchema,
  keyRotatedSchema,
  keyRotationSchema,
} from '../../shared/messages/keys.ts'
import {
  plannedTemplateSchema,
  programmeCreatedSchema,
  programmeCreationSchema,
} from '../../shared/messages/plan.ts'
import { portfolioSchema } from '../../shared/messages/portfolio.ts'
import { problemSchema } from '../../shared/messages/problem.ts'
import { programmeViewSchema } from '../../shared/messages/programme-view.ts'
import { progressSchema } from '../../shared/messages/progress.ts'
import { cellSchema, releaseSchema } from '../../shared/messages/release.ts'
import { retractSchema } from '../../shared/messages/retract.ts'
import { roundSchema, standingRoundSchema } from '../../shared/messages/round.ts'
import {
  scorecardListSchema,
  scorecardSharedSchema,
  scorecardSharingSchema,
  scorecardTakenBackSchema,
  sharedScorecardSchema,
} from '../../shared/messages/scorecard.ts'
import { receiptSchema, submissionSchema, withdrawalSchema } from '../../shared/messages/submission.ts'
import {
  deprecationRequestSchema,
  templateContentSchema,
  templateListSchema,
  templatePublicationSchema,
  templatePublishedSchema,
  templateVersionSchema,
  templateViewSchema,
} from '../../shared/messages/template-library.ts'
import { scorecardSchema } from '../../shared/scoring/partnership.ts'
import { instrumentSchema } from '../../shared/template/instrument.ts'
import { wordingSchema } from '../../shared/template/wording.ts'
import { dimensionSchema } from '../../shared/words/dimension.ts'
import { kindSchema } from '../../shared/words/kind.ts'
import { sectorSchema } from '../../shared/words/sector.ts'
import { healthSchema } from './health.ts'

/** What is sent, by its name in the document. */
export const bodySchemas = {
  ProgrammeCreation: programmeCreationSchema,
  KeyIssue: keyIssueSchema,
  KeyRotation: keyRotationSchema,
  ProgrammeDeletion: programmeDeletionSchema,
  HistoryLine: historyLineSchema,
  Submission: submissionSchema,
  Retract: retractSchema,
  TemplatePublication: templatePublicationSchema,
  TemplateContent: templateContentSchema,
  DeprecationRequest: deprecationRequestSchema,
  ScorecardSharing: scorecardSharingSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>
export type BodyName = keyof typeof bodySchemas

/** What is answered, by its name in the document. */
export const answerSchemas = {
  Health: healthSchema,
  ProgrammeCreated: programmeCreatedSchema,
  ProgrammeImported: programmeImportedSchema,
  ProgrammeDeleted: programmeDeletedSchema,
  ProgrammeView: programmeViewSchema,
  KeyIssued: keyIssuedSchema,
  KeyRotated: keyRotatedSchema,
  KeyList: keyListSchema,
  KeyRecord: keyRecordSchema,
  Receipt: receiptSchema,
  Withdrawal: withdrawalSchema,
  Progress: progressSchema,
  StandingRound: standingRoundSchema,
  AuditPage: auditPageSchema,
  Release: releaseSchema,
  Portfolio: portfolioSchema,
  TemplatePublished: templatePublishedSchema,
  TemplateList: templateListSchema,
  TemplateView: templateViewSchema,
  TemplateVersion: templateVersionSchema,
  ScorecardShared: scorecardSharedSchema,
  ScorecardList: scorecardListSchema,
  SharedScorecard: sharedScorecardSchema,
  ScorecardTakenBack: scorecardTakenBackSchema,
  Problem: problemSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>
export type AnswerName = keyof typeof answerSchemas

/** Parts that stand in several of them. */
export const partSchemas = {
  Cell: cellSchema,
  Round: roundSchema,
  Scorecard: scorecardSchema,
  PlannedTemplate: plannedTemplateSchema,
  Instrument: instrumentSchema,
  Wording: wordingSchema,
  Dimension: dimensionSchema,
  Kind: kindSchema,
  Sector: sectorSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>
type PartName = keyof typeof partSchemas

export type SchemaName = BodyName | AnswerName | PartName

/** What each is, for readers of the document. */
export const schemaWords: Readonly<Record<SchemaName, InEachLanguage<string>>> = {
  ProgrammeCreation: {
    id: 'Rencana program baru. Templat bawaan disebut dengan id dan versinya, templat dari pustaka dengan kode dan versinya; templat sendiri dikirim lengkap.',
    en: 'The plan of a new programme. A shipped template is named by its id and version, one of the library by its code and version; one’s own is sent whole.',
  },
  KeyIssue: {
    id: 'Kunci yang diminta. Kunci organisasi adalah undangan: dengan nama untuk organisasi baru, dengan id untuk yang sudah ada.',
    en: 'The key that is wanted. An organisation’s key is an invitation: by name for a new organisation, by id for one that is there.',
  },
  Submission: {
    id: 'Satu kiriman: persetujuan, isi, dan revisinya. Nama orang tidak pernah dikirim.',
    en: 'One submission: consent, content and revision. Names of people are never sent.',
  },
  Retract: {
    id: 'Alasan hasil ditarik kembali, untuk dibaca siapa pun; boleh tidak ada.',
    en: 'Why the results are retracted, for everybody to read; may be left out.',
  },
  TemplatePublication: {
    id: 'Templat baru dengan penerbitnya. Id dan versi tidak dikirim: pustaka yang memberikannya.',
    en: 'A new template with its publisher. Id and version are not sent: the library gives them.',
  },
  TemplateContent: {
    id: 'Isi versi berikutnya: susunan, kata-kata dalam dua bahasa, dan contoh kartu skor.',
    en: 'The next version’s content: structure, words in both languages and example scorecards.',
  },
  DeprecationRequest: {
    id: 'Mengapa templat tidak dipakai lagi, untuk para pembacanya.',
    en: 'Why a template is no longer in use, for its readers.',
  },
  ScorecardSharing: {
    id: 'Kartu skor satu kemitraan: rata-rata sedikitnya tiga orang, tidak pernah jawaban.',
    en: 'One partnership’s scorecard: means of at least three people, never an answer.',
  },
  TemplatePublished: {
    id: 'Kode dan versinya, dan apa yang tetap dapat dibandingkan dengan versi sebelumnya.',
    en: 'Its code and version, and what can still be compared with the version before.',
  },
  TemplateList: { id: 'Sehalaman daftar templat.', en: 'A page of the list of templates.' },
  TemplateView: {
    id: 'Templat dengan semua versinya, dan apakah masih dipakai.',
    en: 'A template with all its versions, and whether it is still in use.',
  },
  TemplateVersion: {
    id: 'Satu versi templat; tidak pernah berubah.',
    en: 'A version of a template; it never changes.',
  },
  ScorecardShared: {
    id: 'Alamat kartu skor dan batas waktunya.',
    en: 'A scorecard’s address, and until when it can be read.',
  },
  ScorecardList: {
    id: 'Kartu skor yang dibagikan dan masih dapat dibaca.',
    en: 'Scorecards that were shared and can still be read.',
  },
  SharedScorecard: { id: 'Kartu skor yang dibagikan.', en: 'A shared scorecard.' },
  ScorecardTakenBack: {
    id: 'Isi kartu skor sudah dihapus.',
    en: 'The scorecard’s content is erased.',
  },
  Health: { id: 'Keadaan Worker.', en: 'How the Worker is.' },
  ProgrammeCreated: {
    id: 'Program baru dan kunci koordinatornya, yang hanya ditampilkan sekali ini.',
    en: 'The new programme and its coordinator’s key, which is shown this once.',
  },
  ProgrammeView: {
    id: 'Yang boleh diketahui setiap pemegang kunci tentang program.',
    en: 'What whoever holds a key of the programme may know of it.',
  },
  KeyIssued: {
    id: 'Kunci baru, yang hanya ditampilkan sekali ini, dan catatannya.',
    en: 'The new key, which is shown this once, and its record.',
  },
  KeyRotation: {
    id: 'Berapa jam kunci lama masih berlaku di samping yang baru.',
    en: 'How many hours the old key still works beside the new one.',
  },
  KeyRotated: {
    id: 'Kunci pengganti, yang hanya ditampilkan sekali ini, dan catatan kunci lama dengan akhir masa berlakunya.',
    en: 'The new key, which is shown this once, and the old one’s record with its end.',
  },
  ProgrammeDeletion: {
    id: 'Nama program sekali lagi, persis seperti namanya.',
    en: 'The programme’s name once more, exactly as it is.',
  },
  ProgrammeDeleted: { id: 'Program yang sudah tidak ada.', en: 'The programme that is no more.' },
  HistoryLine: {
    id: 'Satu baris ekspor: program dengan riwayatnya adalah baris-baris seperti ini, dalam urutan mitra, programme, round, organisation, key, submission (atau sent) dan withdrawn, release, audit, end.',
    en: 'One line of an export: a programme with its history is lines like this, in the order mitra, programme, round, organisation, key, submission (or sent) and withdrawn, release, audit, end.',
  },
  ProgrammeImported: {
    id: 'Program baru dengan riwayatnya, kunci koordinatornya yang hanya ditampilkan sekali ini, dan organisasi yang memerlukan undangan baru.',
    en: 'The new programme with its history, its coordinator’s key, which is shown this once, and the organisations that need new invitations.',
  },
  KeyList: {
    id: 'Semua kunci yang pernah dibuat, yang terbaru paling akhir.',
    en: 'All keys ever issued, the newest last.',
  },
  KeyRecord: {
    id: 'Yang dicatat tentang sebuah kunci; kuncinya sendiri tidak disimpan.',
    en: 'What is recorded of a key; the key itself is kept nowhere.',
  },
  Receipt: {
    id: 'Tanda terima. Isi yang sama di bawah revisi yang sama selalu mendapat tanda terima yang sama.',
    en: 'The receipt. The same content under the same revision always gets the same one.',
  },
  Withdrawal: {
    id: 'Isi kiriman sudah dihapus; revisinya tetap tercatat.',
    en: 'The submission’s content is erased; its revision stays noted.',
  },
  Progress: {
    id: 'Siapa yang sudah mengirim, siapa yang belum, dan angka mana yang akan tampil bila putaran yang ditutup diterbitkan; tidak pernah jawaban atau nilainya.',
    en: 'Who has sent and who has not, and of a closed round which figures would be shown; never an answer or a value.',
  },
  StandingRound: { id: 'Putaran dan keadaannya sekarang.', en: 'A round and where it stands.' },
  AuditPage: {
    id: 'Siapa yang melakukan apa dan kapan, yang terbaru lebih dahulu; tidak pernah isinya.',
    en: 'Who did what and when, the newest first; never content.',
  },
  Release: {
    id: 'Satu-satunya terbitan sebuah putaran; tidak pernah berubah.',
    en: 'The one publication of a round; it never changes.',
  },
  Portfolio: {
    id: 'Terbitan beberapa program, berdampingan dan digabung, hanya dari yang ditampilkan tiap terbitan.',
    en: 'The releases of several programmes, side by side and merged, from nothing but what each of them shows.',
  },
  Problem: {
    id: 'Dokumen masalah menurut RFC 9457: apa yang terjadi, dan apa yang dapat dilakukan sekarang.',
    en: 'A problem document as in RFC 9457: what happened, and what can be done now.',
  },
  Cell: {
    id: 'Angka gabungan dari n organisasi, atau terlindungi.',
    en: 'A combined figure of n organisations, or protected.',
  },
  Round: { id: 'Putaran dalam rencana.', en: 'A round of the plan.' },
  Scorecard: {
    id: 'Skor kemitraan per dimensi; rata-rata keseluruhan sesudahnya.',
    en: 'What a partnership scored: by dimension, the overall after it.',
  },
  PlannedTemplate: {
    id: 'Templat lengkap: susunannya dan kata-katanya dalam dua bahasa.',
    en: 'A template whole: its structure, and its words in both languages.',
  },
  Instrument: {
    id: 'Templat tanpa kata-katanya: yang ditanyakan, urutan, bobot, dan kelompok skornya.',
    en: 'A template without its words: what is asked, in which order, with which weights and bands.',
  },
  Dimension: {
    id: 'Lima prinsip, lalu lima manfaat.',
    en: 'The five principles, then the five benefits.',
  },
  Kind: { id: 'Untuk apa kemitraan itu ada.', en: 'What a partnership is for.' },
  Sector: { id: 'Sektor seorang responden.', en: 'The sector of a respondent.' },
  Wording: { id: 'Kata-kata templat dalam satu bahasa.', en: 'The words of a template in one language.' },
}
