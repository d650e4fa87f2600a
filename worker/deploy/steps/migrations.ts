import { databasesIn } from '../configuration.ts'
import type { Deployment } from '../deployment.ts'
import { Failed } from '../failed.ts'
import { commands } from '../plan.ts'

/** Brings the databases' tables up to date; what was applied before is not applied again. */
export async function migrate({ configuration, environment, wrangler, words }: Deployment): Promise<void> {
  for (const { binding } of databasesIn(configuration.read(), environment)) {
    const answer = await wrangler.run(commands.migrate(binding, environment))
    if (!answer.succeeded) throw new Failed(words.troubles.migrations, answer)
  }
}
