import type { Dimension } from '../../shared/words/dimension.ts'
import type { Sector } from '../../shared/words/sector.ts'
import type { Chance } from './chance.ts'
import type { DemonstrationPartnership } from './organisation.ts'
import type { Tendencies } from './programmes.ts'

/** A row of the Ratings worksheet that asks for ratings. */
export interface RatedRow {
  /** From 1. */
  readonly row: number
  readonly dimension: Dimension
}

export type Rating = number | 'NA' | 'DK' | ''

/** What stays the same in every round: how mild each person is, and how much easier each item is than the others. */
interface Character {
  readonly raters: readonly { readonly sector: Sector; readonly temper: number }[]
  readonly items: readonly { readonly dimension: Dimension; readonly ease: number }[]
}

export function inventCharacter(
  { respondents }: DemonstrationPartnership,
  rows: readonly RatedRow[],
  chance: Chance,
): Character {
  return {
    raters: respondents.map((sector) => ({ sector, temper: 0.3 * chance.normal() })),
    items: rows.map(({ dimension }) => ({ dimension, ease: 0.3 * chance.normal() })),
  }
}

/** Of a hundred answers: what does not apply, what is skipped, and what is not known where nothing else is said. */
const usually = { notApplicable: 2, skipped: 2, unknown: 4 }

/** People leave out what they cannot know. */
function unanswered(unknown: number, chance: Chance): 'NA' | 'DK' | '' | null {
  const draw = 100 * chance.even()
  if (draw < usually.notApplicable) return 'NA'
  if (draw < usually.notApplicable + usually.skipped) return ''
  return draw < usually.notApplicable + usually.skipped + unknown ? 'DK' : null
}

const onScale = (value: number) => Math.max(1, Math.min(5, Math.round(value)))

/**
 * One partnership's ratings for one round: a block with a row for each item and a column for each respondent.
 *
 * @param roundsBefore how many rounds the programme had before this one
 */
export function inventRatings(
  { level, leaning, views = {}, progress }: DemonstrationPartnership,
  tendencies: Tendencies,
  { raters, items }: Character,
  roundsBefore: number,
  chance: Chance,
): Rating[][] {
  return items.map(({ dimension, ease }) => {
    const step = progress + (tendencies.progress[dimension] ?? 0)
    const start = level + (leaning[dimension] ?? 0) + (tendencies.leaning[dimension] ?? 0) + ease
    return raters.map(({ sector, temper }) => {
      const view = (tendencies.views[sector]?.[dimension] ?? 0) + (views[sector]?.[dimension] ?? 0)
      const missing = unanswered(tendencies.unknown[dimension] ?? usually.unknown, chance)
      return missing ?? onScale(start + roundsBefore * step + temper + view + 0.45 * chance.normal())
    })
  })
}

/** Which of the offered statuses (in place, partly, not yet, not applicable) a practice has; some are left open. */
export function inventStatus(level: number, statuses: readonly string[], chance: Chance): string {
  const draw = level + 1.1 * chance.normal()
  if (chance.even() < 0.05) return ''
  if (chance.even() < 0.04) return statuses[3] ?? ''
  if (draw > 3.9) return statuses[0] ?? ''
  return (draw > 2.9 ? statuses[1] : statuses[2]) ?? ''
}
