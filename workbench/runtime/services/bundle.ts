import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import * as z from 'zod'

const manifestSchema = z.object({
  timeZone: z.string().optional(),
  runtimeVersion: z.string().optional(),
  exceptionLogging: z.string().optional(),
  oauthScopes: z.array(z.string()).optional(),
  urlFetchWhitelist: z
    .array(z.string().regex(/^https:\/\/[^/]+\/.*$/, 'an https prefix with a path'))
    .optional(),
})

type Manifest = z.infer<typeof manifestSchema>

/** An add-on as it is pushed to Google: one script, the manifest and HTML files by name without `.html`. */
export interface Bundle {
  readonly manifest: Manifest
  readonly script: Script
  readonly pages: ReadonlyMap<string, string>
}

/** Reads a folder with `Code.js`, `appsscript.json` and HTML files; throws when one is missing or malformed. */
export function readBundle(folder: string): Bundle {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')))
  const filename = join(folder, 'Code.js')
  const script = new Script(readFileSync(filename, 'utf8'), { filename })
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file): [string, string] => [file.slice(0, -5), readFileSync(join(folder, file), 'utf8')])
  return { manifest, script, pages: new Map(pages) }
}
