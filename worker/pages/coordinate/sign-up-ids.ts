/** The places of the front page that its script fills or listens to. */
export const signUpIds = {
  form: 'sign-up',
  threshold: 'sign-up-threshold',
  message: 'sign-up-message',
  created: 'sign-up-created',
} as const
