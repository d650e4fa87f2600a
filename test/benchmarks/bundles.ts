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

/** A yardstick of `bare/`, bundled as Mitra is. */
export async function bundleBare(name: 'hello' | 'insert', folder: string): Promise<Modules> {
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
