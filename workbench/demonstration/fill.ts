import type { Language } from '../../shared/language/language.ts'
import { sectorNames } from '../../shared/words/sector.ts'
import type { Desk } from '../runtime/workbench.ts'
import type { Chance } from './chance.ts'
import type { DemonstrationPartnership } from './organisation.ts'
import { inventStatus } from './ratings.ts'
import { rowCodes, rowOf, type Tabs } from './tabs.ts'

/** The profile and the partners, as the organisation's staff would type them. */
export function fillProfile(
  desk: Desk,
  { partnership: tab }: Tabs,
  language: Language,
  { profile, partners }: DemonstrationPartnership,
): void {
  const codes = rowCodes(desk, tab)
  for (const [field, text] of Object.entries(profile)) desk.type(tab, `C${rowOf(codes, field, tab)}`, text)
  const choices = desk.view(tab).cells.filter(({ validation }) => validation?.kind === 'dropdown')
  partners.forEach(({ name, sector }, place) => {
    const cell = choices[place]
    if (cell === undefined) throw new Error(`${tab} has no row for ${name}`)
    desk.type(tab, `B${cell.row + 1}`, name)
    desk.type(tab, cell.a1, sectorNames[language][sector])
  })
}

/** One status for each practice, chosen in the dropdown. */
export function fillChecklist(
  desk: Desk,
  { checklist: tab }: Tabs,
  { level }: DemonstrationPartnership,
  chance: Chance,
): void {
  for (const { a1, validation } of desk.view(tab).cells) {
    if (validation?.kind !== 'dropdown' || validation.choices === null) continue
    const status = inventStatus(level, validation.choices, chance)
    if (status !== '') desk.type(tab, a1, status)
  }
}
