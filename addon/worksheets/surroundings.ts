import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { type ItemsReferences, itemsReferences } from './items-layout.ts'
import { type ListReferences, listReferences } from './lists-layout.ts'
import { ratingsLayout } from './ratings-layout.ts'
import { type RatingsReferences, ratingsReferences } from './ratings-references.ts'

/** What every part of a worksheet needs that shows results. */
export interface Surroundings {
  readonly template: Template
  readonly language: Language
  readonly names: WorksheetNames
  readonly lists: ListReferences
  readonly ratings: RatingsReferences
  readonly items: ItemsReferences
}

export function surroundingsOf(template: Template, language: Language, names: WorksheetNames): Surroundings {
  return {
    template,
    language,
    names,
    lists: listReferences(template, names.lists),
    ratings: ratingsReferences(ratingsLayout(template), names.ratings),
    items: itemsReferences(template, names.items),
  }
}
