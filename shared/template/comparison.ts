import type { InEachLanguage } from '../language/language.ts'
import type { Instrument } from './instrument.ts'
import type { Wording } from './wording.ts'

/** A template as two versions of it are held side by side. */
export interface ComparedTemplate {
  readonly instrument: Pick<Instrument, 'practices' | 'items'>
  readonly wording: InEachLanguage<Pick<Wording, 'practices' | 'items'>>
}

/** Ids of practices or items, each list in the newer version's order (what was dropped in the older one's). */
export interface Comparison {
  /** In both versions: their answers can be compared and pooled. */
  readonly comparable: string[]
  /** Those of the comparable ones whose words are not the same in every language. */
  readonly reworded: string[]
  readonly added: string[]
  readonly dropped: string[]
}

type Group = 'practices' | 'items'

function compareGroup(earlier: ComparedTemplate, later: ComparedTemplate, group: Group): Comparison {
  const before = earlier.instrument[group].map(({ id }) => id)
  const after = later.instrument[group].map(({ id }) => id)
  const comparable = after.filter((id) => before.includes(id))
  const wordsIn = ({ wording }: ComparedTemplate, id: string): string =>
    [wording.id, wording.en].map((words) => Object.values(words[group][id] ?? {}).join('\n')).join('\n')
  return {
    comparable,
    reworded: comparable.filter((id) => wordsIn(earlier, id) !== wordsIn(later, id)),
    added: after.filter((id) => !before.includes(id)),
    dropped: before.filter((id) => !after.includes(id)),
  }
}

/** What two versions of a template have in common: the id tells, whatever the order, the weights and the words. */
export function compareTemplates(
  earlier: ComparedTemplate,
  later: ComparedTemplate,
): Readonly<Record<Group, Comparison>> {
  return {
    practices: compareGroup(earlier, later, 'practices'),
    items: compareGroup(earlier, later, 'items'),
  }
}
