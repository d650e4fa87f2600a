/**
 * Rule 7: across organisations the organisation is the unit and counts once; its value is the mean over those of its
 * partnerships that have one. The partnerships come one after another, so only their sum and number are kept.
 */
export interface OrganisationValue {
  sum: number
  partnerships: number
}

export function noPartnershipYet(): OrganisationValue {
  return { sum: 0, partnerships: 0 }
}

/** Adds what one partnership has; null is no value and counts for nothing. */
export function addPartnership(organisation: OrganisationValue, value: number | null): void {
  if (value === null) return
  organisation.sum += value
  organisation.partnerships += 1
}

/** The organisation's value, null when none of its partnerships has one; and starts over for the next organisation. */
export function takeValue(organisation: OrganisationValue): number | null {
  const value = organisation.partnerships === 0 ? null : organisation.sum / organisation.partnerships
  organisation.sum = 0
  organisation.partnerships = 0
  return value
}
