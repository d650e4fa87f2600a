/** What the releases of either disclosure answer about their figures, by anchor, in a funder's order. */
export const sharedQuestions = ['help', 'brings', 'sectors', 'kinds', 'better', 'practices'] as const

/** What only those with names answer beyond it. */
export const namedQuestions = ['organisations', 'reliability'] as const

/** The sections of a release's page by their anchors. */
export type QuestionId =
  | 'took-part'
  | (typeof sharedQuestions)[number]
  | (typeof namedQuestions)[number]
  | 'use'
