import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import * as os from 'node:os'
import * as path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { templates } from '../shared/template/catalogue/catalogue.ts'
import { catalogueFolder, readTemplate, templatesIn } from './catalogue-folder.ts'
import { templatePage } from './template-page.ts'

let catalogue: string

beforeEach(async () => {
  catalogue = await mkdtemp(path.join(os.tmpdir(), 'mitra-catalogue-'))
  for (const name of ['common', 'pulse', 'general']) {
    await cp(path.join(catalogueFolder, name), path.join(catalogue, name), { recursive: true })
  }
  return () => rm(catalogue, { recursive: true })
})

const file = (folder: string, language: string) => path.join(catalogue, folder, `${language}.json`)

/** A translation as a person makes one: what stands to the right of the colons is another text. */
async function translate(folder: string, change = (json: string): string => json): Promise<void> {
  const english = await readFile(file(folder, 'en'), 'utf8')
  const marked = english
    .replace('"language": "en"', '"language": "jv"')
    .replace(/"(statement|evidence|low|high|label|hint|heading|name|meaning)": "/g, '"$1": "[jv] ')
  await writeFile(file(folder, 'jv'), change(marked))
}

describe('a language that Mitra does not speak', () => {
  it('is one more file in the common part and in the template’s folder, and nothing else', async () => {
    await translate('common')
    await translate('pulse')
    const { template, translations } = await readTemplate(catalogue, 'pulse')
    expect([...translations.keys()]).toEqual(['id', 'en', 'jv'])
    const words = translations.get('jv')
    if (words === undefined) throw new Error('The translation is not there')
    const page = templatePage(template, words)
    for (const { id } of template.items) {
      expect(page).toContain(`- [jv] ${template.wording.en.items[id]?.statement} (\`${id}\`)`)
    }
    expect(page).toMatch(/^# \[jv\] /)
    expect(page).toContain('## Items')
    expect(page).not.toContain('undefined')
  })

  it('may be there for one template and not for another', async () => {
    await translate('common')
    await translate('pulse')
    const { translations } = await readTemplate(catalogue, 'general')
    expect([...translations.keys()]).toEqual(['id', 'en'])
  })

  it('needs the common words', async () => {
    await translate('pulse')
    await expect(readTemplate(catalogue, 'pulse')).rejects.toThrow(
      'common/jv.json: This is needed and must be a JSON object.',
    )
  })

  it.each([
    {
      fault: 'an item that was forgotten',
      spoil: (json: string) => json.replace('"trust-promises-kept": {', '"trust-promises-forgotten": {'),
      said: 'jv.json: items.trust-promises-kept: "trust-promises-kept" has no words',
    },
    {
      fault: 'a text that is too long',
      spoil: (json: string) => json.replace('"low": "', `"low": "${'dawa '.repeat(40)}`),
      said: /jv\.json: items\.[a-z-]+\.low: Characters: at most 140\./,
    },
    {
      fault: 'an empty text',
      spoil: (json: string) => json.replace(/"statement": "[^"]*"/, '"statement": " "'),
      said: /jv\.json: practices\.[a-z-]+\.statement: This cannot be left empty\./,
    },
    {
      fault: 'a file that says another language',
      spoil: (json: string) => json.replace('"language": "jv"', '"language": "su"'),
      said: 'common/jv.json: language: The language is said to be "su": write "jv".',
    },
    {
      fault: 'a comma too many',
      spoil: (json: string) => json.replace(/\}\s*$/, ',}'),
      said: 'common/jv.json is not JSON',
    },
  ])('is refused with $fault, by file and place', async ({ spoil, said }) => {
    await translate('common', spoil)
    await translate('general')
    await expect(readTemplate(catalogue, 'general')).rejects.toThrow(said)
  })
})

describe('the catalogue', () => {
  it('has a folder for each template that ships, complete in every language that stands there', async () => {
    const ids = await templatesIn(catalogueFolder)
    expect(ids).toEqual(templates.map(({ id }) => id).sort())
    for (const id of ids) {
      const { template } = await readTemplate(catalogueFolder, id)
      expect(template).toEqual(templates.find((shipped) => shipped.id === id))
    }
  })
})
