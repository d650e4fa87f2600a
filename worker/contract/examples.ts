import type * as z from 'zod'
import { exampleTemplate } from './example-template.ts'
import type { BodyName, bodySchemas } from './schemas.ts'

/** One body of each kind, as it could be sent: the responses are to the ten statements of the pulse. */
export const bodyExamples: { readonly [Name in BodyName]: z.input<(typeof bodySchemas)[Name]> } = {
  ProgrammeCreation: {
    name: 'Sekolah Bersama 2027',
    disclosure: 'confidential',
    threshold: 5,
    rounds: [
      { id: 'baseline', label: 'Baseline 2027' },
      { id: 'endline', label: 'Endline 2027' },
    ],
    kinds: ['education', 'general'],
    template: { id: 'pulse', version: 1 },
  },
  KeyIssue: { kind: 'organisation', organisation: { name: 'Yayasan Maju' } },
  KeyRotation: { overlap: 168 },
  ProgrammeDeletion: { name: 'Sekolah Bersama 2027' },
  HistoryLine: {
    line: 'organisation',
    id: '5b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e11',
    name: 'Yayasan Maju',
    invitedAt: '2027-01-11T03:00:00.000Z',
  },
  Submission: {
    revision: 1,
    consent: { version: 1, agreed: true },
    assessment: {
      template: { id: 'pulse', version: 1 },
      kind: 'general',
      partnershipName: 'Sekolah Ceria',
      respondents: [
        { sector: 'nonprofit', responses: [4, 3, 4, 5, 3, 4, 2, 'NA', 4, 3] },
        { sector: null, responses: [3, 3, 4, 4, null, 4, 3, 'DK', 5, 3] },
      ],
      practices: {},
    },
  },
  Retract: { reason: 'One organisation’s results had been sent for another.' },
  TemplatePublication: { publisher: 'Jejaring Desa Sukamaju', ...exampleTemplate },
  TemplateContent: exampleTemplate,
  DeprecationRequest: { reason: 'Pakai templat 7KQ3-M9XT: butirnya lebih sedikit.' },
  ScorecardSharing: {
    title: 'Sekolah Ceria, tengah jalan 2027',
    template: { id: 'pulse', version: 1 },
    figures: {
      respondents: 8,
      scores: {
        'shared-purpose': { mean: 4.12, respondents: 8 },
        trust: { mean: 2.83, respondents: 6 },
        communication: { mean: 3.5, respondents: 8 },
        roles: { mean: 3.63, respondents: 8 },
        learning: null,
        innovation: { mean: 3.75, respondents: 8 },
        resources: { mean: 4, respondents: 7 },
        accountability: { mean: 3.29, respondents: 7 },
        'public-trust': { mean: 4.25, respondents: 8 },
        'lasting-impact': { mean: 3.14, respondents: 7 },
      },
    },
    days: 30,
  },
}
