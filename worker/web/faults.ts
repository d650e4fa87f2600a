import type * as z from 'zod'
import type { InEachLanguage } from '../../shared/language/language.ts'
import type { FieldFault } from '../refused.ts'

type Issue = z.core.$ZodIssue

const responseWords: InEachLanguage<string> = {
  id: 'Jawaban harus 1, 2, 3, 4, 5, NA, DK, atau kosong.',
  en: 'A response must be 1, 2, 3, 4, 5, NA, DK or blank.',
}

const otherWords: InEachLanguage<string> = {
  id: 'Isi ini tidak dapat diterima.',
  en: 'This cannot be taken.',
}

/** What zod calls a type, as a person would. */
const typeNames: Readonly<Record<string, InEachLanguage<string>>> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  array: { id: 'daftar', en: 'a list' },
  object: { id: 'objek JSON', en: 'a JSON object' },
  record: { id: 'objek JSON', en: 'a JSON object' },
}

function typeWords(expected: string): InEachLanguage<string> {
  const { id, en } = typeNames[expected] ?? { id: expected, en: expected }
  return { id: `Isian ini wajib dan harus berupa ${id}.`, en: `This is needed and must be ${en}.` }
}

function choiceWords(values: readonly unknown[]): InEachLanguage<string> {
  const list = values.map(String).join(', ')
  return values.length === 1
    ? { id: `Isinya harus ${list}.`, en: `This must be ${list}.` }
    : { id: `Pilih salah satu: ${list}.`, en: `Choose one of: ${list}.` }
}

/** What is counted where something is too long or too short; numbers are not counted. */
const countedThings: Readonly<Record<string, InEachLanguage<string>>> = {
  string: { id: 'Karakter: ', en: 'Characters: ' },
  array: { id: 'Entri: ', en: 'Entries: ' },
}

function boundWords(bound: number | bigint, of: string, side: 'least' | 'most'): InEachLanguage<string> {
  if (of === 'string' && side === 'least') {
    return { id: 'Isian ini tidak boleh kosong.', en: 'This cannot be left empty.' }
  }
  const { id, en } = countedThings[of] ?? { id: '', en: '' }
  return side === 'least'
    ? { id: `${id}paling sedikit ${bound}.`, en: `${en}at least ${bound}.` }
    : { id: `${id}paling banyak ${bound}.`, en: `${en}at most ${bound}.` }
}

const unknownField: InEachLanguage<string> = {
  id: 'Isian ini tidak dikenal. Perbarui add-on Mitra bila ini berasal dari lembar Anda.',
  en: 'This field is not known. Update the Mitra add-on if this comes from your sheet.',
}

const formatNames: Readonly<Record<string, InEachLanguage<string>>> = {
  uuid: { id: 'UUID', en: 'a UUID' },
  datetime: {
    id: 'waktu UTC seperti 2027-03-01T08:00:00Z',
    en: 'a time in UTC such as 2027-03-01T08:00:00Z',
  },
  regex: {
    id: 'huruf kecil, angka, dan tanda hubung saja',
    en: 'lower-case letters, digits and hyphens only',
  },
}

function formatWords(format: string): InEachLanguage<string> {
  const { id, en } = formatNames[format] ?? { id: format, en: format }
  return { id: `Bentuknya tidak sesuai: harus ${id}.`, en: `It does not have the right form: ${en}.` }
}

/** Where a name chooses between alternatives and chose none: which there are. */
function unionWords(issue: Extract<Issue, { code: 'invalid_union' }>): InEachLanguage<string> {
  const options = 'options' in issue ? (issue.options ?? []) : []
  return options.length === 0 ? otherWords : choiceWords(options.filter((option) => option !== undefined))
}

function wordsFor(issue: Issue, path: string): InEachLanguage<string> {
  if (/\.responses\.\d+$/.test(path)) return responseWords
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected)
    case 'invalid_value':
      return choiceWords(issue.values)
    case 'too_small':
      return boundWords(issue.minimum, issue.origin, 'least')
    case 'too_big':
      return boundWords(issue.maximum, issue.origin, 'most')
    case 'invalid_format':
      return formatWords(issue.format)
    case 'invalid_union':
      return unionWords(issue)
    case 'unrecognized_keys':
      return unknownField
    default:
      return otherWords
  }
}

/** Whether something stands beside what an alternative knows: then it was hardly meant. */
const isForeign = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0)

/** Where none of several alternatives fits: what is wrong with the one that was meant. */
function unfolded(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [meant] = issue.errors.toSorted(
    (one, other) => Number(isForeign(one)) - Number(isForeign(other)) || one.length - other.length,
  )
  return meant === undefined
    ? [issue]
    : meant.flatMap(unfolded).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function pathsOf(issue: Issue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

/**
 * What is wrong with a content and where, in both languages.
 *
 * @param under where the content stands, put before every path
 */
export function faultsOf(error: z.ZodError, under: readonly string[] = []): FieldFault[] {
  return error.issues.flatMap(unfolded).flatMap((issue) =>
    pathsOf(issue).map((path) => {
      const written = [...under, ...path].map(String).join('.')
      return { path: written, words: wordsFor(issue, written) }
    }),
  )
}
