import type { Language } from '../../shared/language/language.ts'
import type { Problem } from '../../shared/messages/problem.ts'
import { UserError } from '../language/user-error.ts'
import type { Answer, Service, Silence } from './client.ts'
import { sendingWords } from './words.ts'
import { workerAddress } from './worker-address.ts'

/** The Worker of this build, for one key. */
export function serviceFor(key: string, language: Language): Service {
  return { fetcher: UrlFetchApp, address: workerAddress(), key, language }
}

/** A problem as a person reads it, worded by the Worker in the language that was asked for, with the field it met. */
export function sentenceOf({ title, detail, errors = [] }: Problem): string {
  const [first] = errors
  return `${title}. ${detail}${first === undefined ? '' : ` (${first.path}: ${first.message})`}`
}

function silenceError(silence: Silence): UserError {
  return new UserError({ id: sendingWords.id.silence[silence], en: sendingWords.en.silence[silence] })
}

/**
 * The value of an answer that has to succeed.
 *
 * @throws UserError with the Worker's own words for a problem, or Mitra's for no answer
 */
export function expectAnswer<Value>(answer: Answer<Value>): Value {
  if (answer.state === 'answered') return answer.value
  if (answer.state === 'silent') throw silenceError(answer.silence)
  const sentence = sentenceOf(answer.problem)
  throw new UserError({ id: sentence, en: sentence })
}
