import type { InEachLanguage, Language } from '../../../shared/language/language.ts'
import { type KindClass, kindClassSchema } from '../../../shared/messages/release.ts'
import { type Sector, sectorNames, sectors } from '../../../shared/words/sector.ts'
import type { Group, Scores } from './reading.ts'
import { dashboardWords } from './words.ts'

/** What a group's dot bears: no letter occurs twice in one breakdown. */
const sectorLetters: InEachLanguage<Readonly<Record<Sector, string>>> = {
  id: { government: 'P', business: 'D', nonprofit: 'N', academia: 'A', community: 'K', media: 'M' },
  en: { government: 'G', business: 'B', nonprofit: 'N', academia: 'A', community: 'C', media: 'M' },
}

const classLetters: InEachLanguage<Readonly<Record<KindClass, string>>> = {
  id: { infrastructure: 'I', education: 'P', research: 'R', general: 'U', mixed: 'B', other: 'L' },
  en: { infrastructure: 'I', education: 'E', research: 'R', general: 'G', mixed: 'S', other: 'O' },
}

export function groupOfSector(sector: Sector, scores: Scores, language: Language): Group {
  return {
    letter: sectorLetters[language][sector],
    hue: sectors.indexOf(sector) + 1,
    name: sectorNames[language][sector],
    scores,
  }
}

export function groupOfKind(kind: KindClass, scores: Scores, language: Language): Group {
  return {
    letter: classLetters[language][kind],
    hue: kindClassSchema.options.indexOf(kind) + 1,
    name: dashboardWords[language].classes[kind],
    scores,
  }
}
