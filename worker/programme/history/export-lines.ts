import type { HistoryLine, Holdings } from '../../../shared/messages/history.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { Release } from '../../../shared/messages/release.ts'
import type { Assessment } from '../../../shared/messages/submission.ts'
import type { Kind } from '../../../shared/words/kind.ts'
import { notedEntries } from '../audit.ts'
import { listKeys } from '../keys.ts'
import { publishedRounds, standingRounds } from '../rounds.ts'
import { storedRelease } from '../stored-release.ts'

type Line<Name extends HistoryLine['line']> = Extract<HistoryLine, { line: Name }>

function programmeLine(sql: SqlStorage, plan: Plan): Line<'programme'> {
  type Row = { created_at: string; most_organisations: number | null }
  const row = sql.exec<Row>('SELECT created_at, most_organisations FROM programme').one()
  return { line: 'programme', createdAt: row.created_at, mostOrganisations: row.most_organisations, plan }
}

function* organisationLines(sql: SqlStorage): Generator<Line<'organisation'>> {
  type Row = { id: string; name: string; invited_at: string }
  for (const row of sql.exec<Row>('SELECT id, name, invited_at FROM organisations ORDER BY id')) {
    yield { line: 'organisation', id: row.id, name: row.name, invitedAt: row.invited_at }
  }
}

type SendingRow = {
  round: string
  organisation: string
  partnership: string
  revision: number
  received_at: string
  received_by: string
}

const sendingColumns = 'round, organisation, partnership, revision, received_at, received_by'
const inOrder = 'ORDER BY round, organisation, partnership'

const sendingOf = (row: SendingRow) => ({
  round: row.round,
  organisation: row.organisation,
  partnership: row.partnership,
  revision: row.revision,
  receivedAt: row.received_at,
  receivedBy: row.received_by,
})

const namedOf = (named: number | null): boolean | null => (named === null ? null : named === 1)

/** Reads no column that says anything of an answer: the hash, too, would confirm a guess at one. */
function* sentLines(sql: SqlStorage): Generator<Line<'sent'>> {
  type Row = SendingRow & { partnership_name: string; kind: Kind; respondents: number; named: number | null }
  const rows = sql.exec<Row>(
    `SELECT ${sendingColumns}, partnership_name, kind, respondents, consent_named AS named
     FROM submissions WHERE withdrawn_at IS NULL ${inOrder}`,
  )
  for (const row of rows) {
    const { partnership_name: partnershipName, kind, respondents } = row
    yield { line: 'sent', ...sendingOf(row), partnershipName, kind, respondents, named: namedOf(row.named) }
  }
}

function* submissionLines(sql: SqlStorage): Generator<Line<'submission'>> {
  type Row = SendingRow & { consent_version: number; named: number | null; assessment: string }
  const rows = sql.exec<Row>(
    `SELECT ${sendingColumns}, consent_version, consent_named AS named, assessment
     FROM submissions WHERE withdrawn_at IS NULL ${inOrder}`,
  )
  for (const row of rows) {
    const named = namedOf(row.named)
    const assessment: Assessment = JSON.parse(row.assessment)
    const consent = { version: row.consent_version, agreed: true, ...(named !== null && { named }) } as const
    yield { line: 'submission', ...sendingOf(row), consent, assessment }
  }
}

function* withdrawnLines(sql: SqlStorage): Generator<Line<'withdrawn'>> {
  type Row = SendingRow & { withdrawn_at: string; released: number }
  const rows = sql.exec<Row>(
    `SELECT ${sendingColumns}, withdrawn_at, released FROM submissions WHERE withdrawn_at IS NOT NULL ${inOrder}`,
  )
  for (const row of rows) {
    yield {
      line: 'withdrawn',
      ...sendingOf(row),
      withdrawnAt: row.withdrawn_at,
      released: row.released === 1,
    }
  }
}

function* releaseLines(sql: SqlStorage, plan: Plan): Generator<Line<'release'>> {
  for (const round of publishedRounds(sql, plan)) {
    const release: Release = JSON.parse(storedRelease(sql, round) ?? 'null')
    yield { line: 'release', release }
  }
}

/** A programme as it is told to another Worker, or to its coordinator. */
export interface Telling {
  readonly programme: string
  readonly plan: Plan
  readonly holds: Holdings
}

function* contentLines(sql: SqlStorage, { programme, plan, holds }: Telling, now: Date) {
  yield { line: 'mitra', format: 1, holds, programme, exportedAt: now.toISOString() } as const
  yield programmeLine(sql, plan)
  for (const { id, state, retraction } of standingRounds(sql, plan)) {
    yield { line: 'round', id, state, retraction } as const
  }
  yield* organisationLines(sql)
  for (const key of listKeys(sql)) yield { line: 'key', ...key } as const
  yield* holds === 'everything' ? submissionLines(sql) : sentLines(sql)
  yield* withdrawnLines(sql)
  yield* releaseLines(sql, plan)
  for (const entry of notedEntries(sql)) yield { line: 'audit', entry } as const
}

/** A programme with its history, line by line, as it stands in one transaction. */
export function* exportLines(sql: SqlStorage, telling: Telling, now: Date): Generator<HistoryLine> {
  let lines = 0
  for (const line of contentLines(sql, telling, now)) {
    lines += 1
    yield line
  }
  yield { line: 'end', lines }
}
