import * as path from 'node:path'
import * as esbuild from 'esbuild'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { sendingWords } from '../sending/words.ts'
import { worksheetWords } from '../worksheets/words-in-each-language.ts'
import { packedTemplates, withPackedTemplates, withPackedWords, withSmallZod } from './slim.ts'

/** The global that holds the bundle. */
const bundleName = 'mitra'

const entry = path.join(import.meta.dirname, '..', 'index.ts')

const settings = {
  entryPoints: [entry],
  bundle: true,
  write: false,
  metafile: true,
  // Class fields, private members and static blocks do not parse in Apps Script; this target lowers them.
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  plugins: [
    withSmallZod,
    withPackedTemplates(templates),
    withPackedWords('addon/worksheets/words-in-each-language.ts', 'worksheetWords', worksheetWords),
    withPackedWords('addon/sending/words.ts', 'sendingWords', sendingWords),
  ],
} as const satisfies esbuild.BuildOptions

/** Google finds and calls top-level functions only, so each export gets one. */
function topLevelFunction(name: string): string {
  return `function ${name}(){return ${bundleName}.${name}.apply(this,arguments)}\n`
}

function onlyOutput(metafile: esbuild.Metafile): esbuild.Metafile['outputs'][string] {
  const [output] = Object.values(metafile.outputs)
  if (output === undefined) throw new Error('The add-on bundle has no output')
  return output
}

function sizeOfTexts(metafile: esbuild.Metafile): number {
  return Object.entries(onlyOutput(metafile).inputs)
    .filter(([input]) => input.startsWith(packedTemplates))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
}

export interface Code {
  readonly text: string
  /** The names of the top-level functions: the exports of addon/index.ts. */
  readonly functions: readonly string[]
  /** Bytes of the templates' texts within the code. */
  readonly texts: number
}

/**
 * Bundles addon/index.ts into the one script file that Apps Script runs.
 *
 * @param workerAddress with its final slash
 */
export async function buildCode(workerAddress: string): Promise<Code> {
  const define = { MITRA_WORKER_ADDRESS: JSON.stringify(workerAddress) }
  const [module, script] = await Promise.all([
    esbuild.build({ ...settings, define, format: 'esm' }),
    esbuild.build({ ...settings, define, format: 'iife', globalName: bundleName }),
  ])
  const functions = [...onlyOutput(module.metafile).exports].sort()
  const bundle = script.outputFiles[0]?.text ?? ''
  return {
    text: bundle + functions.map(topLevelFunction).join(''),
    functions,
    texts: sizeOfTexts(script.metafile),
  }
}
