import type { Language } from '../shared/language/language.ts'
import { type Problem, problemType } from '../shared/messages/problem.ts'
import { problems } from '../shared/messages/problem-words.ts'
import type { Refusal } from './refused.ts'

/** More than this helps nobody and would let a large body draw a larger answer. */
const mostFaults = 20

/** The problem document (RFC 9457) of a refusal in the reader's language. */
export function problemDocument(refusal: Refusal, language: Language, requestId: string): Problem {
  const { status, words } = problems[refusal.kind]
  const { title, detail } = words[language]
  return {
    type: problemType(refusal.kind),
    title,
    status,
    detail,
    ...(refusal.faults && {
      errors: refusal.faults
        .slice(0, mostFaults)
        .map((fault) => ({ path: fault.path, message: fault.words[language] })),
    }),
    ...(refusal.currentRevision !== undefined && { currentRevision: refusal.currentRevision }),
    ...(refusal.organisation !== undefined && { organisation: refusal.organisation }),
    ...(refusal.retraction !== undefined && { retraction: refusal.retraction }),
    requestId,
  }
}
