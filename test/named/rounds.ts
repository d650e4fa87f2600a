import * as fc from 'fast-check'
import type { NamedSubmission } from '../../shared/publishing/named-submission.ts'
import { type ConfidentialRound, confidentialRound } from '../disclosure/rounds.ts'

/** A named round: what publishing takes, in key order and as it may have arrived. */
export interface NamedRound {
  readonly plan: ConfidentialRound['plan']
  readonly submissions: readonly NamedSubmission[]
  readonly arrived: readonly NamedSubmission[]
}

/** Nobody consents, nearly everybody or all; an organisation may consent for one partnership and not for another. */
const consents = fc.record({
  ofFour: fc.constantFrom(0, 1, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4),
  codes: fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }),
})

/** Rounds of organisations with one to three partnerships each. */
export function namedRound(...sizes: Parameters<typeof confidentialRound>): fc.Arbitrary<NamedRound> {
  return fc
    .record({ round: confidentialRound(...sizes), consents })
    .chain(({ round: { plan, submissions }, consents: { ofFour, codes } }) => {
      const named = submissions.map(
        (submission, place): NamedSubmission => ({
          ...submission,
          organisationName: `Yayasan ${submission.organisation}`,
          assessment: { ...submission.assessment, partnershipName: `Kemitraan ${submission.partnership}` },
          consent: { named: (codes[place % codes.length] ?? 0) < ofFour },
        }),
      )
      return fc.shuffledSubarray(named, { minLength: named.length }).map((arrived) => ({
        plan,
        submissions: named,
        arrived,
      }))
    })
}
