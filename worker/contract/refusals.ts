import type { Language } from '../../shared/language/language.ts'
import { type ProblemKind, problemType } from '../../shared/messages/problem.ts'
import { problems } from '../../shared/messages/problem-words.ts'
import type { AnyDeclaration } from './declaration.ts'
import { parameters } from './parameters.ts'

/** Every problem that an operation can refuse with, each once. */
export function refusalsOf(declaration: AnyDeclaration): ProblemKind[] {
  const { access, body, query, method, refuses } = declaration
  const hasCheckedParameter = declaration.parameters.some((name) => parameters[name].isChecked)
  const kinds: readonly ProblemKind[] = [
    ...access.refuses,
    ...(hasCheckedParameter ? ['invalid-content' as const] : []),
    ...query.refuses,
    ...body.refuses,
    // Bodies are bounded also where none is read.
    ...(method === 'get' ? [] : ['body-too-large' as const]),
    ...refuses,
  ]
  return [...new Set(kinds)]
}

/** The kinds by their status, lowest first. */
export function byStatus(kinds: readonly ProblemKind[]): [status: number, kinds: ProblemKind[]][] {
  const statuses = new Map<number, ProblemKind[]>()
  for (const kind of kinds) {
    const { status } = problems[kind]
    statuses.set(status, [...(statuses.get(status) ?? []), kind])
  }
  return [...statuses].sort(([one], [other]) => one - other)
}

/** What a status means for an operation: a line for each kind of problem, in Markdown. */
export function refusalWords(kinds: readonly ProblemKind[], language: Language): string {
  return kinds.map((kind) => `- \`${problemType(kind)}\`: ${problems[kind].words[language].title}`).join('\n')
}
