import { canonicalJson } from '../../shared/messages/canonical-json.ts'
import type { Submission } from '../../shared/messages/submission.ts'
import { digestOf } from '../digest.ts'

/** A submission with its content as it is stored and hashed. */
export interface Content {
  readonly submission: Submission
  /** The assessment as canonical JSON. */
  readonly text: string
  /** SHA-256 of the canonical JSON of assessment and consent. */
  readonly hash: string
}

/** The content in the form that is hashed and stored; revision is not content, so it is in neither. */
export async function contentOf(submission: Submission): Promise<Content> {
  const { assessment, consent } = submission
  const hash = await digestOf(canonicalJson({ assessment, consent }))
  return { submission, text: canonicalJson(assessment), hash }
}
