import type { Deployment } from './deployment.ts'
import { Failed } from './failed.ts'
import type { StepName } from './plan.ts'
import { provideDatabases } from './steps/databases.ts'
import { requireHealth } from './steps/health.ts'
import { migrate } from './steps/migrations.ts'
import { publish } from './steps/publish.ts'
import { provideSecret } from './steps/secret.ts'
import { signIn } from './steps/sign-in.ts'

/** What the pinned wrangler asks for. */
const leastNode = 22

function requireNode({ nodeVersion, words }: Deployment): void {
  if (Number.parseInt(nodeVersion, 10) < leastNode) throw new Failed(words.troubles.node(nodeVersion))
}

/**
 * Takes all steps of a deployment. Each looks first at what is there, so that the whole can be run again after a failure
 * or for a new version.
 *
 * @throws Failed at the first step that cannot be done
 */
export async function deployMitra(given: Deployment): Promise<void> {
  const { person, words } = given
  const step = async <Value>(name: StepName, work: () => Value | Promise<Value>): Promise<Value> => {
    person.tell(`\n${words.steps[name]}`)
    const value = await work()
    person.tell(`  ${words.done}`)
    return value
  }
  await step('node', () => requireNode(given))
  const deployment = { ...given, wrangler: await step('sign-in', () => signIn(given)) }
  await step('databases', () => provideDatabases(deployment))
  await step('migrations', () => migrate(deployment))
  const address = await step('publish', () => publish(deployment))
  await step('secret', () => provideSecret(deployment))
  await step('health', () => requireHealth(deployment, address))
  person.tell(words.next(address))
}
