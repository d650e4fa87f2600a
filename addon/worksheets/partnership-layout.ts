import type { Instrument } from '../../shared/template/instrument.ts'

/** The profile field that holds the partnership's name: always there, whether or not the template lists it. */
export const nameField = 'partnership-name'

export const partnershipColumns = { id: 1, label: 2, value: 3, hint: 4, firstOfPartners: 2 } as const

/** The name under which the column of the profile's answers is found again. */
export const partnershipAnchor = 'profile-value'

export interface PartnershipLayout {
  readonly columns: typeof partnershipColumns
  /** The row of each profile field, by id. */
  readonly fieldRows: ReadonlyMap<string, number>
  readonly profileHeading: number
  readonly partnersHeading: number
  readonly partnersHeader: number
  readonly firstPartner: number
  readonly lastRow: number
}

const profileHeading = 5

/** Where everything stands on a Partnership worksheet as it is inserted. */
export function partnershipLayout(instrument: Pick<Instrument, 'profile'>): PartnershipLayout {
  const { fields, partners } = instrument.profile
  const ids = [nameField, ...fields.map(({ id }) => id).filter((id) => id !== nameField)]
  const partnersHeading = profileHeading + ids.length + 2
  return {
    columns: partnershipColumns,
    fieldRows: new Map(ids.map((id, index) => [id, profileHeading + 1 + index])),
    profileHeading,
    partnersHeading,
    partnersHeader: partnersHeading + 1,
    firstPartner: partnersHeading + 2,
    lastRow: partnersHeading + 1 + partners.emptyRows,
  }
}
