import * as z from 'zod'
import type { Practice } from '../template/instrument.ts'
import type { Principle } from '../words/dimension.ts'
import { roundGuarded } from './rounding.ts'

export const practiceStatusSchema = z.enum(['in-place', 'partly', 'not-yet', 'not-applicable'])
export type PracticeStatus = z.infer<typeof practiceStatusSchema>
export const practiceStatuses = practiceStatusSchema.options

const points: Readonly<Record<PracticeStatus, number | null>> = {
  'in-place': 1,
  partly: 0.5,
  'not-yet': 0,
  'not-applicable': null,
}

/** What a status counts: 1, ½ or 0; null when it does not apply or nothing was chosen. */
export function practicePoints(status: PracticeStatus | null | undefined): number | null {
  return status === null || status === undefined ? null : points[status]
}

export interface ChecklistScore {
  /** Percent in place over the answered practices, 0 to 100, rounded to a whole number; null when none is answered. */
  readonly percent: number | null
  readonly answered: number
  /** Practices that apply: all of the principle less those marked not applicable. */
  readonly applicable: number
}

/** Rule 4: how far the practices of a principle are in place. A blank is not answered and left out. */
export function scoreChecklist(
  practices: readonly Practice[],
  statuses: Readonly<Record<string, PracticeStatus | null | undefined>>,
  principle: Principle,
): ChecklistScore {
  const chosen = practices
    .filter((practice) => practice.principle === principle)
    .map((practice) => statuses[practice.id])
  const counted = chosen.map(practicePoints).filter((value) => value !== null)
  const sum = counted.reduce((total, value) => total + value, 0)
  return {
    percent: counted.length === 0 ? null : roundGuarded((100 * sum) / counted.length, 0),
    answered: counted.length,
    applicable: chosen.filter((status) => status !== 'not-applicable').length,
  }
}
