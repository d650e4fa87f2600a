import type { CombinedResults } from '../../shared/messages/release.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { PracticeStatus } from '../../shared/scoring/checklist.ts'
import { averaged, KnowledgeInTheMaking } from './knowledge.ts'
import { standingsOf } from './standings.ts'

const half = 5
const width = 50
const percents: Partial<Record<PracticeStatus, number>> = { 'in-place': 100, partly: 50, 'not-yet': 0 }

/** What a reader of a release knows of one practice. */
export function practiceKnowledge(
  practice: string,
  submissions: readonly StandingSubmission[],
  results: CombinedResults,
): KnowledgeInTheMaking {
  const made = new KnowledgeInTheMaking()
  for (const { id, assessments } of standingsOf(submissions)) {
    made.subject(id, () => {
      const values = assessments.flatMap(({ practices }) => {
        const status = practices[practice]
        const percent = status === undefined ? undefined : percents[status]
        return percent === undefined ? [] : [made.unknown(percent, 0, 100)]
      })
      return values.length === 0 ? [] : [{ figure: practice, combination: averaged(values), width }]
    })
  }
  const cell = results.all.practices.find(({ id }) => id === practice)?.inPlace
  if (cell !== undefined && cell.value !== null) {
    const members = made.secretsOf(practice).map(({ combination }) => combination)
    made.publishes(cell, members, half)
  }
  return made
}
