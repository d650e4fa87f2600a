import type { Language } from '../../shared/language/language.ts'
import type { Plan } from '../../shared/messages/plan.ts'
import type { Preview } from '../../shared/messages/preview.ts'
import { shownFigures } from '../../shared/publishing/shown-figures.ts'
import type { Wording } from '../../shared/template/wording.ts'
import { figuresOf } from './figures.ts'
import { stateOf } from './rounds.ts'

type Statements = Readonly<Record<string, { readonly statement: string }>>

const statementsIn = (texts: Statements): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([id, { statement }]) => [id, statement]))

function statementsOf({ items, practices }: Wording) {
  return { items: statementsIn(items), practices: statementsIn(practices) }
}

/**
 * What a closed round would show, worked out like a release whenever it is asked for and never stored. An open round has
 * no preview, as one after every submission would tell what each of them did.
 *
 * @param language of the statements
 * @throws Refused when the programme has no such round
 */
export function previewOf(sql: SqlStorage, plan: Plan, round: string, language: Language): Preview {
  const state = stateOf(sql, round)
  if (state !== 'closed') return { holds: 'nothing', because: state }
  const figures = figuresOf(sql, plan, round)
  if (figures.disclosure === 'confidential') {
    const statements = statementsOf(plan.template.wording[language])
    return { holds: 'figures', ...shownFigures(figures.results), statements }
  }
  const { byName, partnerships, respondents } = figures.results
  return {
    holds: 'names',
    organisations: byName.map((named) => ({
      id: named.organisation,
      name: named.name,
      partnerships: named.partnerships.length,
    })),
    partnerships,
    respondents,
  }
}
