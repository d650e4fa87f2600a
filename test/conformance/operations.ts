import { keys } from './operations/keys.ts'
import { portfolios } from './operations/portfolios.ts'
import { programmes } from './operations/programmes.ts'
import { releases } from './operations/releases.ts'
import { rounds } from './operations/rounds.ts'
import { scorecards } from './operations/scorecards.ts'
import { service } from './operations/service.ts'
import { submissions } from './operations/submissions.ts'
import { templates } from './operations/templates.ts'
import type { Walked } from './walked.ts'

/**
 * Every operation and every page of the Worker by its id, each with what brings its answers about. A new one is an entry
 * here: the walks, the malformed requests and the matrix of keys follow from it, and fail without it.
 */
export const operations: Readonly<Record<string, Walked>> = {
  ...programmes,
  ...keys,
  ...submissions,
  ...rounds,
  ...releases,
  ...portfolios,
  ...templates,
  ...scorecards,
  ...service,
}
