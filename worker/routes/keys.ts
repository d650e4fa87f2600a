import { withKey } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { jsonBody, optionalJsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

const issueKey = declare({
  id: 'issueKey',
  method: 'post',
  path: patterns.keys,
  parameters: ['programme'],
  access: withKey('issue-key'),
  tag: 'keys',
  words: {
    id: {
      summary: 'Mengundang organisasi atau membuat kunci',
      description:
        'Kunci hanya ditampilkan sekali, dalam jawaban ini. Organisasi baru diundang dengan namanya; untuk undangan berikutnya pakai id-nya.',
    },
    en: {
      summary: 'Invite an organisation, or issue a key',
      description:
        'The key is shown once, in this answer. A new organisation is invited by its name; for a further invitation use its id.',
    },
  },
  body: jsonBody('KeyIssue'),
  answers: {
    201: json('KeyIssued', { id: 'Kunci sudah dibuat.', en: 'The key is issued.' }),
  },
  refuses: ['organisation-unknown', 'organisation-exists', 'too-many-organisations'],
})

const listKeys = declare({
  id: 'listKeys',
  method: 'get',
  path: patterns.keys,
  parameters: ['programme'],
  access: withKey('list-keys'),
  tag: 'keys',
  words: {
    id: {
      summary: 'Melihat semua kunci',
      description: 'Termasuk yang sudah dicabut atau habis masa berlakunya.',
    },
    en: { summary: 'List all keys', description: 'Those that are revoked or expired too.' },
  },
  answers: {
    200: json('KeyList', { id: 'Semua kunci program.', en: 'All keys of the programme.' }),
  },
})

const rotateKey = declare({
  id: 'rotateKey',
  method: 'post',
  path: patterns.rotateKey,
  parameters: ['programme', 'key'],
  access: withKey('rotate-key'),
  tag: 'keys',
  words: {
    id: {
      summary: 'Mengganti kunci',
      description:
        'Kunci baru untuk pemegang yang sama, dengan akhir masa berlaku yang sama; yang lama masih berlaku selama overlap (jam). Satu kunci diganti sekali.',
    },
    en: {
      summary: 'Rotate a key',
      description:
        'A new key for the same holder with the same end; the old one still works for the overlap (in hours). A key is rotated once.',
    },
  },
  body: optionalJsonBody('KeyRotation'),
  answers: {
    201: json('KeyRotated', { id: 'Kunci sudah diganti.', en: 'The key is rotated.' }),
  },
  refuses: ['not-found', 'key-over'],
})

const revokeKey = declare({
  id: 'revokeKey',
  method: 'delete',
  path: patterns.key,
  parameters: ['programme', 'key'],
  access: withKey('revoke-key'),
  tag: 'keys',
  words: {
    id: {
      summary: 'Mencabut kunci',
      description:
        'Untuk seterusnya; berlaku di mana-mana dalam 10 detik. Mencabut sekali lagi tidak mengubah apa-apa.',
    },
    en: {
      summary: 'Revoke a key',
      description: 'For good, everywhere within 10 seconds. Revoking once more changes nothing.',
    },
  },
  answers: {
    200: json('KeyRecord', { id: 'Kunci sudah dicabut.', en: 'The key is revoked.' }),
  },
  refuses: ['not-found', 'last-coordinator-key'],
})

export function keyRoutes(app: MitraApp): void {
  serve(app, issueKey, async ({ context, caller, body }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.issueKey(caller, body)), 201)
  })

  serve(app, listKeys, async ({ context, caller }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.listKeys(caller)), 200)
  })

  serve(app, rotateKey, async ({ context, caller, parameter, body }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.rotateKey(caller, parameter('key'), body)), 201)
  })

  serve(app, revokeKey, async ({ context, caller, parameter }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.revokeKey(caller, parameter('key'))), 200)
  })
}
