import { varianceOf } from '../statistics/variance.ts'
import type { Instrument } from '../template/instrument.ts'
import { agreementBeforeFloor, answersTo } from './agreement.ts'
import { meanOf } from './mean.ts'
import type { Respondent } from './partnership.ts'
import { inHundredths } from './rounding.ts'

/** So many items each list names. */
export const prioritiesEach = 3

/** Ids of items, the most urgent first; fewer than three while there are not as many with answers. */
export interface Priorities {
  /** By the mean answer, rounded to two decimals. */
  readonly lowest: readonly string[]
  /** By 1 − s²/2, rounded to two decimals; before the floor, so that the widest split comes first. */
  readonly split: readonly string[]
}

interface Ranked {
  readonly id: string
  /** In whole hundredths; null for an item that has too few answers. */
  readonly hundredths: number | null
}

/** Sorting keeps the order of what is equal: ties stand in template order. */
function first(items: readonly Ranked[]): readonly string[] {
  return items
    .flatMap(({ id, hundredths }) => (hundredths === null ? [] : [{ id, hundredths }]))
    .sort((one, other) => one.hundredths - other.hundredths)
    .slice(0, prioritiesEach)
    .map(({ id }) => id)
}

/** Rule 9: the three lowest and the three most split items, over all answers of valid respondents. */
export function prioritiesOf(instrument: Instrument, respondents: readonly Respondent[]): Priorities {
  const items = instrument.items.map(({ id }, index) => {
    const answers = answersTo(respondents, index)
    const mean = meanOf(answers)
    const variance = varianceOf(answers)
    return {
      id,
      mean: mean === null ? null : inHundredths(mean),
      agreement: variance === null ? null : inHundredths(agreementBeforeFloor(variance)),
    }
  })
  return {
    lowest: first(items.map(({ id, mean }) => ({ id, hundredths: mean }))),
    split: first(items.map(({ id, agreement }) => ({ id, hundredths: agreement }))),
  }
}
