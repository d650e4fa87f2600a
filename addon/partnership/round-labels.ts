import type { InEachLanguage } from '../../shared/language/language.ts'
import { roundSchema } from '../../shared/messages/round.ts'
import { UserError } from '../language/user-error.ts'
import type { PartnershipRecord } from './record.ts'

/** The usual names of the first rounds. */
const usualLabels: InEachLanguage<readonly string[]> = {
  id: ['Data awal', 'Paruh waktu', 'Data akhir'],
  en: ['Baseline', 'Midline', 'Endline'],
}

/** What the present and the next round are likely called, in the language of the worksheets; '' for no suggestion. */
export interface SuggestedRounds {
  readonly present: string
  readonly next: string
}

type Known = Pick<PartnershipRecord, 'language' | 'round' | 'rounds'>

export function suggestedRounds({ language, round, rounds }: Known): SuggestedRounds {
  const usual = (place: number) => usualLabels[language][place] ?? ''
  return { present: round ?? usual(rounds.length), next: usual(rounds.length + 1) }
}

function checked(label: string): string {
  const parsed = roundSchema.shape.label.safeParse(label)
  if (parsed.success) return parsed.data
  throw new UserError({
    id: 'Beri nama kedua putaran, masing-masing 1 sampai 60 huruf.',
    en: 'Give both rounds a name of 1 to 60 characters.',
  })
}

/**
 * The names of the present round and of the next, trimmed.
 *
 * @throws UserError when one is blank or too long, or when two rounds of the partnership would be called alike
 */
export function checkedRounds({ rounds }: Known, present: string, next: string): SuggestedRounds {
  const labels = { present: checked(present), next: checked(next) }
  const all = [...rounds.map(({ label }) => label), labels.present, labels.next]
  const compared = all.map((label) => label.toLowerCase())
  const again = all.find((_, place) => compared.indexOf(compared[place] ?? '') !== place)
  if (again === undefined) return labels
  throw new UserError({
    id: `Sudah ada putaran bernama “${again}”. Beri nama lain agar keduanya dapat dibedakan.`,
    en: `There is a round called “${again}” already. Choose another name, so that the two can be told apart.`,
  })
}
