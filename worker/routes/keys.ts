import * as z from 'zod'
import {
  type KeyIssue,
  type KeyIssued,
  type KeyList,
  type KeyRecord,
  type KeyRotated,
  keyIssueSchema,
  keyRotationSchema,
} from '../../shared/messages/keys.ts'
import { brakeChanges } from '../access/changes.ts'
import { presentedFor } from '../access/presented.ts'
import { reachProgramme } from '../programme/reach.ts'
import { Refused, requireDone } from '../refused.ts'
import { readJson, readParameter } from '../web/body.ts'
import { type MitraApp, patterns } from './routes.ts'

function requireFuture(issue: KeyIssue, now: number): void {
  if (issue.expiresAt === undefined || Date.parse(issue.expiresAt) > now) return
  throw new Refused('invalid-content', {
    faults: [
      {
        path: 'expiresAt',
        words: { id: 'Pilih waktu yang belum lewat.', en: 'Choose a time that is still to come.' },
      },
    ],
  })
}

export function keyRoutes(app: MitraApp): void {
  app.post(patterns.keys, async (context) => {
    const presented = await presentedFor(context, 'issue-key')
    await brakeChanges(context, presented)
    const issue = await readJson(context, keyIssueSchema)
    requireFuture(issue, context.var.memory.now())
    const programme = reachProgramme(context.env, presented.programme)
    const issued: KeyIssued = requireDone(await programme.issueKey(presented, issue))
    return context.json(issued, 201)
  })

  app.get(patterns.keys, async (context) => {
    const presented = await presentedFor(context, 'list-keys')
    const list: KeyList = requireDone(
      await reachProgramme(context.env, presented.programme).listKeys(presented),
    )
    return context.json(list)
  })

  app.post(patterns.rotateKey, async (context) => {
    const presented = await presentedFor(context, 'rotate-key')
    await brakeChanges(context, presented)
    const id = readParameter(context, 'key', z.uuid())
    const rotation = await readJson(context, keyRotationSchema)
    const programme = reachProgramme(context.env, presented.programme)
    const rotated: KeyRotated = requireDone(await programme.rotateKey(presented, id, rotation))
    return context.json(rotated, 201)
  })

  app.delete(patterns.key, async (context) => {
    const presented = await presentedFor(context, 'revoke-key')
    await brakeChanges(context, presented)
    const id = readParameter(context, 'key', z.uuid())
    const programme = reachProgramme(context.env, presented.programme)
    const record: KeyRecord = requireDone(await programme.revokeKey(presented, id))
    return context.json(record)
  })
}
