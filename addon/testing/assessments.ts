import type { Assessment, Receipt } from '../../shared/messages/submission.ts'
import { countedRespondents, scorePartnership } from '../../shared/scoring/partnership.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import type { Template } from '../../shared/template/template.ts'
import type { Destination } from '../sending/outbox.ts'

/** The template with which most tests work. */
export function educationTemplate(): Template {
  const template = findTemplate('education')
  if (template === undefined) throw new Error('The education template is gone from the catalogue')
  return template
}

/** A plausible assessment of the education template, for tests. */
export function exampleAssessment(name = 'Sekolah Sahabat Lombok 🌺'): Assessment {
  const { id, version, items } = educationTemplate()
  return {
    template: { id, version },
    kind: 'education',
    partnershipName: name,
    respondents: [
      { sector: 'business', responses: items.map(() => 4) },
      { sector: null, responses: items.map((_, index) => (index % 7 === 0 ? 'DK' : 3)) },
    ],
    practices: {},
  }
}

export const exampleDestination: Destination = {
  programme: '0'.repeat(64),
  round: { id: 'baseline', label: 'Baseline 2027' },
  organisation: '5a0f6f6e-3c9a-4a3e-9a41-6a0d7c5d2b11',
  partnership: '0c4f3a8e-7f6b-4a54-9a0d-2f1f5b1f7e10',
}

/** What the Worker would acknowledge an assessment with. */
export function exampleReceipt(assessment: Assessment, revision: number): Receipt {
  const { round, organisation, partnership } = exampleDestination
  return {
    round: round.id,
    organisation,
    partnership,
    revision,
    hash: 'ab'.repeat(32),
    receivedAt: '2027-03-01T02:03:04.000Z',
    respondents: countedRespondents(assessment.respondents).length,
    scorecard: scorePartnership(educationTemplate(), assessment.respondents),
  }
}
