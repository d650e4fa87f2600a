import { describe, expect, it } from 'vitest'
import { type Unstable_Config, unstable_readConfig } from 'wrangler'
import { environments } from './environments.ts'

const config = new URL('../../wrangler.toml', import.meta.url).pathname

const configOf = (env: string): Unstable_Config => unstable_readConfig({ config, env })

const production = configOf('')

/** The bindings without what may differ: the names and ids of what they are bound to, the values of variables. */
function bindingsOf(environment: Unstable_Config): unknown {
  return {
    objects: environment.durable_objects.bindings,
    databases: environment.d1_databases.map(({ binding, migrations_dir }) => ({ binding, migrations_dir })),
    ratelimits: environment.ratelimits.map(({ name, simple }) => ({ name, simple })),
    version: environment.version_metadata,
    variables: Object.keys(environment.vars),
    others: [
      environment.kv_namespaces,
      environment.r2_buckets,
      environment.services,
      environment.queues,
      environment.send_email,
      environment.workflows,
    ],
  }
}

/** What two environments must not share. */
const ownOf = (environment: Unstable_Config): (string | undefined)[] => [
  environment.name,
  ...environment.d1_databases.map(({ database_name }) => database_name),
  ...environment.ratelimits.map(({ namespace_id }) => namespace_id),
]

describe.each(Object.entries(environments))('the environment %s', (_name, { flag }) => {
  const environment = configOf(flag)

  it('has every binding of production, on the same terms', () => {
    expect(bindingsOf(environment)).toEqual(bindingsOf(production))
  })

  it('makes the same classes of objects, at the same times, and records no addresses', () => {
    expect(environment.migrations).toEqual(production.migrations)
    expect(environment.triggers).toEqual(production.triggers)
    expect(environment.observability?.logs?.invocation_logs).toBe(false)
  })
})

it('no two environments share a name, a database or a counter', () => {
  const own = Object.values(environments).flatMap(({ flag }) => ownOf(configOf(flag)))
  expect(new Set(own).size).toBe(own.length)
})
