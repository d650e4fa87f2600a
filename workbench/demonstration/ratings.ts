import type { Chance } from './chance.ts'
import type { DemonstrationOrganisation } from './organisations.ts'

/** What a row of the Ratings worksheet measures, as read from the sheet. */
export interface RatedRow {
  readonly dimension: string
}

type Rating = number | 'NA' | 'DK' | ''

const atMost = (highest: number, value: number) => Math.max(1, Math.min(highest, value))

/** People leave out what they cannot know: more often what the partnership brings than how it works. */
function unanswered(chance: Chance): 'NA' | 'DK' | '' | null {
  const draw = chance.even()
  if (draw < 0.02) return 'NA'
  if (draw < 0.06) return 'DK'
  if (draw < 0.08) return ''
  return null
}

/**
 * One organisation's ratings for one round: a block with a row for each item and a column for each respondent.
 * Respondents differ by temper and by sector, items by chance; a later round moves the whole by `progress`.
 */
export function inventRatings(
  organisation: DemonstrationOrganisation,
  rows: readonly RatedRow[],
  progress: number,
  chance: Chance,
): Rating[][] {
  const tempers = organisation.respondents.map(
    (sector) => 0.35 * chance.normal() + (sector === 'business' ? 0.15 : 0),
  )
  return rows.map(({ dimension }) => {
    const expected =
      organisation.level + (organisation.leaning[dimension] ?? 0) + progress + 0.25 * chance.normal()
    return tempers.map((temper) => {
      const missing = unanswered(chance)
      return missing ?? atMost(5, Math.round(expected + temper + 0.5 * chance.normal()))
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
