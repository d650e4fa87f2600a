import { canonicalJson } from '../../shared/messages/canonical-json.ts'
import type { Assessment, Submission } from '../../shared/messages/submission.ts'
import { digestOf } from '../digest.ts'

/** A submission as it travels to its programme's object, which reads the text sooner than a copied tree of answers. */
export interface SentContent extends Pick<Submission, 'revision' | 'consent'> {
  /** The assessment as canonical JSON, as it is stored. */
  readonly text: string
  /** SHA-256 of the canonical JSON of assessment and consent; the revision is not content. */
  readonly hash: string
}

/** A submission with its content as it is stored and hashed. */
export interface Content extends Pick<SentContent, 'text' | 'hash'> {
  readonly submission: Submission
}

/** The content in the form that is hashed and stored. */
export function sentContent({ assessment, consent, revision }: Submission): SentContent {
  const text = canonicalJson(assessment)
  // The canonical JSON of both together, without writing the assessment once more.
  const hash = digestOf(`{"assessment":${text},"consent":${canonicalJson(consent)}}`)
  return { revision, consent, text, hash }
}

/** An assessment that was checked before it became this text. */
export function assessmentIn(text: string): Assessment {
  return JSON.parse(text)
}

/** The same as it arrived. */
export function contentOf({ revision, consent, text, hash }: SentContent): Content {
  return { submission: { revision, consent, assessment: assessmentIn(text) }, text, hash }
}
