import type { Desk } from '../runtime/workbench.ts'
import { fillRatings } from './fill-ratings.ts'
import type { RatedRow } from './ratings.ts'
import type { Tabs } from './tabs.ts'

/** What a person does before the next round is rated: the last round's ratings are emptied, the sectors stay. */
export function startRound(desk: Desk, tabs: Tabs, rows: readonly RatedRow[], respondents: number): void {
  const empty = rows.map(() => Array.from({ length: respondents }, () => '' as const))
  fillRatings(desk, tabs, rows, empty)
}
