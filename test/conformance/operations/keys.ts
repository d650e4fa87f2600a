import { addresses } from '../../../shared/messages/addresses.ts'
import type { KeyRotation } from '../../../shared/messages/keys.ts'
import type { Asked } from '../asked.ts'
import { coordinatorKeyIds, type Programme } from '../programme.ts'
import type { Walked } from '../walked.ts'

const issue = ({ id, keys }: Programme): Asked => ({
  method: 'POST',
  path: addresses.keys(id),
  key: keys.coordinator,
  json: { kind: 'organisation', organisation: { name: `Yayasan ${crypto.randomUUID()}` } },
})

const list = ({ id, keys }: Programme): Asked => ({ path: addresses.keys(id), key: keys.coordinator })

const revoke = ({ id, keys }: Programme, key: string): Asked => ({
  method: 'DELETE',
  path: addresses.key(id, key),
  key: keys.coordinator,
})

const rotate = ({ id, keys }: Programme, key: string, json: KeyRotation = { overlap: 1 }): Asked => ({
  method: 'POST',
  path: addresses.rotateKey(id, key),
  key: keys.coordinator,
  json,
})

export const keys = {
  issueKey: {
    by: { operation: 'issue-key', kinds: ['coordinator'] },
    ask: issue,
    walks: {
      201: async (stage) => issue(await stage.fresh()),
      'organisation-exists': async (stage) => {
        const programme = await stage.fresh()
        const asked = issue(programme)
        await stage.done(asked)
        return asked
      },
      'organisation-unknown': ({ home }) => ({
        ...issue(home),
        json: { kind: 'organisation', organisation: { id: crypto.randomUUID() } },
      }),
    },
  },
  listKeys: {
    by: { operation: 'list-keys', kinds: ['coordinator'] },
    ask: list,
    walks: { 200: ({ home }) => list(home) },
  },
  revokeKey: {
    by: { operation: 'revoke-key', kinds: ['coordinator'] },
    // No key of the programme's: asked for again and again, it would soon have none.
    ask: (programme) => revoke(programme, programme.partnership),
    walks: {
      200: async (stage) => {
        const programme = await stage.fresh()
        return revoke(programme, programme.keyIds.view)
      },
      'not-found': ({ home }) => revoke(home, crypto.randomUUID()),
      'last-coordinator-key': async (stage) => {
        const programme = await stage.fresh()
        const ids = await coordinatorKeyIds(stage.origin, programme)
        const [first = ''] = ids.filter((id) => id !== programme.keyIds.coordinator)
        await stage.done(revoke(programme, first))
        return revoke(programme, programme.keyIds.coordinator)
      },
    },
  },
  rotateKey: {
    by: { operation: 'rotate-key', kinds: ['coordinator'] },
    ask: (programme) => rotate(programme, programme.partnership),
    walks: {
      201: async (stage) => {
        const programme = await stage.fresh()
        return rotate(programme, programme.keyIds.view)
      },
      'not-found': ({ home }) => rotate(home, crypto.randomUUID()),
      'key-over': async (stage) => {
        const programme = await stage.fresh()
        await stage.done(revoke(programme, programme.keyIds.view))
        return rotate(programme, programme.keyIds.view)
      },
      'invalid-content': ({ home }) => ({ ...rotate(home, home.keyIds.view), json: { overlap: -1 } }),
    },
  },
} as const satisfies Readonly<Record<string, Walked>>
