import { build } from 'esbuild'

await build({
  entryPoints: { style: 'worker/pages/style.css', coordinate: 'worker/pages/coordinate/page.ts' },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  outdir: 'worker/dist',
  outExtension: { '.css': '.css.txt', '.js': '.js.txt' },
  logLevel: 'warning',
})
