import type { Answer } from '../client.ts'
import type { Contract } from '../contract.ts'
import type { Mutated } from './mutated.ts'

/** What a stack or a message of a program looks like, which no answer may show. */
const inside = [
  /\n\s+at /,
  /\.[jt]sx?:\d+/,
  /\b(Type|Range|Syntax|Reference)Error\b/,
  /SQLITE_/i,
  /node_modules/,
]

function problemFaults(contract: Contract, { sent: { method, headers } }: Mutated, answer: Answer): string[] {
  const type = answer.headers['content-type'] ?? ''
  if (method === 'HEAD') return []
  if (type === 'application/problem+json') return contract.problemFaults(answer)
  const reads = Object.values(headers).some((value) => value.includes('text/html'))
  if (!reads || !type.startsWith('text/html')) return [`A problem as ${type}`]
  return /^<!doctype html>\s*<html lang="(id|en)">/i.test(answer.text) ? [] : ['No page of ours']
}

/** What is wrong with an answer to a malformed request; nothing when it is as it should be. */
export function answerFaults(contract: Contract, id: string, mutated: Mutated, answer: Answer): string[] {
  const { status, text, headers } = answer
  const isDocumented = mutated.isInPlace && contract.operations.has(id)
  const isPage = (headers['content-type'] ?? '').startsWith('text/html')
  return [
    ...(status >= 500 ? ['A failure of ours'] : []),
    ...(headers['x-request-id'] === undefined ? ['Not from the Worker'] : []),
    ...inside.filter((pattern) => pattern.test(text)).map((pattern) => `It shows ${pattern}`),
    ...(isPage && text.includes('<script>alert') ? ['It sends back what was sent'] : []),
    ...(status >= 400 ? problemFaults(contract, mutated, answer) : []),
    ...(isDocumented && !(isPage && status >= 400) ? contract.faultsOf(id, answer) : []),
  ]
}
