import { addresses } from '../../shared/messages/addresses.ts'
import { mostScorecards } from '../../shared/messages/library-limits.ts'
import { randomText } from '../../shared/messages/random-text.ts'
import type {
  ScorecardFigures,
  ScorecardList,
  ScorecardShared,
  ScorecardTakenBack,
} from '../../shared/messages/scorecard.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Wording } from '../../shared/template/wording.ts'
import { Refused } from '../refused.ts'
import type { LibraryVersion } from './version.ts'

type ShownWords = Pick<Wording, 'name' | 'bands' | 'items'>

/** What a scorecard is read with: kept with it, so that it reads the same whatever becomes of the template. */
export interface ScorecardTemplate {
  readonly instrument: Pick<Instrument, 'id' | 'version' | 'bands' | 'items'>
  readonly wording: { readonly id: ShownWords; readonly en: ShownWords }
}

export interface ScorecardContent {
  readonly title: string
  readonly figures: ScorecardFigures
  readonly template: ScorecardTemplate
}

export interface StoredScorecard {
  readonly code: string
  readonly sharedAt: string
  readonly expiresAt: string
  readonly content: ScorecardContent
}

/** Who shares: an organisation of a programme, or its coordinators together, who are no organisation. */
export interface Sharer {
  readonly programme: string
  readonly organisation: string | null
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** 22 of 58 characters are more than 128 random bits. */
const codeLength = 22
const codePattern = /^[0-9A-Za-z]{22}$/
const millisecondsInDay = 24 * 60 * 60 * 1000

/** Only what the page shows: the template's other words would be kept for nothing. */
export function templateShown(
  { instrument, wording }: Pick<LibraryVersion, 'instrument' | 'wording'>,
  figures: ScorecardFigures,
): ScorecardTemplate {
  const { id, version, bands } = instrument
  const shown = new Set(figures.items.map((item) => item.id))
  const wordsShown = ({ name, bands: bandWords, items }: Wording): ShownWords => ({
    name,
    bands: bandWords,
    items: Object.fromEntries(Object.entries(items).filter(([item]) => shown.has(item))),
  })
  return {
    instrument: { id, version, bands, items: instrument.items.filter((item) => shown.has(item.id)) },
    wording: { id: wordsShown(wording.id), en: wordsShown(wording.en) },
  }
}

const ofSharer = 'programme = ? AND organisation IS ?'

/** @throws Refused when the sharer has as many readable ones as there may be */
export async function shareScorecard(
  library: D1Database,
  { programme, organisation }: Sharer,
  content: ScorecardContent,
  days: number,
  now: Date,
): Promise<ScorecardShared> {
  const sharedAt = now.toISOString()
  const standing = await library
    .prepare(
      `SELECT count(*) AS count FROM scorecards WHERE ${ofSharer} AND content IS NOT NULL AND expires_at > ?`,
    )
    .bind(programme, organisation, sharedAt)
    .first<number>('count')
  if (standing !== null && standing >= mostScorecards) throw new Refused('too-many-scorecards')
  const code = randomText(alphabet, codeLength, crypto.getRandomValues(new Uint8Array(64)))
  const expiresAt = new Date(now.getTime() + days * millisecondsInDay).toISOString()
  await library
    .prepare(
      `INSERT INTO scorecards (code, programme, organisation, shared_at, expires_at, content)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .bind(code, programme, organisation, sharedAt, expiresAt, JSON.stringify(content))
    .run()
  return { code, page: addresses.scorecardPage(code), sharedAt, expiresAt }
}

interface Row {
  readonly code: string
  readonly sharedAt: string
  readonly expiresAt: string
  readonly content: string | null
}

const columns = 'code, shared_at AS sharedAt, expires_at AS expiresAt, content'

/** What the sharer has shared and can still be read, the newest first. */
export async function listScorecards(
  library: D1Database,
  { programme, organisation }: Sharer,
  now: Date,
): Promise<ScorecardList> {
  const { results } = await library
    .prepare(
      `SELECT ${columns} FROM scorecards WHERE ${ofSharer} AND content IS NOT NULL AND expires_at > ?
       ORDER BY shared_at DESC, code`,
    )
    .bind(programme, organisation, now.toISOString())
    .all<Row & { content: string }>()
  return {
    scorecards: results.map(({ content, ...row }) => {
      const { title }: ScorecardContent = JSON.parse(content)
      return { ...row, title, page: addresses.scorecardPage(row.code) }
    }),
  }
}

/** @throws Refused when nothing was ever shared at the address, or what was has ended */
export async function readScorecard(library: D1Database, code: string, now: Date): Promise<StoredScorecard> {
  const row = codePattern.test(code)
    ? await library.prepare(`SELECT ${columns} FROM scorecards WHERE code = ?`).bind(code).first<Row>()
    : null
  if (row === null) throw new Refused('not-found')
  if (row.content === null || Date.parse(row.expiresAt) <= now.getTime()) throw new Refused('scorecard-ended')
  const content: ScorecardContent = JSON.parse(row.content)
  return { code: row.code, sharedAt: row.sharedAt, expiresAt: row.expiresAt, content }
}

/**
 * Erases a scorecard's content; its address answers 410 from then on. A repeat is answered as it stands. Whoever shared it
 * may, and the coordinators of the programme for its organisations.
 *
 * @throws Refused when the sharer has no such scorecard
 */
export async function takeBackScorecard(
  library: D1Database,
  { programme, organisation }: Sharer,
  code: string,
  now: Date,
): Promise<ScorecardTakenBack> {
  const takenBackAt = await library
    .prepare(
      `UPDATE scorecards SET content = NULL, taken_back_at = coalesce(taken_back_at, ?)
       WHERE code = ? AND programme = ? AND (? IS NULL OR organisation = ?) RETURNING taken_back_at`,
    )
    .bind(now.toISOString(), code, programme, organisation, organisation)
    .first<string>('taken_back_at')
  if (takenBackAt === null) throw new Refused('not-found')
  return { code, takenBackAt }
}

/** Erases all that a programme's organisations and coordinators have shared: nobody could take it back once it is gone. */
export async function takeBackAll(library: D1Database, programme: string, now: Date): Promise<void> {
  await library
    .prepare(
      `UPDATE scorecards SET content = NULL, taken_back_at = coalesce(taken_back_at, ?)
       WHERE programme = ? AND content IS NOT NULL`,
    )
    .bind(now.toISOString(), programme)
    .run()
}
