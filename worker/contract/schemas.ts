import type * as z from 'zod'
import type { InEachLanguage } from '../../shared/language/language.ts'
import {
  keyIssuedSchema,
  keyIssueSchema,
  keyListSchema,
  keyRecordSchema,
} from '../../shared/messages/keys.ts'
import {
  plannedTemplateSchema,
  programmeCreatedSchema,
  programmeCreationSchema,
} from '../../shared/messages/plan.ts'
import { problemSchema } from '../../shared/messages/problem.ts'
import { programmeViewSchema } from '../../shared/messages/programme-view.ts'
import { progressSchema } from '../../shared/messages/progress.ts'
import { cellSchema, releaseSchema } from '../../shared/messages/release.ts'
import { roundSchema, standingRoundSchema } from '../../shared/messages/round.ts'
import { receiptSchema, submissionSchema, withdrawalSchema } from '../../shared/messages/submission.ts'
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
  Submission: submissionSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>
export type BodyName = keyof typeof bodySchemas

/** What is answered, by its name in the document. */
export const answerSchemas = {
  Health: healthSchema,
  ProgrammeCreated: programmeCreatedSchema,
  ProgrammeView: programmeViewSchema,
  KeyIssued: keyIssuedSchema,
  KeyList: keyListSchema,
  KeyRecord: keyRecordSchema,
  Receipt: receiptSchema,
  Withdrawal: withdrawalSchema,
  Progress: progressSchema,
  StandingRound: standingRoundSchema,
  Release: releaseSchema,
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
    id: 'Rencana program baru. Templat bawaan disebut dengan id dan versinya; templat sendiri dikirim lengkap.',
    en: 'The plan of a new programme. A shipped template is named by its id and version; one’s own is sent whole.',
  },
  KeyIssue: {
    id: 'Kunci yang diminta. Kunci organisasi adalah undangan: dengan nama untuk organisasi baru, dengan id untuk yang sudah ada.',
    en: 'The key that is wanted. An organisation’s key is an invitation: by name for a new organisation, by id for one that is there.',
  },
  Submission: {
    id: 'Satu kiriman: persetujuan, isi, dan revisinya. Nama orang tidak pernah dikirim.',
    en: 'One submission: consent, content and revision. Names of people are never sent.',
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
    id: 'Siapa yang sudah mengirim, dan siapa yang belum; tidak pernah jawabannya.',
    en: 'Who has sent and who has not; never an answer.',
  },
  StandingRound: { id: 'Putaran dan keadaannya sekarang.', en: 'A round and where it stands.' },
  Release: {
    id: 'Satu-satunya terbitan sebuah putaran; tidak pernah berubah.',
    en: 'The one publication of a round; it never changes.',
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
