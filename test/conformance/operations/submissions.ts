import { addresses } from '../../../shared/messages/addresses.ts'
import type { Asked } from '../asked.ts'
import { type Programme, submission } from '../programme.ts'
import type { Walked } from '../walked.ts'

const path = ({ id, round, partnership }: Programme): string => addresses.submission(id, round, partnership)

const send = (programme: Programme, content: object = submission): Asked => ({
  method: 'PUT',
  path: path(programme),
  key: programme.keys.organisation,
  json: content,
})

const withdraw = (programme: Programme): Asked => ({
  method: 'DELETE',
  path: path(programme),
  key: programme.keys.organisation,
})

const { assessment } = submission

/** The example's submission with another part of its assessment. */
const assessed = (changes: object) => ({ ...submission, assessment: { ...assessment, ...changes } })

export const submissions = {
  sendSubmission: {
    by: { operation: 'submit', kinds: ['organisation'] },
    ask: (programme) => send(programme),
    walks: {
      200: async (stage) => send(await stage.sent()),
      201: async (stage) => send(await stage.fresh()),
      'round-not-open': async (stage) => send(await stage.moved(await stage.fresh(), 'close')),
      'round-published': async (stage) => send(await stage.moved(await stage.fresh(), 'close', 'publish')),
      'round-retracted': async (stage) =>
        send(await stage.retracted(), assessed({ partnershipName: 'Baru' })),
      'revision-superseded': async (stage) => {
        const programme = await stage.sent()
        await stage.done(send(programme, { ...assessed({ partnershipName: 'Baru' }), revision: 2 }))
        return send(programme)
      },
      'revision-conflict': async (stage) =>
        send(await stage.sent(), assessed({ partnershipName: 'Bukan yang tadi' })),
      'wrong-template-version': ({ home }) =>
        send(home, assessed({ template: { id: 'pulse', version: 99 } })),
      'wrong-responses': ({ home }) =>
        send(home, assessed({ respondents: [{ sector: null, responses: [3] }] })),
      'kind-not-planned': ({ home }) => send(home, assessed({ kind: 'infrastructure' })),
      'consent-not-fitting': ({ home }) =>
        send(home, { ...submission, consent: { ...submission.consent, named: true } }),
    },
  },
  withdrawSubmission: {
    by: { operation: 'withdraw', kinds: ['organisation'] },
    ask: withdraw,
    walks: {
      200: async (stage) => withdraw(await stage.sent()),
      'nothing-to-withdraw': ({ home }) => withdraw(home),
    },
  },
} as const satisfies Readonly<Record<string, Walked>>
