import { databasesIn } from './configuration.ts'
import type { Deployment } from './deployment.ts'
import { Failed } from './failed.ts'
import { asTyped, commands, planOf } from './plan.ts'

/**
 * Shows every step and its commands, and lets wrangler check the Worker and its configuration. Needs no account and no
 * connection, and changes nothing.
 *
 * @throws Failed when wrangler finds a fault
 */
export async function rehearse({
  configuration,
  environment,
  person,
  words,
  wrangler,
}: Deployment): Promise<void> {
  person.tell(words.dryRun)
  for (const { step, commands: planned } of planOf(
    environment,
    databasesIn(configuration.read(), environment),
  )) {
    person.tell(`\n${words.steps[step]}`)
    for (const command of planned) person.tell(`  ${asTyped(command)}`)
  }
  const check = commands.publishDry(environment)
  person.tell(`\n${asTyped(check)}`)
  const answer = await wrangler.run(check)
  if (!answer.succeeded) throw new Failed(words.troubles.publish, answer)
  person.tell(`${answer.output.trim()}\n\n${words.dryRunEnded}`)
}
