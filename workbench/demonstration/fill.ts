import type { Language } from '../../shared/language/language.ts'
import { sectorNames } from '../../shared/words/sector.ts'
import type { Desk } from '../runtime/workbench.ts'
import type { Chance } from './chance.ts'
import type { DemonstrationOrganisation } from './organisations.ts'
import { inventRatings, inventStatus } from './ratings.ts'

/** What stands on the tabs. */
const tabs: Readonly<Record<Language, { partnership: string; checklist: string; ratings: string }>> = {
  id: { partnership: 'Kemitraan', checklist: 'Daftar periksa', ratings: 'Penilaian' },
  en: { partnership: 'Partnership', checklist: 'Checklist', ratings: 'Ratings' },
}

/** The hidden first column: it tells what each row is for, in every language. */
function rowCodes(desk: Desk, sheet: string): string[] {
  return desk.values(sheet, `A1:A${desk.view(sheet).rows}`).map(([code]) => String(code))
}

function rowOf(codes: readonly string[], code: string, sheet: string): number {
  const index = codes.indexOf(code)
  if (index < 0) throw new Error(`${sheet} has no row ${code}`)
  return index + 1
}

/** The purpose, the place and the partners, as the organisation's staff would type them. */
export function fillProfile(desk: Desk, organisation: DemonstrationOrganisation): void {
  const sheet = tabs[organisation.language].partnership
  const codes = rowCodes(desk, sheet)
  desk.type(sheet, `C${rowOf(codes, 'shared-purpose', sheet)}`, organisation.purpose)
  desk.type(sheet, `C${rowOf(codes, 'place', sheet)}`, organisation.place)
  const partners = desk.view(sheet).cells.filter(({ validation }) => validation?.kind === 'dropdown')
  organisation.partners.forEach(({ name, sector }, place) => {
    const cell = partners[place]
    if (cell === undefined) throw new Error(`${sheet} has no row for ${name}`)
    desk.type(sheet, `B${cell.row + 1}`, name)
    desk.type(sheet, cell.a1, sectorNames[organisation.language][sector])
  })
}

/** One status for each practice, chosen in the dropdown. */
export function fillChecklist(desk: Desk, organisation: DemonstrationOrganisation, chance: Chance): void {
  const sheet = tabs[organisation.language].checklist
  for (const { a1, validation } of desk.view(sheet).cells) {
    if (validation?.kind !== 'dropdown' || validation.choices === null) continue
    const status = inventStatus(organisation.level, validation.choices, chance)
    if (status !== '') desk.type(sheet, a1, status)
  }
}

/** The respondents' sectors and ratings, one column each, over those of an earlier round. */
export function fillRatings(
  desk: Desk,
  organisation: DemonstrationOrganisation,
  progress: number,
  chance: Chance,
): void {
  const sheet = tabs[organisation.language].ratings
  const codes = rowCodes(desk, sheet)
  const sectorNamesHere = organisation.respondents.map((sector) => sectorNames[organisation.language][sector])
  desk.paste(sheet, `F${rowOf(codes, 'sector', sheet)}`, [sectorNamesHere])
  const rated = desk
    .values(sheet, `A1:C${codes.length}`)
    .flatMap(([, dimension, weight], index) =>
      typeof weight === 'number' ? [{ row: index + 1, dimension: String(dimension) }] : [],
    )
  const ratings = inventRatings(organisation, rated, progress, chance)
  rated.forEach(({ row }, index) => {
    desk.paste(sheet, `F${row}`, [ratings[index] ?? []])
  })
}
