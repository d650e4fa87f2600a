import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namedResultsSchema } from '../../shared/messages/named-results.ts'
import { publishNamed } from '../../shared/publishing/publish-named.ts'
import { inKeyOrder } from '../independent/arrival.ts'
import { recomputeNamed } from '../independent/named.ts'
import { type NamedRound, namedRound } from './rounds.ts'

/** Far more than is needed, for a busy machine. */
const patience = 240_000

function expectSame({ plan, submissions, arrived }: NamedRound): void {
  const atOnce = publishNamed(plan, submissions)
  expect(atOnce).toStrictEqual(recomputeNamed(plan.template.instrument, arrived))
  expect(publishNamed(plan, inKeyOrder(arrived))).toStrictEqual(atOnce)
  expect(namedResultsSchema.parse(atOnce)).toStrictEqual(atOnce)
}

describe('publishing by name equals an independent recomputation to the last digit, whatever the order of arrival', () => {
  test(
    'in 140 random rounds of up to 20 organisations',
    () => {
      fc.assert(fc.property(namedRound(1, 20), expectSame), { numRuns: 140, endOnFailure: true })
    },
    patience,
  )

  test(
    'in 60 random rounds with up to 40 respondents a partnership and three items a dimension',
    () => {
      fc.assert(fc.property(namedRound(2, 6, { mostRespondents: 40, fewestItemsEach: 3 }), expectSame), {
        numRuns: 60,
        endOnFailure: true,
      })
    },
    patience,
  )
})
