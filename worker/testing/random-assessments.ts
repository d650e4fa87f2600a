import * as fc from 'fast-check'
import type { Assessment } from '../../shared/messages/submission.ts'
import { type PracticeStatus, practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { ValidRespondent } from '../../shared/scoring/partnership.ts'
import type { Response } from '../../shared/scoring/response.ts'
import type { Kind } from '../../shared/words/kind.ts'
import { sectors } from '../../shared/words/sector.ts'
import { template } from './assessments.ts'

/** Mostly answers; now and then a respondent who answers little, so that all states of a score occur. */
const responses: fc.Arbitrary<Response[]> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom<Response[]>(1, 2, 3, 4, 5))
  .chain(([answered, usual]) =>
    fc.array(
      fc.oneof(
        { weight: answered, arbitrary: fc.constantFrom<Response[]>(1, 2, 3, 4, 5) },
        { weight: answered, arbitrary: fc.constant(usual) },
        { weight: 2, arbitrary: fc.constantFrom<Response[]>('NA', 'DK', null) },
      ),
      { minLength: template.items.length, maxLength: template.items.length },
    ),
  )

const respondent: fc.Arbitrary<ValidRespondent> = fc.record(
  { sector: fc.constantFrom(...sectors, null), responses },
  { noNullPrototype: true },
)

const practices: fc.Arbitrary<Record<string, PracticeStatus>> = fc
  .array(fc.constantFrom(...practiceStatuses, null), {
    minLength: template.practices.length,
    maxLength: template.practices.length,
  })
  .map((statuses) =>
    Object.fromEntries(
      template.practices.flatMap(({ id }, index) => {
        const status = statuses[index] ?? null
        return status === null ? [] : [[id, status]]
      }),
    ),
  )

/** Any assessment of the education template that a sheet could send. */
export const randomAssessment = (kinds: readonly Kind[]): fc.Arbitrary<Assessment> =>
  fc.record(
    {
      template: fc.constant({ id: template.id, version: template.version }),
      kind: fc.constantFrom(...kinds),
      partnershipName: fc.constantFrom('Sekolah Ceria', 'Sekolah Tepian', '=1+1'),
      respondents: fc.array(respondent, { minLength: 1, maxLength: 4 }),
      practices,
    },
    { noNullPrototype: true },
  )
