import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import * as esbuild from 'esbuild'
import { withSmallZod } from './slim.ts'

const folder = path.join(import.meta.dirname, '..', 'sidebar')

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(folder, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    plugins: [withSmallZod],
  })
  return outputFiles[0]?.text.trim() ?? ''
}

/** One page with everything inside: HtmlService serves no further file. */
export async function buildSidebar(): Promise<string> {
  const [page, style, script] = await Promise.all([
    readFile(path.join(folder, 'sidebar.html'), 'utf8'),
    bundle('style.css'),
    bundle('main.ts'),
  ])
  return page.replace('/* style */', () => style).replace('/* script */', () => script)
}
