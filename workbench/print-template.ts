import { catalogueFolder, readTemplate, templatesIn } from './catalogue-folder.ts'
import { templatePage } from './template-page.ts'

const templates = await templatesIn(catalogueFolder)

const usage = (languages: string) =>
  `Say which template and language: npm run print:template -- <template> <language>
Templates: ${templates.join(', ')}. Languages: ${languages}.`

/** @throws Error that says how to ask */
async function pageAskedFor(id = '', language = ''): Promise<string> {
  if (!templates.includes(id)) throw new Error(usage('id, en, and any other for which a file stands there'))
  const { template, translations } = await readTemplate(catalogueFolder, id)
  const words = translations.get(language)
  if (words === undefined) throw new Error(usage([...translations.keys()].join(', ')))
  return templatePage(template, words)
}

try {
  process.stdout.write(await pageAskedFor(...process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
