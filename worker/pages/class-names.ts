import type { InEachLanguage } from '../../shared/language/language.ts'
import type { KindClass } from '../../shared/messages/release.ts'
import { kindNames } from '../../shared/words/kind.ts'

/** What the classes of organisations are called, by what their partnerships are for. */
export const classNames: InEachLanguage<Readonly<Record<KindClass, string>>> = {
  id: { ...kindNames.id, mixed: 'Beberapa jenis', other: 'Lainnya' },
  en: { ...kindNames.en, mixed: 'Several kinds', other: 'Other' },
}
