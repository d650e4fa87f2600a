import { addresses } from '../../../shared/messages/addresses.ts'
import { mostScorecards } from '../../../shared/messages/library-limits.ts'
import { scorecardSharedSchema } from '../../../shared/messages/scorecard.ts'
import { bodyExamples } from '../../../worker/contract/examples.ts'
import type { Asked } from '../asked.ts'
import type { Programme } from '../programme.ts'
import type { Stage } from '../stage.ts'
import { mistypedCode } from '../templates.ts'
import type { Walked } from '../walked.ts'

const content = bodyExamples.ScorecardSharing
const unknown = '0'.repeat(22)
const kinds = ['organisation', 'coordinator'] as const

const share = ({ keys }: Programme, changes: object = {}): Asked => ({
  method: 'POST',
  path: addresses.scorecards(),
  key: keys.organisation,
  json: { ...content, ...changes },
})

const list = ({ keys }: Programme): Asked => ({ path: addresses.scorecards(), key: keys.organisation })

const takeBack = ({ keys }: Programme, code: string): Asked => ({
  method: 'DELETE',
  path: addresses.scorecard(code),
  key: keys.organisation,
})

async function shared(stage: Stage, programme: Programme): Promise<string> {
  const { text } = await stage.done(share(programme))
  return scorecardSharedSchema.parse(JSON.parse(text)).code
}

/** What is read by everybody who has the address. */
function reading(pathOf: (code: string) => string) {
  const ask = (code: string): Asked => ({ path: pathOf(code) })
  return {
    by: 'everybody',
    ask: () => ask(unknown),
    walks: {
      200: async (stage) => ask(await shared(stage, await stage.fresh())),
      'not-found': () => ask(unknown),
      'scorecard-ended': async (stage) => {
        const programme = await stage.fresh()
        const code = await shared(stage, programme)
        await stage.done(takeBack(programme, code))
        return ask(code)
      },
    },
  } as const satisfies Walked
}

export const scorecards = {
  shareScorecard: {
    by: { operation: 'share-scorecard', kinds },
    ask: (programme) => share(programme),
    walks: {
      201: async (stage) => share(await stage.fresh()),
      'template-unknown': ({ home }) => share(home, { template: { id: 'no-such-template', version: 1 } }),
      'template-code-mistyped': ({ home }) => share(home, { template: { code: mistypedCode, version: 1 } }),
      'too-many-scorecards': async (stage) => {
        const programme = await stage.fresh()
        await Promise.all(Array.from({ length: mostScorecards }, () => stage.done(share(programme))))
        return share(programme)
      },
    },
  },
  listScorecards: {
    by: { operation: 'list-scorecards', kinds },
    ask: list,
    walks: {
      200: async (stage) => {
        const programme = await stage.fresh()
        await shared(stage, programme)
        return list(programme)
      },
    },
  },
  readScorecard: reading(addresses.scorecard),
  seeScorecard: reading(addresses.scorecardPage),
  takeBackScorecard: {
    by: { operation: 'take-back-scorecard', kinds },
    ask: (programme) => takeBack(programme, unknown),
    walks: {
      200: async (stage) => {
        const programme = await stage.fresh()
        return takeBack(programme, await shared(stage, programme))
      },
      'not-found': ({ home }) => takeBack(home, unknown),
    },
  },
} as const satisfies Readonly<Record<string, Walked>>
