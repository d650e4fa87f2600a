import type { Database } from './configuration.ts'
import { type Environment, environments } from './environments.ts'

export type Command = readonly string[]

const inEnvironment = (environment: Environment): Command => ['--env', environments[environment].flag]

/** Every command of wrangler's that a deployment uses, without the tool's own name. */
export const commands = {
  whoIsSignedIn: (): Command => ['whoami', '--json'],
  signIn: (): Command => ['login'],
  listDatabases: (): Command => ['d1', 'list', '--json'],
  createDatabase: (name: string): Command => ['d1', 'create', name],
  migrate: (binding: string, environment: Environment): Command => [
    ...['d1', 'migrations', 'apply', binding, '--remote'],
    ...inEnvironment(environment),
  ],
  publish: (environment: Environment): Command => ['deploy', ...inEnvironment(environment)],
  publishDry: (environment: Environment): Command => ['deploy', '--dry-run', ...inEnvironment(environment)],
  listSecrets: (environment: Environment): Command => ['secret', 'list', ...inEnvironment(environment)],
  putSecret: (environment: Environment): Command => [
    ...['secret', 'put', 'OPERATOR_SECRET'],
    ...inEnvironment(environment),
  ],
}

export type StepName = 'node' | 'sign-in' | 'databases' | 'migrations' | 'publish' | 'secret' | 'health'

interface PlannedStep {
  readonly step: StepName
  readonly commands: readonly Command[]
}

/**
 * The commands of a first deployment, step by step. The tables are there before the Worker that needs them, and the
 * Worker before its secret: until it has one, nobody can create a programme.
 */
export function planOf(environment: Environment, databases: readonly Database[]): PlannedStep[] {
  return [
    { step: 'node', commands: [] },
    { step: 'sign-in', commands: [commands.whoIsSignedIn()] },
    {
      step: 'databases',
      commands: [commands.listDatabases(), ...databases.map(({ name }) => commands.createDatabase(name))],
    },
    { step: 'migrations', commands: databases.map(({ binding }) => commands.migrate(binding, environment)) },
    { step: 'publish', commands: [commands.publish(environment)] },
    { step: 'secret', commands: [commands.listSecrets(environment), commands.putSecret(environment)] },
    { step: 'health', commands: [] },
  ]
}

/** A command as a person would type it. */
export const asTyped = (command: Command): string =>
  ['npx wrangler', ...command.map((part) => (part === '' ? '""' : part))].join(' ')
