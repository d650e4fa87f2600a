import type { Deployment } from '../deployment.ts'
import { deployWords } from '../words.ts'
import { type Account, emptyAccount } from './account.ts'
import { fakeWrangler } from './fake-wrangler.ts'

const toml = `name = "mitra"

[[d1_databases]]
binding = "LIBRARY"
database_name = "mitra-library"

[env.staging]
name = "mitra-staging"

[[env.staging.d1_databases]]
binding = "LIBRARY"
database_name = "mitra-library-staging"
`

/** What a test says of the world beside the account. */
interface Circumstances {
  /** What the person answers to yes-or-no questions; undefined when nobody is there. */
  readonly agrees?: boolean
  /** Which of several the person chooses; undefined when nobody is there. */
  readonly chooses?: number
  readonly changes?: Partial<Deployment>
  /** What the health page answers, one after the other; the last again and again. */
  readonly health?: readonly (object | 'unreachable')[]
}

export interface Rehearsal {
  readonly deployment: Deployment
  readonly account: Account
  /** All that the person was told or asked. */
  readonly told: () => string
  readonly toml: () => string
}

export const well = { status: 'ok', parts: { programmes: 'answers', library: 'answers' } }

/** A deployment of a small wrangler.toml into a made-up account. */
export function rehearsalIn(changed: Partial<Account> = {}, circumstances: Circumstances = {}): Rehearsal {
  const account = { ...emptyAccount(), ...changed }
  const { agrees, chooses, health = [well], changes } = circumstances
  const told: string[] = []
  let configuration = toml
  let asked = 0
  const answerHealth = (): Response => {
    const answer = health[Math.min(asked, health.length - 1)]
    asked += 1
    if (answer === undefined || answer === 'unreachable') throw new TypeError('fetch failed')
    return Response.json(answer)
  }
  return {
    account,
    told: () => told.join('\n'),
    toml: () => configuration,
    deployment: {
      environment: 'production',
      words: deployWords.en,
      person: {
        tell: (text) => void told.push(text),
        agrees: async (question) => {
          told.push(question)
          return agrees
        },
        chooses: async (question) => {
          told.push(question)
          return chooses
        },
      },
      configuration: {
        read: () => configuration,
        write: (text) => {
          configuration = text
        },
      },
      wrangler: fakeWrangler(account),
      nodeVersion: '24.21.0',
      accountGiven: false,
      newSecret: false,
      fetch: async () => answerHealth(),
      pause: async () => undefined,
      ...changes,
    },
  }
}
