import * as z from 'zod'
import type { InEachLanguage } from '../language/language.ts'
import { retractionSchema } from './round.ts'

/** Every kind of problem that the Worker reports, each with a stable type and a sentence that says what to do. */
export type ProblemKind =
  | 'not-found'
  | 'method-not-allowed'
  | 'key-missing'
  | 'portfolio-not-open'
  | 'key-mistyped'
  | 'key-unknown'
  | 'key-revoked'
  | 'key-expired'
  | 'key-not-sufficient'
  | 'operator-secret-wrong'
  | 'too-many-attempts'
  | 'malformed-json'
  | 'unsupported-media-type'
  | 'body-too-large'
  | 'invalid-content'
  | 'wrong-template-version'
  | 'wrong-responses'
  | 'kind-not-planned'
  | 'consent-not-fitting'
  | 'round-unknown'
  | 'round-not-open'
  | 'round-not-closed'
  | 'round-published'
  | 'round-not-published'
  | 'round-retracted'
  | 'revision-superseded'
  | 'revision-conflict'
  | 'nothing-to-withdraw'
  | 'release-not-yet'
  | 'release-retracted'
  | 'template-unknown'
  | 'template-not-found'
  | 'template-code-mistyped'
  | 'template-deprecated'
  | 'template-of-another-programme'
  | 'template-version-taken'
  | 'too-many-templates'
  | 'too-many-scorecards'
  | 'scorecard-ended'
  | 'organisation-unknown'
  | 'organisation-exists'
  | 'too-many-organisations'
  | 'last-coordinator-key'
  | 'key-over'
  | 'export-too-large'
  | 'internal'

/** RFC 9457 problem document, whose readers ignore members that they do not know. */
export const problemSchema = z.object({
  /** `https://mitra.example/problems/…` would need a host: a URN is stable wherever the Worker runs. */
  type: z.string().regex(/^urn:mitra:problem:/),
  title: z.string(),
  status: z.number().int().min(400).max(599),
  detail: z.string(),
  /** The failing fields: a path such as `assessment.respondents.0.responses.3`, and what is wrong there. */
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  /** For a revision conflict: what stands now, so that the sheet can offer to replace it. */
  currentRevision: z.number().int().optional(),
  /** The id of the organisation that is there already under a name. */
  organisation: z.uuid().optional(),
  /** Of a release that was taken back: when, and why. */
  retraction: retractionSchema.optional(),
  requestId: z.string(),
})
export type Problem = z.infer<typeof problemSchema>

export function problemType(kind: ProblemKind): string {
  return `urn:mitra:problem:${kind}`
}

interface ProblemWords {
  /** What happened, in a few words. */
  readonly title: string
  /** What happened and what the person can do now. */
  readonly detail: string
}

export interface ProblemEntry {
  readonly status: number
  readonly words: InEachLanguage<ProblemWords>
}
