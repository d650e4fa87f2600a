import type { Environment } from './environments.ts'
import type { DeployWords } from './words.ts'
import type { Wrangler } from './wrangler.ts'

/** Whoever sits at the terminal, or nobody. */
export interface Person {
  tell(text: string): void
  /** @returns undefined when nobody is there */
  agrees(question: string, usual: boolean): Promise<boolean | undefined>
  /** @returns the index of the choice; undefined when nobody is there */
  chooses(question: string, choices: readonly string[]): Promise<number | undefined>
}

/** The text of wrangler.toml. */
interface Configuration {
  read(): string
  write(text: string): void
}

/** All that the steps of a deployment work with. */
export interface Deployment {
  readonly environment: Environment
  readonly words: DeployWords
  readonly person: Person
  readonly configuration: Configuration
  readonly wrangler: Wrangler
  /** Of Node.js, as `24.1.0`. */
  readonly nodeVersion: string
  /** Whether the account is given by CLOUDFLARE_ACCOUNT_ID. */
  readonly accountGiven: boolean
  /** Whether an operator's secret that is there is replaced without asking. */
  readonly newSecret: boolean
  readonly fetch: (address: string) => Promise<Response>
  readonly pause: (milliseconds: number) => Promise<void>
}
