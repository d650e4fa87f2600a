import type { Assessment } from '../messages/submission.ts'
import { countedRespondents } from '../scoring/partnership.ts'
import { isAnswer } from '../scoring/response.ts'
import { sectors } from '../words/sector.ts'
import type { ComposedValue } from './composition.ts'
import { addPartnership, noPartnershipYet, takeValue } from './organisation-value.ts'
import { addShares, noSharesYet, partsOf, type ScoreSum } from './shares.ts'

const nothingYet = (): ScoreSum => ({ sum: 0, scored: 0 })

const meanOf = ({ sum, scored }: ScoreSum): number | null => (scored === 0 ? null : sum / scored)

/** One partnership's answers to the item: of all, and of each sector in the order of the words. */
function answersOf(place: number, { respondents }: Assessment) {
  const ofAll = nothingYet()
  const ofSectors = sectors.map(nothingYet)
  for (const { sector, responses } of countedRespondents(respondents)) {
    const answer = responses[place] ?? null
    if (!isAnswer(answer)) continue
    for (const to of [ofAll, sector === null ? undefined : ofSectors[sectors.indexOf(sector)]]) {
      if (to === undefined) continue
      to.sum += answer
      to.scored += 1
    }
  }
  return { ofAll, ofSectors }
}

/**
 * An organisation's value of one item and the parts that it comes from, null when nobody answered the item.
 *
 * @param place the item's among the responses
 */
export function composeItem(place: number, assessments: readonly Assessment[]): ComposedValue | null {
  const shares = noSharesYet()
  const own = noPartnershipYet()
  const inSectors = sectors.map(noPartnershipYet)
  for (const assessment of assessments) {
    const { ofAll, ofSectors } = answersOf(place, assessment)
    const mean = meanOf(ofAll)
    if (mean === null) continue
    addPartnership(own, mean)
    addShares(shares, mean, ofAll, ofSectors)
    inSectors.forEach((value, index) => {
      addPartnership(value, meanOf(ofSectors[index] ?? nothingYet()))
    })
  }
  const { partnerships } = own
  const value = takeValue(own)
  if (value === null) return null
  return { value, parts: partsOf(shares, partnerships, inSectors.map(takeValue)) }
}
