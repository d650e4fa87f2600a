import { practiceStatuses } from '../../shared/scoring/checklist.ts'
import { call, type Expression, joined, literal, operation, range, whole } from '../cells/expression.ts'
import { dash, rounded } from '../cells/formula.ts'
import type { ChecklistLayout } from './checklist-layout.ts'
import type { ListReferences } from './lists-layout.ts'

export interface ChecklistExpressions {
  /** Rule 4: percent in place, 0 to 100; a dash when nothing is answered. */
  readonly percent: Expression
  /** Answered and applicable practices: `5 / 6`. */
  readonly answered: Expression
}

/**
 * A principle's figures, from the Checklist itself or from another sheet.
 *
 * @param code the cell that holds the principle's code
 * @param sheet the Checklist's name when the formula stands elsewhere
 */
export function checklistExpressions(
  layout: ChecklistLayout,
  code: Expression,
  lists: ListReferences,
  sheet?: string,
): ChecklistExpressions {
  const options = { fixed: 'both', ...(sheet === undefined ? {} : { sheet }) } as const
  const principles = range(layout.principles, options)
  const statuses = range(layout.statuses, options)
  const count = (status: (typeof practiceStatuses)[number]) =>
    call('COUNTIFS', principles, code, statuses, lists.status(practiceStatuses.indexOf(status)))
  const inPlace = count('in-place')
  const partly = count('partly')
  const answered = joined('+', inPlace, partly, count('not-yet'))
  const halves = operation(operation(whole(2), '*', inPlace), '+', partly)
  const percent = operation(operation(whole(50), '*', halves), '/', answered)
  const applicable = operation(call('COUNTIF', principles, code), '-', count('not-applicable'))
  return {
    percent: call('IFERROR', rounded(percent, 0), dash),
    answered: joined('&', answered, literal(' / '), applicable),
  }
}
