import { type Database, databasesIn, withDatabaseId } from '../configuration.ts'
import type { Deployment } from '../deployment.ts'
import { Failed } from '../failed.ts'
import { commands } from '../plan.ts'
import { readDatabases } from '../wrangler-answers.ts'

async function listDatabases({ wrangler, words }: Deployment): Promise<ReadonlyMap<string, string>> {
  const answer = await wrangler.run(commands.listDatabases())
  const databases = readDatabases(answer.output)
  if (databases === undefined) throw new Failed(words.troubles.databases, answer)
  return databases
}

async function createDatabase(deployment: Deployment, name: string): Promise<string> {
  const { wrangler, words } = deployment
  const answer = await wrangler.run(commands.createDatabase(name))
  if (!answer.succeeded) throw new Failed(words.troubles.databases, answer)
  const id = (await listDatabases(deployment)).get(name)
  if (id === undefined) throw new Failed(words.troubles.databases, answer)
  return id
}

/** The id is the account's own: what stands in wrangler.toml may come from somebody else's deployment. */
function writeId(
  { configuration, environment, person, words }: Deployment,
  database: Database,
  id: string,
): void {
  if (database.id === id) return
  configuration.write(withDatabaseId(configuration.read(), environment, database.binding, id))
  person.tell(`  ${words.idWritten}`)
}

/** Creates the databases that wrangler.toml names and the account lacks, and writes their ids into it. */
export async function provideDatabases(deployment: Deployment): Promise<void> {
  const { configuration, environment, person, words } = deployment
  const present = await listDatabases(deployment)
  for (const database of databasesIn(configuration.read(), environment)) {
    const { name } = database
    const id = present.get(name) ?? (await createDatabase(deployment, name))
    person.tell(`  ${present.has(name) ? words.databaseThere(name) : words.databaseMade(name)}`)
    writeId(deployment, database, id)
  }
}
