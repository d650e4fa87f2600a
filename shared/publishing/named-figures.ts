import { noAnswersYet, type ScaleAnswers } from '../statistics/alpha.ts'
import { type Distribution, noRatings } from '../statistics/distribution.ts'
import type { Group } from '../statistics/intraclass.ts'
import type { Instrument } from '../template/instrument.ts'
import { byDimension, type Dimension, dimensions } from '../words/dimension.ts'
import type { OrganisationClass } from '../words/kind.ts'
import { type Sector, sectors } from '../words/sector.ts'
import { noPartnershipYet, type OrganisationValue, takeValue } from './organisation-value.ts'

/** A figure in the making: the organisation that is being read, and the values of those before it, in their order. */
interface NamedFigure {
  readonly organisation: OrganisationValue
  readonly values: number[]
}

interface NamedScore {
  readonly figure: NamedFigure
  readonly answers: ScaleAnswers
  /** The scored respondents of each partnership. */
  readonly partnerships: Group[]
}

interface NamedItem {
  readonly id: string
  readonly figure: NamedFigure
  readonly ratings: Distribution
  notApplicable: number
  unknown: number
  blank: number
}

interface NamedClass {
  organisations: number
  readonly scores: Readonly<Record<Dimension, number[]>>
}

/** What a named round publishes of all organisations, of each sector's respondents and of each class. */
export interface NamedFigures {
  readonly scores: Readonly<Record<Dimension, NamedScore>>
  /** In the order of the words. */
  readonly sectors: readonly {
    readonly sector: Sector
    readonly scores: Readonly<Record<Dimension, NamedFigure>>
  }[]
  readonly classes: Readonly<Record<OrganisationClass, NamedClass>>
  readonly items: readonly NamedItem[]
  readonly practices: readonly { readonly id: string; readonly figure: NamedFigure }[]
}

const noFigure = (): NamedFigure => ({ organisation: noPartnershipYet(), values: [] })

const noClass = (): NamedClass => ({ organisations: 0, scores: byDimension(() => []) })

export function emptyNamedFigures({ items, practices }: Instrument): NamedFigures {
  const itemsOf = (dimension: Dimension) => items.filter((item) => item.dimension === dimension).length
  return {
    scores: byDimension((dimension) => ({
      figure: noFigure(),
      answers: noAnswersYet(itemsOf(dimension)),
      partnerships: [],
    })),
    sectors: sectors.map((sector) => ({ sector, scores: byDimension(noFigure) })),
    classes: {
      infrastructure: noClass(),
      education: noClass(),
      research: noClass(),
      general: noClass(),
      mixed: noClass(),
    },
    items: items.map(({ id }) => ({
      id,
      figure: noFigure(),
      ratings: noRatings(),
      notApplicable: 0,
      unknown: 0,
      blank: 0,
    })),
    practices: practices.map(({ id }) => ({ id, figure: noFigure() })),
  }
}

function keepValue({ organisation, values }: NamedFigure): number | null {
  const value = takeValue(organisation)
  if (value !== null) values.push(value)
  return value
}

/** Ends the organisation that was being read: its values are kept, and its scores also among those of its class. */
export function endNamedOrganisation(figures: NamedFigures, ofOrganisation: OrganisationClass): void {
  const { scores } = figures.classes[ofOrganisation]
  figures.classes[ofOrganisation].organisations += 1
  for (const dimension of dimensions) {
    const value = keepValue(figures.scores[dimension].figure)
    if (value !== null) scores[dimension].push(value)
    for (const sector of figures.sectors) keepValue(sector.scores[dimension])
  }
  for (const { figure } of figures.items) keepValue(figure)
  for (const { figure } of figures.practices) keepValue(figure)
}
