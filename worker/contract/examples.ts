import type * as z from 'zod'
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
}
