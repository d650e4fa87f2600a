import type { Assessment } from '../messages/submission.ts'
import type { Kind } from '../words/kind.ts'

/** A submission that stands when the round is published: neither replaced nor withdrawn. */
export interface StandingSubmission {
  readonly organisation: string
  readonly partnership: string
  readonly assessment: Assessment
}

/** What the submissions of a round must keep to. */
export interface RoundPlan {
  readonly kinds: readonly Kind[]
}

function assertInOrder(previous: StandingSubmission, next: StandingSubmission): void {
  const inOrder =
    previous.organisation < next.organisation ||
    (previous.organisation === next.organisation && previous.partnership < next.partnership)
  if (!inOrder) {
    const key = ({ organisation, partnership }: StandingSubmission) => `${organisation} ${partnership}`
    throw new RangeError(
      `Submissions must come in ascending order of organisation and partnership, each once: ${key(next)} came after ${key(previous)}`,
    )
  }
}

function assertPlanned(plan: RoundPlan, { assessment }: StandingSubmission): void {
  if (plan.kinds.includes(assessment.kind)) return
  throw new RangeError(`The plan has no partnerships of the kind ${assessment.kind}`)
}

/**
 * The same submissions one after another, so that sums are taken in the order of their keys and no digit depends on the
 * order of arrival.
 *
 * @param submissions in ascending order (by UTF-16 code units) of organisation, then partnership; read once, not kept
 * @throws RangeError when two submissions are out of order or have the same key, or one is of a kind that the plan
 *   does not have
 */
export function* inKeyOrder<One extends StandingSubmission>(
  plan: RoundPlan,
  submissions: Iterable<One>,
): Generator<One, void, undefined> {
  let previous: One | undefined
  for (const submission of submissions) {
    assertPlanned(plan, submission)
    if (previous !== undefined) assertInOrder(previous, submission)
    yield submission
    previous = submission
  }
}
