import { Refused } from '../refused.ts'

/** A name as people compare it: what looks the same is the same, whatever the case and the spaces. */
function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase().toLowerCase()
}

interface Organisation {
  readonly id: string
  readonly name: string
}

/** The most organisations that the programme takes; null without a limit. */
function mostOrganisations(sql: SqlStorage): number | null {
  return sql.exec<{ most: number | null }>('SELECT most_organisations AS most FROM programme').one().most
}

/**
 * A new organisation. An organisation that is there already is not made again: under two ids it would count twice, and
 * stand behind a figure as two.
 *
 * @throws Refused with the id of the organisation that has this name, or when the programme is full
 */
export function addOrganisation(sql: SqlStorage, name: string, now: Date): Organisation {
  const organisations = sql.exec<{ id: string; name: string }>('SELECT id, name FROM organisations').toArray()
  const same = organisations.find((organisation) => folded(organisation.name) === folded(name))
  if (same !== undefined) throw new Refused('organisation-exists', { organisation: same.id })
  const most = mostOrganisations(sql)
  if (most !== null && organisations.length >= most) throw new Refused('too-many-organisations')
  const id = crypto.randomUUID()
  sql.exec('INSERT INTO organisations (id, name, invited_at) VALUES (?, ?, ?)', id, name, now.toISOString())
  return { id, name }
}

/** @throws Refused when the programme has no such organisation */
export function organisationById(sql: SqlStorage, id: string): Organisation {
  const [row] = sql.exec<{ name: string }>('SELECT name FROM organisations WHERE id = ?', id).toArray()
  if (row === undefined) throw new Refused('organisation-unknown')
  return { id, name: row.name }
}
