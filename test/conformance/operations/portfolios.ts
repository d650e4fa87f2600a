import { addresses } from '../../../shared/messages/addresses.ts'
import { type Asked, withQuery } from '../asked.ts'
import type { Programme } from '../programme.ts'
import type { Stage } from '../stage.ts'
import type { Walked } from '../walked.ts'

type Together = Walked['ask']

/** Both programmes' view keys in the address. */
const reading =
  (path: string): Together =>
  (one, other) => ({ path: `${path}?k=${one.keys.view}&k=${other.keys.view}` })

const published = async (stage: Stage): Promise<[Programme, Programme]> => [
  await stage.published(),
  await stage.published(),
]

function readings(ask: Together) {
  return {
    200: async (stage) => ask(...(await published(stage))),
    304: async (stage) => {
      const asked = ask(...(await published(stage)))
      const { headers } = await stage.done(asked)
      return { ...asked, headers: { 'If-None-Match': headers.etag ?? '' } }
    },
    'invalid-content': ({ home }) => ask(home, home),
    'round-unknown': async (stage) => {
      const asked = ask(...(await published(stage)))
      return { ...asked, path: withQuery(asked.path, 'round=no-such-round') }
    },
    'release-not-yet': ({ home, other }) => ask(home, other),
    'release-retracted': async (stage) => {
      const retracted = await stage.retracted()
      const asked = ask(retracted, await stage.published())
      return { ...asked, path: withQuery(asked.path, `round=${retracted.round}`) }
    },
  } as const satisfies Walked['walks']
}

const [open, page, json, csv] = [
  reading(addresses.openPortfolio()),
  reading(addresses.portfolioPage()),
  reading(addresses.portfolioJson()),
  reading(addresses.portfolioCsv()),
]

const opening = { operation: 'open-session', kinds: ['view'], together: true } as const
const release = {
  operation: 'read-release',
  kinds: ['view'],
  also: ['session'],
  together: true,
} as const

/** Keys as a form sends them. */
const paste = (one: Programme, other: Programme): Asked => ({
  method: 'POST',
  path: addresses.openPortfolio(),
  body: new URLSearchParams({ k: `${one.keys.view} ${other.keys.view}` }).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})

const form: Asked = { path: addresses.portfolioForm() }

export const portfolios = {
  seePortfolioForm: { by: 'everybody', ask: () => form, walks: { 200: () => form } },
  openPortfolio: {
    by: opening,
    ask: open,
    walks: {
      303: ({ home, other }) => open(home, other),
      'invalid-content': ({ home }) => open(home, home),
    },
  },
  openPastedPortfolio: {
    by: opening,
    ask: paste,
    walks: {
      303: ({ home, other }) => paste(home, other),
      'invalid-content': ({ home }) => paste(home, home),
    },
  },
  seePortfolio: { by: release, ask: page, walks: readings(page) },
  readPortfolio: { by: release, ask: json, walks: readings(json) },
  readPortfolioFeed: {
    by: { ...release, operation: 'read-feed', kinds: ['view', 'feed'] },
    ask: csv,
    walks: readings(csv),
  },
} as const satisfies Readonly<Record<string, Walked>>
