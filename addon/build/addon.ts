import { mkdir, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import { buildCode } from './code.ts'
import { buildManifest } from './manifest.ts'
import { buildSidebar } from './sidebar.ts'
import type { Sizes } from './sizes.ts'

/** Where `npm run build:addon` puts the three files that clasp pushes. */
export const distributionFolder = path.join(import.meta.dirname, '..', 'dist')

/**
 * Writes Code.js, Sidebar.html and appsscript.json into a folder.
 *
 * @param workerAddress with its final slash, the one host that this add-on will call
 */
export async function buildAddon(
  folder: string,
  workerAddress: string,
): Promise<{ readonly functions: readonly string[]; readonly sizes: Sizes }> {
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(workerAddress),
    buildSidebar(),
    buildManifest(workerAddress),
  ])
  await mkdir(folder, { recursive: true })
  await Promise.all([
    writeFile(path.join(folder, 'Code.js'), code.text),
    writeFile(path.join(folder, 'Sidebar.html'), sidebar),
    writeFile(path.join(folder, 'appsscript.json'), manifest),
  ])
  const all = Buffer.byteLength(code.text)
  return {
    functions: code.functions,
    sizes: { all, code: all - code.texts, sidebar: Buffer.byteLength(sidebar) },
  }
}
