import type { ScorecardFigures } from '../../shared/messages/scorecard.ts'
import type { TemplateContent } from '../../shared/messages/template-library.ts'
import { byDimension } from '../../shared/words/dimension.ts'
import { template } from './assessments.ts'

const { wording, id: _id, version: _version, ...instrument } = template

/** A content that can be published: the education template under a name of its own, so that no two are the same. */
export function contentNamed(name: string): TemplateContent {
  return {
    instrument,
    wording: { id: { ...wording.id, name }, en: { ...wording.en, name } },
    examples: [],
  }
}

/** Every principle and benefit with the same mean, and one item. */
export function figuresOf(mean: number): ScorecardFigures {
  return {
    respondents: 8,
    scores: byDimension(() => ({ mean, respondents: 7 })),
    items: [{ id: template.items[0]?.id ?? '', mean, respondents: 6 }],
    practices: { trust: 50 },
  }
}
