import type { StandingSubmission } from './standing-submission.ts'

/** A submission that stands when a named round is published, with what it says of being named. */
export interface NamedSubmission extends StandingSubmission {
  /** As it is published. */
  readonly organisationName: string
  /** Not named means in no figure. */
  readonly consent: { readonly named: boolean }
}
