import type { Assessment, Receipt, Withdrawal } from '../../shared/messages/submission.ts'
import type { NamedSubmission } from '../../shared/publishing/named-submission.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import { countedRespondents, scorePartnership } from '../../shared/scoring/partnership.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { Refused } from '../refused.ts'
import { assessmentIn, type Content } from './content.ts'

/** What tells one submission from all others. */
export interface NaturalKey {
  readonly round: string
  readonly organisation: string
  readonly partnership: string
}

type Standing = { revision: number; hash: string | null; received_at: string; withdrawn_at: string | null }

const where = 'WHERE round = ? AND organisation = ? AND partnership = ?'
const valuesOf = (key: NaturalKey): string[] => [key.round, key.organisation, key.partnership]

/** What stands under a natural key, a withdrawal's tombstone included; undefined when nothing was ever sent. */
export function findStanding(sql: SqlStorage, key: NaturalKey): Standing | undefined {
  return sql
    .exec<Standing>(
      `SELECT revision, hash, received_at, withdrawn_at FROM submissions ${where}`,
      ...valuesOf(key),
    )
    .toArray()[0]
}

/** Whether this very content was acknowledged under this very revision, and still stands. */
export function isRepeat(standing: Standing, content: Content): boolean {
  return (
    standing.withdrawn_at === null &&
    standing.revision === content.submission.revision &&
    standing.hash === content.hash
  )
}

/** @throws Refused unless the revision is newer than what stands: an old one never overwrites, nor revives what was withdrawn */
export function requireNewer(standing: Standing | undefined, revision: number): void {
  if (standing === undefined || revision > standing.revision) return
  const isOtherContent = revision === standing.revision && standing.withdrawn_at === null
  throw new Refused(isOtherContent ? 'revision-conflict' : 'revision-superseded', {
    currentRevision: standing.revision,
  })
}

const respondentsIn = (assessment: Assessment): number => countedRespondents(assessment.respondents).length

/**
 * Stores a submission in the place of what stood under its natural key.
 *
 * @param keyId of the key that sent it
 * @param receivedAt ISO 8601, UTC
 */
export function storeSubmission(
  sql: SqlStorage,
  key: NaturalKey,
  content: Content,
  keyId: string,
  receivedAt: string,
): void {
  const { assessment, consent, revision } = content.submission
  sql.exec(
    `INSERT OR REPLACE INTO submissions (round, organisation, partnership, revision, received_at, received_by, hash, kind,
       partnership_name, respondents, template_version, consent_version, consent_named, assessment)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...valuesOf(key),
    revision,
    receivedAt,
    keyId,
    content.hash,
    assessment.kind,
    assessment.partnershipName,
    respondentsIn(assessment),
    assessment.template.version,
    consent.version,
    consent.named === undefined ? null : Number(consent.named),
    content.text,
  )
}

/** The receipt for a content: the same for every repeat of it. */
export function receiptFor(
  instrument: Instrument,
  key: NaturalKey,
  content: Content,
  receivedAt: string,
): Receipt {
  const { assessment, revision } = content.submission
  return {
    ...key,
    revision,
    hash: content.hash,
    receivedAt,
    respondents: respondentsIn(assessment),
    scorecard: scorePartnership(instrument, assessment.respondents),
  }
}

/**
 * Erases all that a submission said and keeps that it was there, with its revision, and whether a release counts it.
 * Withdrawing again changes nothing.
 *
 * @throws Refused when nothing was ever sent under this natural key
 */
export function withdrawSubmission(
  sql: SqlStorage,
  key: NaturalKey,
  now: Date,
): Withdrawal & { changed: boolean } {
  const standing = findStanding(sql, key)
  if (standing === undefined) throw new Refused('nothing-to-withdraw')
  const { round, partnership } = key
  const { revision } = standing
  if (standing.withdrawn_at !== null) {
    return { round, partnership, revision, withdrawnAt: standing.withdrawn_at, changed: false }
  }
  const withdrawnAt = now.toISOString()
  sql.exec(
    `UPDATE submissions SET withdrawn_at = ?, hash = NULL, kind = NULL, partnership_name = NULL, respondents = NULL,
       template_version = NULL, consent_version = NULL, consent_named = NULL, assessment = NULL,
       released = consent_named IS NOT 0 AND EXISTS (SELECT 1 FROM releases WHERE releases.round = submissions.round)
     ${where}`,
    withdrawnAt,
    ...valuesOf(key),
  )
  return { round, partnership, revision, withdrawnAt, changed: true }
}

interface Tombstone extends NaturalKey {
  readonly revision: number
  readonly receivedAt: string
  readonly receivedBy: string
  readonly withdrawnAt: string
  readonly released: boolean
}

/** Takes over from another Worker that something was withdrawn. */
export function takeOverTombstone(sql: SqlStorage, tombstone: Tombstone): void {
  sql.exec(
    `INSERT INTO submissions (round, organisation, partnership, revision, received_at, received_by, withdrawn_at, released)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...valuesOf(tombstone),
    tombstone.revision,
    tombstone.receivedAt,
    tombstone.receivedBy,
    tombstone.withdrawnAt,
    Number(tombstone.released),
  )
}

/** Streams what stands in a round of a confidential programme, in key order, one at a time. */
export function* standingSubmissions(sql: SqlStorage, round: string): Generator<StandingSubmission> {
  type Row = { organisation: string; partnership: string; assessment: string }
  const rows = sql.exec<Row>(
    `SELECT organisation, partnership, assessment FROM submissions
     WHERE round = ? AND withdrawn_at IS NULL ORDER BY organisation, partnership`,
    round,
  )
  for (const { organisation, partnership, assessment } of rows) {
    yield { organisation, partnership, assessment: assessmentIn(assessment) }
  }
}

/** The same of a named programme, with the organisation's name and whether it agreed to be named. */
export function* namedSubmissions(sql: SqlStorage, round: string): Generator<NamedSubmission> {
  type Row = { organisation: string; name: string; partnership: string; named: number; assessment: string }
  const rows = sql.exec<Row>(
    `SELECT s.organisation, o.name, s.partnership, s.consent_named AS named, s.assessment
     FROM submissions s JOIN organisations o ON o.id = s.organisation
     WHERE s.round = ? AND s.withdrawn_at IS NULL ORDER BY s.organisation, s.partnership`,
    round,
  )
  for (const { organisation, name, partnership, named, assessment } of rows) {
    yield {
      organisation,
      organisationName: name,
      partnership,
      consent: { named: named === 1 },
      assessment: assessmentIn(assessment),
    }
  }
}
