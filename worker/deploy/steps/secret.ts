import { randomBytes } from 'node:crypto'
import type { Deployment } from '../deployment.ts'
import { Failed } from '../failed.ts'
import { commands } from '../plan.ts'
import { readSecrets } from '../wrangler-answers.ts'

async function isSet({ environment, wrangler, words }: Deployment): Promise<boolean> {
  const answer = await wrangler.run(commands.listSecrets(environment))
  const secrets = readSecrets(answer.output)
  if (secrets === undefined) throw new Failed(words.troubles.secrets, answer)
  return secrets.includes('OPERATOR_SECRET')
}

async function mayReplace({ newSecret, person, words }: Deployment): Promise<boolean> {
  if (newSecret) return true
  person.tell(`  ${words.secretThere}`)
  return (await person.agrees(words.replaceSecret, false)) === true
}

/**
 * Gives the Worker an operator's secret of 256 random bits and shows it, this once. It goes to wrangler as input: a
 * command's arguments can be read by everyone on the machine.
 */
export async function provideSecret(deployment: Deployment): Promise<void> {
  const { environment, person, wrangler, words } = deployment
  if ((await isSet(deployment)) && !(await mayReplace(deployment))) {
    person.tell(`  ${words.secretKept}`)
    return
  }
  const secret = randomBytes(32).toString('base64url')
  const answer = await wrangler.run(commands.putSecret(environment), { input: secret })
  if (!answer.succeeded) throw new Failed(words.troubles.secretNotSet, answer)
  person.tell(words.secretMade(secret))
}
