import * as z from 'zod'
import { addresses } from '../../shared/messages/addresses.ts'
import type { KeyKind } from '../../shared/messages/key.ts'
import { type KeyIssue, keyIssuedSchema, keyListSchema } from '../../shared/messages/keys.ts'
import { type ProgrammeCreation, programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { bodyExamples } from '../../worker/contract/examples.ts'
import { type Asked, wired } from './asked.ts'
import { operatorSecret } from './built-worker.ts'
import { type Answer, send } from './client.ts'

type ByKind = Readonly<Record<KeyKind, string>>

/** A programme on the built Worker with a key of every kind. */
export interface Programme {
  readonly id: string
  readonly name: string
  readonly keys: ByKind
  /** The ids of the keys, by which they are revoked. */
  readonly keyIds: ByKind
  /** A round that is open; `closed` and `later` stand beside it, as `creation` plans them. */
  readonly round: string
  readonly partnership: string
}

/** A programme that the whole suite looks at and nobody changes. */
export interface StandingProgramme extends Programme {
  readonly revoked: ByKind
  readonly expired: ByKind
  /** The key of another organisation. */
  readonly stranger: string
}

export const creation: ProgrammeCreation = bodyExamples.ProgrammeCreation
export const submission = bodyExamples.Submission
const [{ id: round }] = z.tuple([z.object({ id: z.string() })], z.unknown()).parse(creation.rounds)

/** @throws Error unless the answer is a success */
export async function done(origin: string, asked: Asked): Promise<Answer> {
  const answer = await send(origin, wired(asked))
  if (answer.status >= 400) throw new Error(`${asked.method} ${asked.path}: ${answer.status} ${answer.text}`)
  return answer
}

async function issue(origin: string, programme: string, key: string, json: KeyIssue) {
  const answer = await done(origin, { method: 'POST', path: addresses.keys(programme), key, json })
  const issued = keyIssuedSchema.parse(JSON.parse(answer.text))
  return { key: issued.key, id: issued.record.id }
}

type Issued = Awaited<ReturnType<typeof issue>>

function byKind(issued: Readonly<Record<KeyKind, Issued>>, what: keyof Issued): ByKind {
  const { coordinator, organisation, view, feed } = issued
  return {
    coordinator: coordinator[what],
    organisation: organisation[what],
    view: view[what],
    feed: feed[what],
  }
}

async function issueEach(
  origin: string,
  programme: string,
  key: string,
  label: string,
  expiresAt?: string,
): Promise<Readonly<Record<KeyKind, Issued>>> {
  const of = (asked: KeyIssue) =>
    issue(origin, programme, key, expiresAt === undefined ? asked : { ...asked, expiresAt })
  const [coordinator, organisation, view, feed] = await Promise.all([
    of({ kind: 'coordinator', label }),
    of({ kind: 'organisation', organisation: { name: label } }),
    of({ kind: 'view', label }),
    of({ kind: 'feed', label }),
  ])
  return { coordinator, organisation, view, feed }
}

/** A new programme of the template whose ten statements the examples answer. */
export async function newProgramme(
  origin: string,
  changes: Partial<ProgrammeCreation> = {},
): Promise<Programme> {
  const answer = await done(origin, {
    method: 'POST',
    path: addresses.programmes(),
    key: operatorSecret,
    json: { ...creation, ...changes },
  })
  const { programme: id, coordinatorKey } = programmeCreatedSchema.parse(JSON.parse(answer.text))
  const issued = await issueEach(origin, id, coordinatorKey, 'Yayasan Uji')
  return {
    id,
    name: changes.name ?? creation.name,
    keys: byKind(issued, 'key'),
    keyIds: byKind(issued, 'id'),
    round,
    partnership: crypto.randomUUID(),
  }
}

async function revokeEach(origin: string, { id, keys }: Programme, ids: ByKind): Promise<void> {
  const each = Object.values(ids).map((key) =>
    done(origin, { method: 'DELETE', path: addresses.key(id, key), key: keys.coordinator }),
  )
  await Promise.all(each)
}

/** How long the keys that are to expire are valid. */
const soon = 1_500

export async function newStandingProgramme(origin: string): Promise<StandingProgramme> {
  const programme = await newProgramme(origin)
  const { id, keys } = programme
  const expiresAt = new Date(Date.now() + soon).toISOString()
  const expiring = await issueEach(origin, id, keys.coordinator, 'Yayasan Lama', expiresAt)
  const revoked = await issueEach(origin, id, keys.coordinator, 'Yayasan Mundur')
  await revokeEach(origin, programme, byKind(revoked, 'id'))
  const { key: stranger } = await issue(origin, id, keys.coordinator, {
    kind: 'organisation',
    organisation: { name: 'Yayasan Lain' },
  })
  await new Promise((resolve) => setTimeout(resolve, Date.parse(expiresAt) - Date.now() + 50))
  return { ...programme, revoked: byKind(revoked, 'key'), expired: byKind(expiring, 'key'), stranger }
}

/** The ids of the coordinator's keys that are not revoked. */
export async function coordinatorKeyIds(origin: string, { id, keys }: Programme): Promise<string[]> {
  const answer = await done(origin, { path: addresses.keys(id), key: keys.coordinator })
  return keyListSchema
    .parse(JSON.parse(answer.text))
    .keys.filter(({ kind, revokedAt }) => kind === 'coordinator' && revokedAt === null)
    .map((record) => record.id)
}
