import type { Language } from '../../shared/language/language.ts'
import { UserError } from '../language/user-error.ts'
import type { NotCounted } from '../partnership/not-counted.ts'
import type { AssessmentRead } from '../partnership/read.ts'
import { worksheetWords } from '../worksheets/words-in-each-language.ts'

/** @throws UserError that names every cell without which the sheet shows no scores or no bands */
export function requireScores({ wrongWeights, wrongBands }: AssessmentRead): void {
  if (wrongWeights.length + wrongBands.length === 0) return
  const listOf = (cells: readonly NotCounted[]) =>
    cells.map(({ cell, content }) => (content === '' ? cell : `${cell} (“${content}”)`)).join(', ')
  const wordsIn = (language: Language) => {
    const { messages } = worksheetWords[language]
    return [
      ...(wrongWeights.length > 0 ? [messages['wrong-weights'] + listOf(wrongWeights)] : []),
      ...(wrongBands.length > 0 ? [messages['wrong-bands'] + listOf(wrongBands)] : []),
    ].join(' · ')
  }
  throw new UserError({ id: wordsIn('id'), en: wordsIn('en') })
}
