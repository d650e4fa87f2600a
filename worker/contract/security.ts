import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import { mayStandInAddress } from '../access/decision.ts'
import { type Presentation, permissionFor } from '../access/operations.ts'
import { portfolioCookie } from '../access/portfolio-cookie.ts'
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

/** Keys of several programmes have ways of their own. */
type Together = 'addressTogether' | 'sessionTogether'

/** The scheme of each way of presenting a key, or several. */
const schemes: Readonly<Record<Presentation | Together | 'operator', Scheme>> = {
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
  addressTogether: {
    name: 'keysInAddress',
    form: { type: 'apiKey', in: 'query', name: 'k' },
    words: {
      id: 'Kunci view (untuk CSV juga feed) dari 2 sampai 20 program: k diulang, satu untuk tiap program.',
      en: 'View keys (for CSV feed keys too) of 2 to 20 programmes: k is repeated, one for each programme.',
    },
  },
  sessionTogether: {
    name: 'portfolioSession',
    form: { type: 'apiKey', in: 'cookie', name: portfolioCookie },
    words: {
      id: 'Sesi portofolio yang dibuka dengan kunci-kuncinya; berlaku 12 jam, hanya untuk membaca.',
      en: 'The session of a portfolio that its keys open; it lasts 12 hours and only reads.',
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
  if (by === 'operator' || by === 'founder') return ['operator']
  if ('key' in by) {
    const { also, operator } = permissionFor(by.key)
    return ['header', ...also, ...(operator ? ['operator' as const] : [])]
  }
  const isSessionToo = permissionFor(by.keys).also.includes('session')
  return ['addressTogether', ...(isSessionToo ? ['sessionTogether' as const] : [])]
}

/** One of these suffices; an empty one is nothing at all, which suffices where sign-up is open. */
export function securityOf(access: AnyAccess): Record<string, string[]>[] {
  const ways = waysOf(access).map((way) => ({ [schemes[way].name]: [] }))
  return access.by === 'founder' ? [...ways, {}] : ways
}

/** Which kinds of key may, as a sentence; nothing where no key is needed. */
export function keyWords({ by }: AnyAccess, language: Language): string {
  if (typeof by === 'string') return ''
  // Keys of several programmes come in the address, where no other kind may stand.
  const kinds = (
    'key' in by ? permissionFor(by.key).kinds : permissionFor(by.keys).kinds.filter(mayStandInAddress)
  ).join(', ')
  return { id: `Jenis kunci yang boleh: ${kinds}.`, en: `Kinds of key that may: ${kinds}.` }[language]
}

/** The schemes by name, as the document describes them. */
export function securitySchemes(language: Language) {
  return Object.fromEntries(
    Object.values(schemes).map(({ name, form, words }) => [name, { ...form, description: words[language] }]),
  )
}
