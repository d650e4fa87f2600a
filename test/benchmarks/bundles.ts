import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The modules of a Worker, the main one first. */
export type Modules = readonly {
  readonly type: 'ESModule' | 'Text'
  readonly path: string
  readonly contents: string
}[]

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

/** The Worker as wrangler would deploy it. */
export function bundleMitra(folder: string): Modules {
  execFileSync(process.execPath, ['worker/build.ts'])
  const wrangler = join('node_modules', 'wrangler', 'bin', 'wrangler.js')
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--env=', `--outdir=${folder}`], {
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return [
    { type: 'ESModule', path: 'index.js', contents: read(folder, 'index.js') },
    ...texts.map((path) => ({ type: 'Text' as const, path, contents: read(folder, path) })),
  ]
}

const unbrakedMain = `
  import mitra, { Programme } from './index.js'
  const open = { limit: async () => ({ success: true }) }
  const brakes = { FAILED_AUTHENTICATION: open, CHANGES: open, READS: open, SIGN_UPS: open }
  export { Programme }
  export default { fetch: (request, env, context) => mitra.fetch(request, { ...env, ...brakes }, context) }
`

/**
 * Mitra with brakes that only say yes. On Cloudflare a brake is a counter in memory; Miniflare makes each of them an object
 * with a database, so that a submission would write two rows here and be measured for both.
 */
export function unbraked(mitra: Modules): Modules {
  return [{ type: 'ESModule', path: 'unbraked.js', contents: unbrakedMain }, ...mitra]
}

/** A yardstick of `bare/`, bundled as Mitra is. */
export async function bundleBare(
  name: 'hello' | 'guarded-hello' | 'insert',
  folder: string,
): Promise<Modules> {
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(import.meta.dirname, 'bare', `${name}.ts`)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['cloudflare:workers'],
    outdir: folder,
  })
  return [{ type: 'ESModule', path: 'index.js', contents: read(folder, `${name}.js`) }]
}
