import type { Language } from '../../shared/language/language.ts'
import { forEverybody } from '../contract/access.ts'
import { anyJson, text } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import { contractDocument } from '../contract/document.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { documentOf } from '../pages/layout.tsx'
import { ReferencePage } from '../pages/reference/reference.tsx'
import { patterns } from './patterns.ts'

const readContract = declare({
  id: 'readContract',
  method: 'get',
  path: patterns.contract,
  access: forEverybody,
  tag: 'service',
  words: {
    id: {
      summary: 'Membaca dokumen ini',
      description: 'Dokumen OpenAPI 3.1 dari seluruh operasi, dalam bahasa yang diminta.',
    },
    en: {
      summary: 'Read this document',
      description: 'The OpenAPI 3.1 document of all operations, in the asked-for language.',
    },
  },
  answers: { 200: anyJson({ id: 'Dokumennya.', en: 'The document.' }) },
})

const readReference = declare({
  id: 'readReference',
  method: 'get',
  path: patterns.reference,
  access: forEverybody,
  tag: 'service',
  words: {
    id: { summary: 'Membaca referensi', description: 'Dokumen OpenAPI sebagai halaman.' },
    en: { summary: 'Read the reference', description: 'The OpenAPI document as a page.' },
  },
  answers: { 200: text('text/html', { id: 'Halamannya.', en: 'The page.' }) },
  isPage: true,
})

/** What is made once in each language, when it is first asked for. */
function inEachLanguage<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const made = new Map<Language, Value>()
  return (language) => {
    const value = made.get(language) ?? make(language)
    made.set(language, value)
    return value
  }
}

/** Routes the contract of everything that the app declares, itself included: as a document, and as a page to read. */
export function contractRoutes(app: MitraApp): void {
  const documentIn = inEachLanguage((language) => contractDocument(app.declarations, language))
  const pageIn = inEachLanguage((language) =>
    documentOf(<ReferencePage document={documentIn(language)} language={language} />),
  )

  serve(app, readContract, ({ context }) => {
    const { language } = context.var
    const servers = [{ url: new URL(context.req.url).origin }]
    return context.json({ ...documentIn(language), servers }, 200, {
      'Content-Language': language,
      Vary: 'Accept-Language',
    })
  })

  serve(app, readReference, ({ context }) => context.html(pageIn(context.get('language'))))
}
