import { expect, test } from 'vitest'
import { addPartnership, noPartnershipYet, takeValue } from './organisation-value.ts'

test("an organisation's value is the mean over those of its partnerships that have one", () => {
  const organisation = noPartnershipYet()
  for (const value of [4, null, 2.5, null]) addPartnership(organisation, value)
  expect(takeValue(organisation)).toBe(3.25)
})

test('without a value there is none, and never a zero', () => {
  const organisation = noPartnershipYet()
  expect(takeValue(organisation)).toBeNull()
  addPartnership(organisation, null)
  expect(takeValue(organisation)).toBeNull()
  addPartnership(organisation, 0)
  expect(takeValue(organisation)).toBe(0)
})

test('taking the value starts over for the next organisation', () => {
  const organisation = noPartnershipYet()
  addPartnership(organisation, 1)
  takeValue(organisation)
  addPartnership(organisation, 5)
  expect(takeValue(organisation)).toBe(5)
})
