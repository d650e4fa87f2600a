import { addresses } from '../../../shared/messages/addresses.ts'
import { bodyExamples } from '../../../worker/contract/examples.ts'
import type { Asked } from '../asked.ts'
import type { Programme } from '../programme.ts'
import type { Walked } from '../walked.ts'

const progress = ({ id, round, keys }: Programme): Asked => ({
  path: addresses.progress(id, round),
  key: keys.coordinator,
})

const move =
  (to: 'close' | 'reopen' | 'publish' | 'retract') =>
  ({ id, round, keys }: Programme): Asked => ({
    method: 'POST',
    path: addresses[to](id, round),
    key: keys.coordinator,
  })

const [close, reopen, publish] = [move('close'), move('reopen'), move('publish')]
const retract = (programme: Programme): Asked => ({
  ...move('retract')(programme),
  json: bodyExamples.Retract,
})

export const rounds = {
  seeProgress: {
    by: { operation: 'see-progress', kinds: ['coordinator'] },
    ask: progress,
    walks: { 200: async (stage) => progress(await stage.closed()) },
  },
  closeRound: {
    by: { operation: 'close-round', kinds: ['coordinator'] },
    ask: close,
    walks: {
      200: async (stage) => close(await stage.sent()),
      'round-published': async (stage) => close(await stage.published()),
      'round-retracted': async (stage) => close(await stage.retracted()),
    },
  },
  reopenRound: {
    by: { operation: 'reopen-round', kinds: ['coordinator'] },
    ask: reopen,
    walks: {
      200: async (stage) => reopen(await stage.closed()),
      'round-published': async (stage) => reopen(await stage.published()),
      'round-retracted': async (stage) => reopen(await stage.retracted()),
    },
  },
  publishRound: {
    by: { operation: 'publish-round', kinds: ['coordinator'] },
    ask: publish,
    walks: {
      200: async (stage) => publish(await stage.closed()),
      'round-not-closed': async (stage) => publish(await stage.fresh()),
      'round-retracted': async (stage) => publish(await stage.retracted()),
    },
  },
  retractRound: {
    by: { operation: 'retract-round', kinds: ['coordinator'] },
    ask: retract,
    walks: {
      200: async (stage) => retract(await stage.published()),
      'round-not-published': ({ home }) => retract(home),
      'invalid-content': ({ home }) => ({ ...retract(home), json: { reason: 3 } }),
    },
  },
} as const satisfies Readonly<Record<string, Walked>>
