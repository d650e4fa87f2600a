import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import * as z from 'zod'

export interface ServedApp {
  /** Every operation and page, as declared. */
  readonly declarations: readonly { readonly id: string; readonly isPage: boolean }[]
  request(address: string): Promise<Response>
}

const appSchema = z.object({
  createApp: z.custom<(now: () => number) => ServedApp>((value) => typeof value === 'function'),
})

/** The Worker's routes in Node: enough for what needs no object. */
export async function servedApp(): Promise<ServedApp> {
  await import('../../worker/build.ts')
  const outfile = join(await mkdtemp(join(tmpdir(), 'mitra-contract-')), 'app.mjs')
  await build({
    entryPoints: ['worker/app.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    loader: { '.txt': 'text' },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    outfile,
    logLevel: 'warning',
  })
  const { createApp } = appSchema.parse(await import(pathToFileURL(outfile).href))
  return createApp(Date.now)
}
