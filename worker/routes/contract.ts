import type { Language } from '../../shared/language/language.ts'
import { forEverybody } from '../contract/access.ts'
import { anyJson } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import { type ContractDocument, contractDocument } from '../contract/document.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
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

/** Routes the document of everything that the app declares, itself included. */
export function contractRoutes(app: MitraApp): void {
  const made = new Map<Language, ContractDocument>()
  const documentIn = (language: Language): ContractDocument => {
    const document = made.get(language) ?? contractDocument(app.declarations, language)
    made.set(language, document)
    return document
  }

  serve(app, readContract, ({ context }) => {
    const servers = [{ url: new URL(context.req.url).origin }]
    return context.json({ ...documentIn(context.var.language), servers }, 200, {
      'Content-Language': context.var.language,
      Vary: 'Accept-Language',
    })
  })
}
