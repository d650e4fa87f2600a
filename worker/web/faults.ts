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

const typeWords = (expected: string): InEachLanguage<string> => ({
  id: `Isian ini wajib dan harus berjenis ${expected}.`,
  en: `This is needed and must be of the type ${expected}.`,
})

const choiceWords = (values: readonly unknown[]): InEachLanguage<string> => {
  const list = values.map(String).join(', ')
  return { id: `Pilih salah satu: ${list}.`, en: `Choose one of: ${list}.` }
}

const boundWords = (bound: number | bigint, side: 'least' | 'most'): InEachLanguage<string> =>
  side === 'least'
    ? { id: `Paling sedikit ${bound}.`, en: `At least ${bound}.` }
    : { id: `Paling banyak ${bound}.`, en: `At most ${bound}.` }

const unknownField: InEachLanguage<string> = {
  id: 'Isian ini tidak dikenal. Perbarui add-on Mitra bila ini berasal dari lembar Anda.',
  en: 'This field is not known. Update the Mitra add-on if this comes from your sheet.',
}

const formatWords = (format: string): InEachLanguage<string> => ({
  id: `Bentuknya tidak sesuai (${format}).`,
  en: `It does not have the right form (${format}).`,
})

function wordsFor(issue: Issue, path: string): InEachLanguage<string> {
  if (/responses\.\d+$/.test(path)) return responseWords
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected)
    case 'invalid_value':
      return choiceWords(issue.values)
    case 'too_small':
      return boundWords(issue.minimum, 'least')
    case 'too_big':
      return boundWords(issue.maximum, 'most')
    case 'invalid_format':
      return formatWords(issue.format)
    case 'unrecognized_keys':
      return unknownField
    default:
      return otherWords
  }
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
  return error.issues.flatMap((issue) =>
    pathsOf(issue).map((path) => {
      const written = [...under, ...path].map(String).join('.')
      return { path: written, words: wordsFor(issue, written) }
    }),
  )
}
