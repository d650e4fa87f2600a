import type { Trouble } from './words.ts'
import type { Answer } from './wrangler.ts'

/** Thrown where a step cannot be done: what went wrong, what to do, and what wrangler said of it. */
export class Failed extends Error {
  readonly trouble: Trouble
  readonly said: string

  constructor({ what, advice }: Trouble, answer?: Answer) {
    super(what)
    this.trouble = { what, advice }
    this.said = `${answer?.complaint ?? ''}\n${answer?.output ?? ''}`.trim()
  }
}
