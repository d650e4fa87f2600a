import { type Language, languages } from '../shared/language/language.ts'
import { findTemplate, templates } from '../shared/template/catalogue/catalogue.ts'
import { templatePage } from './template-page.ts'

const usage = `Say which template and language: npm run print:template -- <template> <language>
Templates: ${templates.map(({ id }) => id).join(', ')}. Languages: ${languages.join(', ')}.`

function pageAskedFor(templateId = '', asked = ''): string | undefined {
  const template = findTemplate(templateId)
  const language = languages.find((known): known is Language => known === asked)
  return template === undefined || language === undefined ? undefined : templatePage(template, language)
}

const page = pageAskedFor(...process.argv.slice(2))
if (page === undefined) {
  console.error(usage)
  process.exitCode = 1
} else {
  process.stdout.write(page)
}
