import { addresses } from '../../../shared/messages/addresses.ts'
import type { Asked } from '../asked.ts'
import type { Programme } from '../programme.ts'
import type { Stage } from '../stage.ts'
import type { Walked } from '../walked.ts'

const read =
  (form: 'releaseJson' | 'releaseCsv' | 'releasePage') =>
  ({ id, round, keys }: Programme): Asked => ({ path: addresses[form](id, round), key: keys.view })

/** Asked once more with the ETag of the first answer. */
const unchanged = (ask: (programme: Programme) => Asked) => async (stage: Stage) => {
  const asked = ask(await stage.published())
  const { headers } = await stage.done(asked)
  return { ...asked, headers: { 'If-None-Match': headers.etag ?? '' } }
}

const readings = (ask: (programme: Programme) => Asked) =>
  ({
    200: async (stage) => ask(await stage.published()),
    304: unchanged(ask),
    'release-not-yet': ({ home }) => ask(home),
    'release-retracted': async (stage) => ask(await stage.retracted()),
  }) as const satisfies Walked['walks']

const open = ({ keys }: Programme): Asked => ({ path: addresses.open(keys.view) })

const [json, csv, page] = [read('releaseJson'), read('releaseCsv'), read('releasePage')]

export const releases = {
  readRelease: {
    by: { operation: 'read-release', kinds: ['view', 'coordinator'], also: ['address', 'session'] },
    ask: json,
    walks: readings(json),
  },
  readFeed: {
    by: { operation: 'read-feed', kinds: ['view', 'feed', 'coordinator'], also: ['address', 'session'] },
    ask: csv,
    walks: readings(csv),
  },
  readReleasePage: {
    by: { operation: 'read-release', kinds: ['view', 'coordinator'], also: ['address', 'session'] },
    ask: page,
    walks: readings(page),
  },
  openSession: {
    by: { operation: 'open-session', kinds: ['view'], also: ['address'] },
    ask: open,
    walks: { 303: ({ home }) => open(home) },
  },
} as const satisfies Readonly<Record<string, Walked>>
