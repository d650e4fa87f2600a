import { readdirSync, readFileSync } from 'node:fs'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import type { Modules } from './bundles.ts'

/** A Worker on bare Miniflare: workerd without what `wrangler dev` adds around it. */
export interface RunningWorker {
  /** Without a slash at the end. */
  readonly address: string
  /** The process of workerd. */
  readonly process: number
  readonly stop: () => Promise<void>
}

export const operatorSecret = 'an operator secret for benchmarks only'

/** The processes that this one has started and that still run; Linux only. */
function children(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    const identity = Number(name)
    if (!Number.isInteger(identity)) return []
    try {
      const [, parent] = readFileSync(`/proc/${identity}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return Number(parent) === process.pid ? [identity] : []
    } catch {
      return []
    }
  })
}

/** @param folder where its storage is kept; a later start with the same folder goes on from there */
export async function run(
  modules: Modules,
  objects: Readonly<Record<string, string>>,
  folder: string,
): Promise<RunningWorker> {
  const before = new Set(children())
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: 'benchmarked',
      modules: modules.map((module) => ({ ...module })),
      compatibilityDate: '2026-10-23',
      compatibilityFlags: ['nodejs_compat'],
      bindings: { OPERATOR_SECRET: operatorSecret },
      durableObjects: Object.fromEntries(
        Object.entries(objects).map(([binding, className]) => [binding, { className, useSQLite: true }]),
      ),
      d1Databases: ['LIBRARY'],
      versionMetadata: 'VERSION',
      // The Worker writes a line for each request: to nobody here, as printing them would be measured too.
      handleStructuredLogs: () => undefined,
      resourcePersistencePath: folder,
    }),
  )
  const url = await miniflare.ready
  const [started] = children().filter((child) => !before.has(child))
  if (started === undefined) throw new Error('workerd was not found among the processes')
  return { address: url.origin, process: started, stop: () => miniflare.dispose() }
}
