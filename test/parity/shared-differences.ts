import { answersTo, deviationOf, dimensionAgreement, itemAgreement } from '../../shared/scoring/agreement.ts'
import { meanOf } from '../../shared/scoring/mean.ts'
import type { Respondent } from '../../shared/scoring/partnership.ts'
import { prioritiesOf } from '../../shared/scoring/priorities.ts'
import { roundGuarded } from '../../shared/scoring/rounding.ts'
import { scoreSectors, sectorGap } from '../../shared/scoring/sectors.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import type { ShownDifferences } from './shown-differences.ts'

function sectorsOf(instrument: Instrument, respondents: readonly Respondent[], dimension: Dimension) {
  const scores = scoreSectors(instrument, respondents, dimension)
  const gap = sectorGap(scores)
  return {
    scores,
    gap: gap?.gap ?? null,
    highest: gap?.flagged ? gap.highest : [],
    lowest: gap?.flagged ? gap.lowest : [],
  }
}

function itemOf(respondents: readonly Respondent[], index: number) {
  const answers = answersTo(respondents, index)
  const agreement = itemAgreement(answers)
  return {
    mean: meanOf(answers),
    answers: answers.length,
    agreement: agreement?.value ?? null,
    deviation: agreement === null ? null : deviationOf(answers),
    label: agreement?.label ?? null,
    fewRaters: agreement?.fewRaters ?? false,
  }
}

const rounded = (value: number | null) => (value === null ? null : roundGuarded(value, 2))

/** What `shared` makes of how raters, sectors and items differ, in the form in which a sheet's results are read. */
export function differencesByShared(
  instrument: Instrument,
  respondents: readonly Respondent[],
): ShownDifferences {
  const places = instrument.items.map(({ id }) => id)
  const { lowest, split } = prioritiesOf(instrument, respondents)
  const listed = (ids: readonly string[]) =>
    ids.map((id) => {
      const { mean, deviation, ...item } = itemOf(respondents, places.indexOf(id))
      return { id, score: rounded(mean), deviation: rounded(deviation), ...item }
    })
  return {
    agreement: Object.fromEntries(
      dimensions.map((dimension) => [dimension, dimensionAgreement(instrument, respondents, dimension)]),
    ),
    sectors: Object.fromEntries(
      dimensions.map((dimension) => [dimension, sectorsOf(instrument, respondents, dimension)]),
    ),
    items: Object.fromEntries(places.map((id, index) => [id, itemOf(respondents, index)])),
    priorities: { lowest: listed(lowest), split: listed(split) },
  }
}
