import * as z from 'zod'

const signInSchema = z.discriminatedUnion('loggedIn', [
  z.object({ loggedIn: z.literal(false) }),
  z.object({
    loggedIn: z.literal(true),
    accounts: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
])
/** Whether somebody is signed in, and the accounts that may be used. */
export type SignIn = z.output<typeof signInSchema>

const databasesSchema = z.array(z.object({ name: z.string(), uuid: z.string() }))
const secretsSchema = z.array(z.object({ name: z.string() }))
const deployedSchema = z.object({ type: z.literal('deploy'), targets: z.array(z.string()) })

/** The JSON in what wrangler printed; undefined when there is none: it may print notices around it. */
function jsonIn(output: string): unknown {
  const from = output.search(/^[[{]/m)
  try {
    return JSON.parse(output.slice(Math.max(from, 0)))
  } catch {
    return undefined
  }
}

function read<Schema extends z.ZodType>(schema: Schema, output: string): z.output<Schema> | undefined {
  return schema.safeParse(jsonIn(output)).data
}

/** From `whoami --json`; undefined when it says neither, as without a connection. */
export const readSignIn = (output: string): SignIn | undefined => read(signInSchema, output)

/** From `d1 list --json`: ids by name. */
export function readDatabases(output: string): ReadonlyMap<string, string> | undefined {
  const databases = read(databasesSchema, output)
  return databases && new Map(databases.map(({ name, uuid }) => [name, uuid]))
}

/** From `secret list`: names; nobody can read a secret's value. */
export const readSecrets = (output: string): readonly string[] | undefined =>
  read(secretsSchema, output)?.map(({ name }) => name)

/**
 * The address of what was deployed, from what wrangler reports to programs.
 *
 * @returns without a slash at the end; undefined when it is deployed to no address of its own
 */
export function readAddress(report: string): string | undefined {
  const targets = report
    .split('\n')
    .flatMap((line) => read(deployedSchema, line)?.targets ?? [])
    // Custom domains come without a protocol and with words after them, patterns of routes with a star.
    .map((target) => (target.startsWith('https://') ? target : `https://${target.split(' ')[0] ?? ''}`))
    .filter((target) => !target.includes('*') && URL.canParse(target))
  return targets[0]?.replace(/\/$/, '')
}
