import type { Deployment } from '../deployment.ts'
import { Failed } from '../failed.ts'
import { commands } from '../plan.ts'
import type { Wrangler } from '../wrangler.ts'
import { readSignIn, type SignIn } from '../wrangler-answers.ts'

type SignedIn = Extract<SignIn, { loggedIn: true }>

async function whoIsSignedIn({ wrangler, words }: Deployment): Promise<SignIn> {
  const answer = await wrangler.run(commands.whoIsSignedIn())
  const signIn = readSignIn(answer.output)
  if (signIn === undefined) throw new Failed(words.troubles.connection, answer)
  return signIn
}

async function requireSignIn(deployment: Deployment): Promise<SignedIn> {
  const { words, person, wrangler } = deployment
  const before = await whoIsSignedIn(deployment)
  if (before.loggedIn) return before
  if ((await person.agrees(words.signInNow, true)) !== true) throw new Failed(words.troubles.notSignedIn)
  await wrangler.run(commands.signIn(), { shown: true })
  const after = await whoIsSignedIn(deployment)
  if (!after.loggedIn) throw new Failed(words.troubles.notSignedIn)
  return after
}

/**
 * Sees to it that somebody is signed in, and that it is clear to which account.
 *
 * @returns wrangler, in that account
 */
export async function signIn(deployment: Deployment): Promise<Wrangler> {
  const { words, person, wrangler, accountGiven } = deployment
  const { accounts } = await requireSignIn(deployment)
  if (accountGiven) return wrangler
  if (accounts.length === 0) throw new Failed(words.troubles.noAccount)
  const names = accounts.map(({ name }) => name)
  const chosen = accounts.length === 1 ? 0 : await person.chooses(words.whichAccount, names)
  const account = chosen === undefined ? undefined : accounts[chosen]
  if (account === undefined) {
    throw new Failed(words.troubles.severalAccounts(accounts.map(({ id }) => id).join(', ')))
  }
  person.tell(`  ${words.inAccount(account.name)}`)
  return wrangler.inAccount(account.id)
}
