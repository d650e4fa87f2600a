import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import type { WorksheetDraft } from '../cells/draft.ts'
import { ratingsLayout } from '../worksheets/ratings-layout.ts'
import { draftRounds } from '../worksheets/rounds.ts'

/** The Rounds worksheet of so many rounds, each rated on a sheet as it is inserted. */
export function exampleRounds(
  template: Template,
  language: Language,
  lists: string,
  rounds: number,
): WorksheetDraft {
  const shown = Array.from({ length: rounds }, (_, place) => ({
    label: `Round ${place + 1}`,
    kept: place === rounds - 1 ? null : 46_000 + place,
    sheet: `Bu Ani's ratings – ${place + 1}`,
    places: ratingsLayout(template),
  }))
  return draftRounds(template, language, lists, 'Rounds', shown)
}
