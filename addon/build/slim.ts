import * as path from 'node:path'
import type * as esbuild from 'esbuild'
import type { Template } from '../../shared/template/template.ts'
import { compressed } from './compressed.ts'
import { withGaps } from './gaps.ts'
import { pack } from './pack.ts'

const smallZod = path.join(import.meta.dirname, 'small-zod.ts')
const unpacking = path.join(import.meta.dirname, 'unpack.ts')
const expanding = path.join(import.meta.dirname, 'expanded.ts')
const fillingGaps = path.join(import.meta.dirname, 'filled-gaps.ts')

/** What stands in a bundle's list of inputs for the templates. */
export const packedTemplates = 'packed-templates'

/** Has the bundles take small-zod.ts for zod. */
export const withSmallZod: esbuild.Plugin = {
  name: 'with-small-zod',
  setup({ onResolve }) {
    onResolve({ filter: /^zod$/ }, () => ({ path: smallZod }))
  },
}

/** A module for the bundle that unpacks the data when its one export is first asked for. */
function packedModule(name: string, data: unknown, read = ''): string {
  // Only a CommonJS module can have a getter for an export; outside of the package's files this is one.
  return `
const { expanded } = require(${JSON.stringify(expanding)})
const { unpack } = require(${JSON.stringify(unpacking)})
let unpacked
Object.defineProperty(exports, ${JSON.stringify(name)}, {
  enumerable: true,
  get: () => (unpacked = unpacked || ${read}(unpack(expanded(${JSON.stringify(compressed(pack(data)))})))),
})`
}

interface Replacement {
  /** What stands in a bundle's list of inputs for the module. */
  readonly name: string
  /** The end of the module's path. */
  readonly file: string
  readonly contents: string
}

/** Has a bundle take other contents for a module of Mitra's. */
function replacing({ name, file, contents }: Replacement): esbuild.Plugin {
  const filter = new RegExp(`/${path.basename(file, '.ts')}[.]ts$`)
  return {
    name,
    setup({ onLoad, onResolve }) {
      onResolve({ filter }, ({ importer, path: asked }) =>
        path.resolve(path.dirname(importer), asked).endsWith(file)
          ? { path: name, namespace: name }
          : undefined,
      )
      onLoad({ filter: /./, namespace: name }, () => ({
        contents,
        loader: 'js',
        resolveDir: import.meta.dirname,
      }))
    },
  }
}

/**
 * Puts the templates in as they are after their checks: what they have in common written once, and compressed. The
 * checks and the assembling run here, once, instead of in every run of the add-on, and a fault in a template stops the
 * build. They are unpacked when first asked for: a run that only shows the menu does without.
 *
 * @param templates as the catalogue has parsed them
 */
export function withPackedTemplates(templates: readonly Template[]): esbuild.Plugin {
  return replacing({
    name: packedTemplates,
    file: 'shared/template/catalogue/templates.ts',
    contents: packedModule('templates', templates),
  })
}

/**
 * Puts a module of words in compressed, less than half of what they take otherwise. They are unpacked when first asked
 * for.
 *
 * @param file the end of the module's path
 * @param name of its one export
 */
export function withPackedWords(file: string, name: string, words: unknown): esbuild.Plugin {
  return replacing({
    name: `packed-${name}`,
    file,
    contents: packedModule(name, withGaps(words), `require(${JSON.stringify(fillingGaps)}).withFunctions`),
  })
}
