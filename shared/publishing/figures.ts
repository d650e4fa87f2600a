import type { Assessment } from '../messages/submission.ts'
import type { Instrument } from '../template/instrument.ts'
import { byDimension, type Dimension, dimensions } from '../words/dimension.ts'
import { type Sector, sectors } from '../words/sector.ts'
import type { ClassScore } from './breakdown.ts'
import { composeItem } from './composed-item.ts'
import { type ComposedValue, countComposition, countUnscored } from './composition.ts'
import { noPartnershipYet, type OrganisationValue, takeValue } from './organisation-value.ts'
import { noSharesYet, partsOf, type Shares, sharingSectors, startSharesOver } from './shares.ts'
import { countOrganisation, emptyTally, type Tally } from './tally.ts'

/** A figure in the making: the organisation that is being read, and the tally of those before it. */
export interface Figure {
  readonly organisation: OrganisationValue
  readonly tally: Tally
}

type ScoreFigures = Readonly<Record<Dimension, Figure>>

interface ItemFigures {
  readonly id: string
  readonly dimension: Dimension
  readonly mean: Figure
  readonly notApplicable: Figure
  readonly unknown: Figure
}

/** What a confidential round publishes of all organisations and of each sector's respondents. */
export interface Figures {
  readonly scores: ScoreFigures
  /** What each sector's respondents bring to the scores of the organisation that is being read. */
  readonly shares: Readonly<Record<Dimension, Shares>>
  /** In the order of the words. */
  readonly sectors: readonly { readonly sector: Sector; readonly scores: ScoreFigures }[]
  readonly items: readonly ItemFigures[]
  readonly practices: readonly { readonly id: string; readonly inPlace: Figure }[]
}

const emptyFigure = (): Figure => ({ organisation: noPartnershipYet(), tally: emptyTally() })

export function emptyFigures(instrument: Instrument): Figures {
  return {
    scores: byDimension(emptyFigure),
    shares: byDimension(noSharesYet),
    sectors: sectors.map((sector) => ({ sector, scores: byDimension(emptyFigure) })),
    items: instrument.items.map(({ id, dimension }) => ({
      id,
      dimension,
      mean: emptyFigure(),
      notApplicable: emptyFigure(),
      unknown: emptyFigure(),
    })),
    practices: instrument.practices.map(({ id }) => ({ id, inPlace: emptyFigure() })),
  }
}

function countIn(figure: Figure): number | null {
  const value = takeValue(figure.organisation)
  countOrganisation(figure.tally, value)
  return value
}

/** The values of a dimension's items that an organisation's assessments come to. */
function composeItems(
  figures: Figures,
  dimension: Dimension,
  assessments: readonly Assessment[],
): (ComposedValue | null)[] {
  return figures.items.flatMap((item, place) =>
    item.dimension === dimension ? [composeItem(place, assessments)] : [],
  )
}

/** Counts the organisation's score in, of all its respondents and by sector. */
function countScoreIn(
  figures: Figures,
  dimension: Dimension,
  { tally, composition }: ClassScore,
  assessments: readonly Assessment[],
): void {
  const { partnerships } = figures.scores[dimension].organisation
  const value = countIn(figures.scores[dimension])
  const values = figures.sectors.map(({ scores }) => countIn(scores[dimension]))
  countOrganisation(tally, value)
  const items = () => composeItems(figures, dimension, assessments)
  if (value === null) {
    countUnscored(composition, items)
    return
  }
  const shares = figures.shares[dimension]
  countComposition(composition, sharingSectors(shares), () => ({
    value,
    parts: partsOf(shares, partnerships, values),
    items: items(),
  }))
  startSharesOver(shares)
}

/**
 * Ends the organisation that was being read: its values go into the tallies, and its scores also into those of the
 * class that it is in.
 *
 * @param assessments all of the organisation's: read once more where its items are to be kept
 */
export function endOrganisation(
  figures: Figures,
  ofClass: Readonly<Record<Dimension, ClassScore>>,
  assessments: readonly Assessment[],
): void {
  for (const dimension of dimensions) countScoreIn(figures, dimension, ofClass[dimension], assessments)
  for (const item of figures.items) {
    countIn(item.mean)
    countIn(item.notApplicable)
    countIn(item.unknown)
  }
  for (const practice of figures.practices) countIn(practice.inPlace)
}
