import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import type { TestProject } from 'vitest/node'
import { unstable_getMiniflareWorkerOptions, unstable_readConfig, unstable_splitSqlQuery } from 'wrangler'
import * as z from 'zod'
import { bundleMitra } from '../benchmarks/bundles.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Worker listens, without a slash at the end. */
    readonly origin: string
  }
}

export const operatorSecret = 'an operator secret for conformance only'

const configuration = './wrangler.toml'

/** Brings the databases of the configuration up to date, as `wrangler d1 migrations apply` would. */
async function migrateDatabases(miniflare: Miniflare): Promise<void> {
  for (const { binding, migrations_dir } of unstable_readConfig({ config: configuration }).d1_databases) {
    if (migrations_dir === undefined) continue
    const database = await miniflare.getD1Database(binding)
    for (const file of readdirSync(migrations_dir).sort()) {
      const statements = unstable_splitSqlQuery(readFileSync(join(migrations_dir, file), 'utf8'))
      for (const statement of statements) await database.prepare(statement).run()
    }
  }
}

/**
 * Starts the Worker as wrangler would deploy it, with every binding that wrangler.toml gives it, once for the whole
 * suite.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // This runs before the run has its own temporary folder.
  const folder = mkdtempSync(join(tmpdir(), 'mitra-built-'))
  const modules = bundleMitra(folder)
  rmSync(folder, { recursive: true })
  const { workerOptions } = unstable_getMiniflareWorkerOptions(configuration)
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...workerOptions,
      name: 'built',
      // A line for each of thousands of requests would bury what the tests say; failures are told all the same.
      handleStructuredLogs: ({ level, message }) => {
        if (level === 'error') console.error(message)
      },
      modules: modules.map((module) => ({ ...module })),
      bindings: {
        ...z.record(z.string(), z.json()).parse(workerOptions.bindings),
        OPERATOR_SECRET: operatorSecret,
      },
    }),
  )
  const { origin } = await miniflare.ready
  await migrateDatabases(miniflare)
  project.provide('origin', origin)
  return () => miniflare.dispose()
}
