import type { CombinedResults, KindClass } from '../../shared/messages/release.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { ValidRespondent } from '../../shared/scoring/partnership.ts'
import type { Kind } from '../../shared/words/kind.ts'

/** One organisation's submissions of a round, with those of its respondents who said anything. */
export interface Standing {
  readonly id: string
  readonly assessments: readonly {
    readonly kind: Kind
    readonly people: readonly ValidRespondent[]
    readonly practices: StandingSubmission['assessment']['practices']
  }[]
}

export function standingsOf(submissions: readonly StandingSubmission[]): Standing[] {
  const standings = new Map<string, Standing['assessments'][number][]>()
  for (const { organisation, assessment } of submissions) {
    const people = assessment.respondents.filter(({ responses }) => responses.some((one) => one !== null))
    const own = standings.get(organisation) ?? []
    own.push({ kind: assessment.kind, people, practices: assessment.practices })
    standings.set(organisation, own)
  }
  return Array.from(standings, ([id, assessments]) => ({ id, assessments }))
}

/** In which class of a release a reader finds the organisation: those that have none of their own are in *other*. */
export function classOf({ assessments }: Standing, { kinds }: CombinedResults): KindClass {
  const [first = 'mixed', ...more] = new Set(assessments.map(({ kind }) => kind))
  const own = more.length === 0 ? first : 'mixed'
  return kinds.some((published) => published.class === own) ? own : 'other'
}
