import type { InEachLanguage } from '../../shared/language/language.ts'
import type { RoundState } from '../../shared/messages/round.ts'

/** Where a round stands, in a word. */
export const roundStateNames: InEachLanguage<Readonly<Record<RoundState, string>>> = {
  id: { open: 'Terbuka', closed: 'Ditutup', published: 'Terbit', retracted: 'Ditarik kembali' },
  en: { open: 'Open', closed: 'Closed', published: 'Published', retracted: 'Retracted' },
}
