import { describe, expect, it } from 'vitest'
import { languages } from '../shared/language/language.ts'
import { findTemplate, templates } from '../shared/template/catalogue/catalogue.ts'
import { templatePage } from './template-page.ts'

const pages = templates.flatMap((template) => languages.map((language) => ({ template, language })))

describe.each(pages)('the page of $template.id in $language', ({ template, language }) => {
  const words = template.wording[language]
  const page = templatePage(template, words)

  it('holds every statement, end, evidence and prepared text', () => {
    const texts = [
      ...Object.values(words.practices).flatMap(({ statement, evidence }) => [statement, evidence]),
      ...Object.values(words.items).flatMap(({ statement, low, high }) => [statement, low, high]),
      ...template.planning.flatMap(({ id, columns }) =>
        Object.values(words.planning[id]?.rows ?? {}).flatMap((row) =>
          columns.filter(({ kind }) => kind !== 'choice').map((column) => row[column.id] ?? ''),
        ),
      ),
    ]
    expect(texts.filter((text) => !page.includes(text))).toEqual([])
  })

  it('lacks no word', () => {
    expect(page).not.toContain('undefined')
  })
})

it('shows the words of a choice, not its id', () => {
  const infrastructure = findTemplate('infrastructure')
  if (infrastructure === undefined) throw new Error('The infrastructure template is gone')
  expect(templatePage(infrastructure, infrastructure.wording.id)).toMatch(/\| Inflasi dan kurs \| Bersama \|/)
})
