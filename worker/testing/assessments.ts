import type { Assessment, Submission } from '../../shared/messages/submission.ts'
import type { Response } from '../../shared/scoring/response.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import type { Template } from '../../shared/template/template.ts'

function requireTemplate(): Template {
  const template = findTemplate('education')
  if (template === undefined) throw new Error('The education template is missing from the catalogue')
  return template
}

export const template = requireTemplate()

/** Every respondent gives the same response to every item. */
export function assessmentOf(response: Response, respondents = 2): Assessment {
  return {
    template: { id: template.id, version: template.version },
    kind: 'education',
    partnershipName: 'Sekolah Ceria',
    respondents: Array.from({ length: respondents }, () => ({
      sector: 'nonprofit' as const,
      responses: template.items.map(() => response),
    })),
    practices: Object.fromEntries(template.practices.map(({ id }) => [id, 'in-place' as const])),
  }
}

/** @param named in a named programme only */
export function submissionOf(assessment: Assessment, revision = 1, named?: boolean): Submission {
  const consent = { version: 1, agreed: true } as const
  return { revision, consent: named === undefined ? consent : { ...consent, named }, assessment }
}
