import { readdir, readFile } from 'node:fs/promises'
import * as path from 'node:path'
import { languages } from '../shared/language/language.ts'
import { assembleTemplate, assembleTranslation, type TemplateFiles } from '../shared/template/assemble.ts'
import type { Template } from '../shared/template/template.ts'
import type { Translation } from '../shared/template/translation.ts'

/** Where the shipped templates stand. */
export const catalogueFolder = path.join(import.meta.dirname, '../shared/template/catalogue')

const commonPart = 'common'
const fileOfWords = /^([a-z]{2,3})\.json$/

/** A template as its folder has it, with its words in every language for which a file stands there. */
export interface TemplateInFolder {
  readonly template: Template
  /** By language, those of Mitra itself first. */
  readonly translations: ReadonlyMap<string, Translation>
}

async function readJson(folder: string, file: string): Promise<unknown> {
  const text = await readFile(path.join(folder, file), 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `${path.basename(folder)}/${file} is not JSON (${reason}): look for a comma, a quotation mark or a bracket that is missing or too many`,
    )
  }
}

async function readFiles(folder: string): Promise<TemplateFiles> {
  const names = (await readdir(folder)).flatMap((file) => fileOfWords.exec(file)?.[1] ?? []).sort()
  const words = await Promise.all(
    names.map(async (language) => [language, await readJson(folder, `${language}.json`)] as const),
  )
  return { instrument: await readJson(folder, 'instrument.json'), words: Object.fromEntries(words) }
}

/** The ids of the templates that have a folder, in the order of the alphabet. */
export async function templatesIn(catalogue: string): Promise<string[]> {
  const entries = await readdir(catalogue, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== commonPart)
    .map(({ name }) => name)
    .sort()
}

/**
 * Reads a template with all its languages, each checked by the same rules: a further language is one more file such as
 * `jv.json` in the template's folder and in `common/`.
 *
 * @throws IncompleteTemplate when a file does not fit, Error when one is not JSON
 */
export async function readTemplate(catalogue: string, id: string): Promise<TemplateInFolder> {
  const common = await readFiles(path.join(catalogue, commonPart))
  const own = await readFiles(path.join(catalogue, id))
  const template = assembleTemplate(common, own)
  const further = Object.keys(own.words).filter((language) => !(language in template.wording))
  return {
    template,
    translations: new Map<string, Translation>([
      ...languages.map((language) => [language, template.wording[language]] as const),
      ...further.map((language) => [language, assembleTranslation(template, language, common, own)] as const),
    ]),
  }
}
