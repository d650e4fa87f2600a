import { readFile } from 'node:fs/promises'
import * as path from 'node:path'

const source = path.join(import.meta.dirname, '..', 'appsscript.json')

/** The manifest with the Worker as the only address that the add-on may call. */
export async function buildManifest(workerAddress: string): Promise<string> {
  const manifest: object = JSON.parse(await readFile(source, 'utf8'))
  return `${JSON.stringify({ ...manifest, urlFetchWhitelist: [workerAddress] }, null, 2)}\n`
}
