import * as path from 'node:path'
import type * as esbuild from 'esbuild'
import type { Template } from '../../shared/template/template.ts'
import { compressed } from './compressed.ts'
import { pack } from './pack.ts'

const smallZod = path.join(import.meta.dirname, 'small-zod.ts')
const unpacking = path.join(import.meta.dirname, 'unpack.ts')
const expanding = path.join(import.meta.dirname, 'expanded.ts')

/** What stands in a bundle's list of inputs for the templates. */
export const packedTemplates = 'packed-templates'

const isCatalogue = (file: string): boolean => file.endsWith('shared/template/catalogue/templates.ts')

/** Has the bundles take small-zod.ts for zod. */
export const withSmallZod: esbuild.Plugin = {
  name: 'with-small-zod',
  setup({ onResolve }) {
    onResolve({ filter: /^zod$/ }, () => ({ path: smallZod }))
  },
}

/**
 * Puts the templates in as they are after their checks: what they have in common written once, and compressed. The
 * checks and the assembling run here, once, instead of in every run of the add-on, and a fault in a template stops the
 * build. They are unpacked when first asked for: a run that only shows the menu does without.
 *
 * @param templates as the catalogue has parsed them
 */
export function withPackedTemplates(templates: readonly Template[]): esbuild.Plugin {
  const packed = compressed(pack(templates))
  // Only a CommonJS module can have a getter for an export; outside of the package's files this is one.
  const contents = `
const { expanded } = require(${JSON.stringify(expanding)})
const { unpack } = require(${JSON.stringify(unpacking)})
let templates
Object.defineProperty(exports, 'templates', {
  enumerable: true,
  get: () => (templates = templates || unpack(expanded(${JSON.stringify(packed)}))),
})`
  return {
    name: 'with-packed-templates',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/templates\.ts$/ }, ({ importer, path: file }) =>
        isCatalogue(path.resolve(path.dirname(importer), file))
          ? { path: packedTemplates, namespace: packedTemplates }
          : undefined,
      )
      onLoad({ filter: /./, namespace: packedTemplates }, () => ({
        contents,
        loader: 'js',
        resolveDir: import.meta.dirname,
      }))
    },
  }
}
