import type { InEachLanguage } from '../../shared/language/language.ts'

/** A failure that a person can do something about: its words say what. */
export class UserError extends Error {
  readonly words: InEachLanguage<string>

  constructor(words: InEachLanguage<string>) {
    super(words.en)
    this.name = 'UserError'
    this.words = words
  }
}
