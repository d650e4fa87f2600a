import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import { type Presentation, permissionFor } from '../access/operations.ts'
import { sessionCookie } from '../access/session-cookie.ts'
import type { Access } from './access.ts'

type AnyAccess = Pick<Access<never>, 'by'>

interface Scheme {
  readonly name: string
  readonly form:
    | { readonly type: 'http'; readonly scheme: 'bearer' }
    | { readonly type: 'apiKey'; readonly in: 'query' | 'cookie'; readonly name: string }
  readonly words: InEachLanguage<string>
}

/** The scheme of each way of presenting a key. */
const schemes: Readonly<Record<Presentation | 'operator', Scheme>> = {
  header: {
    name: 'key',
    form: { type: 'http', scheme: 'bearer' },
    words: {
      id: 'Kunci program dalam kepala Authorization. Hanya dengan cara ini sesuatu dapat diubah.',
      en: 'A key of the programme in the Authorization header. Nothing can be changed in any other way.',
    },
  },
  address: {
    name: 'keyInAddress',
    form: { type: 'apiKey', in: 'query', name: 'k' },
    words: {
      id: 'Kunci view atau feed dalam alamat, untuk tautan penyandang dana dan IMPORTDATA. Kunci lain ditolak di sini.',
      en: 'A view or feed key in the address, for funders’ links and IMPORTDATA. Other keys are refused here.',
    },
  },
  session: {
    name: 'session',
    form: { type: 'apiKey', in: 'cookie', name: sessionCookie },
    words: {
      id: 'Sesi yang dibuka dengan tautan penyandang dana; berlaku 12 jam, hanya untuk membaca.',
      en: 'The session that a funder’s link opens; it lasts 12 hours and only reads.',
    },
  },
  operator: {
    name: 'operatorSecret',
    form: { type: 'http', scheme: 'bearer' },
    words: {
      id: 'Rahasia operator Worker ini (OPERATOR_SECRET) dalam kepala Authorization.',
      en: 'The secret of this Worker’s operator (OPERATOR_SECRET) in the Authorization header.',
    },
  },
}

/** The ways in which an operation can be asked for, from the table of operations. */
function waysOf({ by }: AnyAccess): (keyof typeof schemes)[] {
  if (by === 'everybody') return []
  return by === 'operator' ? ['operator'] : ['header', ...permissionFor(by.key).also]
}

/** One of these suffices. */
export function securityOf(access: AnyAccess): Record<string, string[]>[] {
  return waysOf(access).map((way) => ({ [schemes[way].name]: [] }))
}

/** Which kinds of key may, as a sentence; nothing where no key is needed. */
export function keyWords({ by }: AnyAccess, language: Language): string {
  if (by === 'everybody' || by === 'operator') return ''
  const kinds = permissionFor(by.key).kinds.join(', ')
  return { id: `Jenis kunci yang boleh: ${kinds}.`, en: `Kinds of key that may: ${kinds}.` }[language]
}

/** The schemes by name, as the document describes them. */
export function securitySchemes(language: Language) {
  return Object.fromEntries(
    Object.values(schemes).map(({ name, form, words }) => [name, { ...form, description: words[language] }]),
  )
}
