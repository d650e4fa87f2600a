import type { Progress } from '../../shared/messages/progress.ts'
import type { Kind } from '../../shared/words/kind.ts'

type Row = {
  id: string
  name: string
  partnership: string | null
  partnership_name: string
  kind: Kind
  revision: number
  respondents: number
  received_at: string
  consent_named: number | null
}

/** Who has sent in a round, and who was invited and has not: never an answer, never what was withdrawn. */
export function sendersOf(sql: SqlStorage, round: string): Progress['organisations'] {
  const rows = sql.exec<Row>(
    `SELECT o.id, o.name, s.partnership, s.partnership_name, s.kind, s.revision, s.respondents, s.received_at,
       s.consent_named
     FROM organisations o
     LEFT JOIN submissions s ON s.round = ? AND s.organisation = o.id AND s.withdrawn_at IS NULL
     ORDER BY o.name COLLATE NOCASE, o.id, s.partnership`,
    round,
  )
  const organisations = new Map<string, Progress['organisations'][number]>()
  for (const row of rows) {
    const organisation = organisations.get(row.id) ?? { id: row.id, name: row.name, submissions: [] }
    organisations.set(row.id, organisation)
    if (row.partnership === null) continue
    organisation.submissions.push({
      partnership: row.partnership,
      partnershipName: row.partnership_name,
      kind: row.kind,
      revision: row.revision,
      respondents: row.respondents,
      receivedAt: row.received_at,
      named: row.consent_named === null ? null : row.consent_named === 1,
    })
  }
  return [...organisations.values()]
}
