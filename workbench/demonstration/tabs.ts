import type { Language } from '../../shared/language/language.ts'
import type { Desk } from '../runtime/workbench.ts'

/** What stands on the tabs of one partnership that are filled in. */
export interface Tabs {
  readonly partnership: string
  readonly checklist: string
  readonly ratings: string
}

const names: Readonly<Record<Language, Tabs>> = {
  id: { partnership: 'Kemitraan', checklist: 'Daftar periksa', ratings: 'Penilaian' },
  en: { partnership: 'Partnership', checklist: 'Checklist', ratings: 'Ratings' },
}

/** Of the tabs that were added, the one with that name, or with a number behind it where the name was taken. */
function numbered(added: readonly string[], name: string): string {
  const found = added.find((tab) => tab === name || tab.startsWith(`${name} (`))
  if (found === undefined) throw new Error(`No tab ${name} was added`)
  return found
}

/**
 * The tabs of the partnership that was added last.
 *
 * @param before the tabs that were there already
 */
export function addedTabs(desk: Desk, before: readonly string[], language: Language): Tabs {
  const added = desk.sheets().filter((tab) => !before.includes(tab))
  const { partnership, checklist, ratings } = names[language]
  return {
    partnership: numbered(added, partnership),
    checklist: numbered(added, checklist),
    ratings: numbered(added, ratings),
  }
}

/** How many rows of a tab hold anything: asked without its cells, which take long to draw. */
export function rowCount(desk: Desk, tab: string): number {
  return desk.view(tab, { from: 0, count: 0 }).rows
}

/** The hidden first column: it tells what each row is for, in every language. */
export function rowCodes(desk: Desk, tab: string): string[] {
  return desk.values(tab, `A1:A${rowCount(desk, tab)}`).map(([code]) => String(code))
}

/**
 * The row, from 1, with that code in the hidden first column.
 *
 * @throws Error when there is none
 */
export function rowOf(codes: readonly string[], code: string, tab: string): number {
  const index = codes.indexOf(code)
  if (index < 0) throw new Error(`${tab} has no row ${code}`)
  return index + 1
}
