import { OpenAPIHono } from '@hono/zod-openapi'
import { type InEachLanguage, type Language, languageSchema } from '../../shared/language/language.ts'
import type { AnyDeclaration } from './declaration.ts'
import { headers } from './headers.ts'
import { jsonSchemas, plainSchema } from './json-schemas.ts'
import { parameters } from './parameters.ts'
import { routeOf } from './route.ts'
import { securitySchemes } from './security.ts'
import { tags } from './tags.ts'

/** Raised when programs that follow the document have to change. */
const version = '1.0.0'

const description: InEachLanguage<string> = {
  id: 'Mitra menggabungkan hasil banyak organisasi tanpa membuka data satu pun di antaranya. Yang dikirim dan dijawab adalah JSON; bila ada yang tidak beres, jawabannya dokumen masalah (RFC 9457) dalam bahasa yang diminta. Halaman untuk dibaca orang tidak termasuk dalam dokumen ini.',
  en: 'Mitra combines the results of many organisations without exposing any one of them. What is sent and answered is JSON; when something is wrong, the answer is a problem document (RFC 9457) in the asked-for language. Pages that people read are not part of this document.',
}

const parameterWords = {
  language: {
    id: 'Bahasa jawaban. Bila tidak ada, Accept-Language yang menentukan; bila itu pun tidak ada, bahasa Inggris.',
    en: 'The answer’s language. Without it Accept-Language decides, and without that it is English.',
  },
  'If-None-Match': {
    id: 'ETag dari jawaban sebelumnya: bila tidak ada yang berubah, jawabannya 304 tanpa isi.',
    en: 'The ETag of an earlier answer: if nothing changed, the answer is 304 without content.',
  },
} as const satisfies Readonly<Record<string, InEachLanguage<string>>>

interface ParameterComponent {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description: string
  readonly schema: ReturnType<typeof plainSchema>
}

function parameterComponents(language: Language): Record<string, ParameterComponent> {
  const inPath = Object.entries(parameters).map(
    ([name, { schema, words }]): ParameterComponent => ({
      name,
      in: 'path',
      required: true,
      description: words[language],
      schema: plainSchema(schema),
    }),
  )
  const others: readonly ParameterComponent[] = [
    {
      name: 'language',
      in: 'query',
      required: false,
      description: parameterWords.language[language],
      schema: plainSchema(languageSchema),
    },
    {
      name: 'If-None-Match',
      in: 'header',
      required: false,
      description: parameterWords['If-None-Match'][language],
      schema: { type: 'string' },
    },
  ]
  return Object.fromEntries([...inPath, ...others].map((parameter) => [parameter.name, parameter]))
}

function headerComponents(language: Language) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, words]) => [
      name,
      { description: words[language], schema: { type: 'string' } },
    ]),
  )
}

/** The OpenAPI 3.1 document of what is declared, but for the address of the host that serves it. */
export function contractDocument(declarations: readonly AnyDeclaration[], language: Language) {
  const generator = new OpenAPIHono()
  const described = declarations.filter(({ isPage }) => !isPage)
  for (const declaration of described) generator.openAPIRegistry.registerPath(routeOf(declaration, language))
  const { paths = {} } = generator.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Mitra', version },
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mitra',
      version,
      description: description[language],
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: Object.values(tags).map((words) => words[language]),
    paths,
    components: {
      schemas: Object.fromEntries(jsonSchemas(language)),
      parameters: parameterComponents(language),
      headers: headerComponents(language),
      securitySchemes: securitySchemes(language),
    },
  }
}

export type ContractDocument = ReturnType<typeof contractDocument>
