interface Elsewhere {
  /** Why no request to this Worker brings it about. */
  readonly because: string
  readonly file: string
  readonly title: string
}

/** What is documented and not walked, by operation and outcome, with the test that covers it instead. */
export const elsewhere: Readonly<Record<string, Elsewhere>> = {
  'seeHealth 503': {
    because: 'A part of the platform has to be silent',
    file: 'worker/routes/health.test.ts',
    title: 'says which part is silent, and the reason to the log only',
  },
  'publishTemplateVersion template-version-taken': {
    because: 'Two coordinators have to publish at the same moment',
    file: 'worker/library/publish.test.ts',
    title: 'lets one of two versions that are published at once be the second',
  },
  'issueKey too-many-organisations': {
    because: 'Only programmes of an open sign-up are limited, and wrangler.toml has it closed',
    file: 'worker/routes/sign-up.test.ts',
    title: 'anyone creates a programme with a shipped template, which takes 200 organisations',
  },
  'importProgramme body-too-large': {
    because: 'Its bound is 64 MB, which nobody wants to send in every test',
    file: 'worker/programme/history/bounds.test.ts',
    title: 'is neither written nor read when it is a byte longer',
  },
  'exportProgramme export-too-large': {
    because: 'A programme of more than 64 MB takes minutes to fill',
    file: 'worker/programme/history/bounds.test.ts',
    title: 'is neither written nor read when it is a byte longer',
  },
}
