import type { Deployment } from '../deployment.ts'
import { Failed } from '../failed.ts'
import { commands } from '../plan.ts'
import { readAddress } from '../wrangler-answers.ts'

/**
 * Uploads the Worker. The person sees wrangler itself: in a new account it asks for a subdomain.
 *
 * @returns its address, without a slash at the end
 */
export async function publish({ environment, person, wrangler, words }: Deployment): Promise<string> {
  person.tell(`  ${words.subdomain}`)
  const answer = await wrangler.run(commands.publish(environment), { shown: true })
  if (!answer.succeeded) throw new Failed(words.troubles.publish)
  const address = readAddress(answer.report)
  if (address === undefined) throw new Failed(words.troubles.noAddress)
  person.tell(`  ${words.at(address)}`)
  return address
}
