/** Sum and sum of squares of whole numbers: exact, so that their order is of no account. */
interface Sums {
  sum: number
  squares: number
}

const noSums = (): Sums => ({ sum: 0, squares: 0 })

function add(to: Sums, value: number): void {
  to.sum += value
  to.squares += value * value
}

/** What alpha needs of the respondents who answered every item of a scale, however many they are. */
export interface ScaleAnswers {
  respondents: number
  readonly items: readonly Sums[]
  /** Of each respondent's sum over the items. */
  readonly totals: Sums
}

export function noAnswersYet(items: number): ScaleAnswers {
  return { respondents: 0, items: Array.from({ length: items }, noSums), totals: noSums() }
}

/** Adds one respondent's answers: a whole number for each item. */
export function addAnswers(to: ScaleAnswers, answers: readonly number[]): void {
  to.respondents += 1
  let total = 0
  to.items.forEach((item, place) => {
    const answer = answers[place] ?? 0
    add(item, answer)
    total += answer
  })
  add(to.totals, total)
}

/** n·Σx² − (Σx)², which is n·(n − 1) times the variance: a whole number. */
const spread = ({ sum, squares }: Sums, n: number): number => n * squares - sum * sum

/**
 * Cronbach's alpha (Cronbach 1951): k/(k − 1)·(1 − sum of the items' variances / variance of the respondents' sums),
 * each item as it was answered, whatever its weight. At most 1, of any size below 0; unrounded.
 *
 * @returns null under two items or two respondents, or when all respondents have the same sum
 */
export function alphaOf({ respondents, items, totals }: ScaleAnswers): number | null {
  const ofTotals = spread(totals, respondents)
  if (items.length < 2 || ofTotals === 0) return null
  const ofItems = items.reduce((sum, item) => sum + spread(item, respondents), 0)
  return (items.length / (items.length - 1)) * (1 - ofItems / ofTotals)
}
