/** Where Mitra can be deployed: the name that a person gives, and the one that wrangler takes. */
export const environments = {
  production: { flag: '' },
  staging: { flag: 'staging' },
} as const

export type Environment = keyof typeof environments
export const environmentNames = ['production', 'staging'] as const satisfies readonly Environment[]
