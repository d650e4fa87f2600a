import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import type * as esbuild from 'esbuild'
import type { Template } from '../../shared/template/template.ts'

const smallZod = path.join(import.meta.dirname, 'small-zod.ts')

/** Has the bundles take small-zod.ts for zod. */
export const withSmallZod: esbuild.Plugin = {
  name: 'with-small-zod',
  setup({ onResolve }) {
    onResolve({ filter: /^zod$/ }, () => ({ path: smallZod }))
  },
}

/**
 * Puts the templates in as they are after their checks. Those run here, once, instead of in every run of the add-on,
 * and a fault in a template stops the build.
 *
 * @param templates as the catalogue has parsed them
 */
export function withCheckedTemplates(templates: readonly Template[]): esbuild.Plugin {
  return {
    name: 'with-checked-templates',
    setup({ onLoad }) {
      onLoad({ filter: /shared\/template\/catalogue\/[\w-]+\/instrument\.json$/ }, async ({ path: file }) => {
        const { id }: { id?: unknown } = JSON.parse(await readFile(file, 'utf8'))
        const { wording, ...instrument } = templates.find((template) => template.id === id) ?? {}
        return { contents: JSON.stringify(instrument), loader: 'json' }
      })
      onLoad({ filter: /shared\/template\/template\.ts$/ }, () => ({
        contents: 'export const parseTemplate = (instrument, wording) => ({ ...instrument, wording })',
      }))
    },
  }
}
