import { build } from 'esbuild'

/** Bundles what browsers load, as texts that the Worker serves under its own headers. Run from the project's folder. */
await build({
  entryPoints: {
    style: 'worker/pages/style.css',
    coordinate: 'worker/pages/coordinate/main.ts',
    copy: 'worker/pages/copy/copy.ts',
    'sign-up': 'worker/pages/coordinate/sign-up.ts',
  },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  outdir: 'worker/dist',
  outExtension: { '.css': '.css.txt', '.js': '.js.txt' },
  logLevel: 'warning',
})
