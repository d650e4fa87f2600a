import type { NamedPartnership } from '../../../shared/messages/named-results.ts'
import type { NamedReading } from './reading.ts'

export interface PartnershipRow {
  readonly organisation: string
  readonly partnership: NamedPartnership
}

/** The partnerships in the order of their organisations' names, as a reader looks them up. */
export function rowsOf({ results, language }: NamedReading): PartnershipRow[] {
  const order = new Intl.Collator(language)
  return [...results.byName]
    .sort((one, other) => order.compare(one.name, other.name))
    .flatMap(({ name, partnerships }) =>
      partnerships.map((partnership) => ({ organisation: name, partnership })),
    )
}
