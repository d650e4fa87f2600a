import type { Plan } from '../../shared/messages/plan.ts'
import type { ConfidentialRelease, NamedRelease } from '../../shared/messages/release.ts'
import type { Assessment } from '../../shared/messages/submission.ts'
import { changeSince } from '../../shared/publishing/change.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { publishNamed } from '../../shared/publishing/publish-named.ts'
import { practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { Kind } from '../../shared/words/kind.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'
import { template as shipped } from './assessments.ts'

const { wording, ...instrument } = shipped
export const plannedTemplate: Plan['template'] = { instrument, wording }

const kinds: readonly Kind[] = ['education', 'general', 'research']
const threshold = 5

/** Another answer for each organisation, respondent and statement, from 1 to 5, always the same. */
function answerOf(organisation: number, respondent: number, item: number, shift: number): 1 | 2 | 3 | 4 | 5 {
  const answers = [1, 2, 3, 4, 5] as const
  return answers[(organisation + respondent * 2 + (item % 7) + Math.floor(item / 7) + shift) % 5] ?? 3
}

/** What the organisation of this number sends. */
export function assessmentOfNumber(organisation: number, shift = 0): Assessment {
  const seats: readonly Sector[] = sectors.slice(0, organisation % 2 === 0 ? 4 : 3)
  return {
    template: { id: instrument.id, version: instrument.version },
    kind: organisation % 2 === 0 ? 'education' : 'general',
    partnershipName: `Kemitraan ${organisation}`,
    respondents: seats.map((sector, respondent) => ({
      sector,
      responses: instrument.items.map((_, item) => answerOf(organisation, respondent, item, shift)),
    })),
    practices: Object.fromEntries(
      instrument.practices.map(({ id }, place) => [
        id,
        practiceStatuses[(organisation + place) % 3] ?? 'partly',
      ]),
    ),
  }
}

/** @param shift moves all answers round the scale, so that rounds differ */
function submissionsOf(organisations: number, shift: number) {
  return Array.from({ length: organisations }, (_, place) => ({
    organisation: `organisation-${String(place).padStart(3, '0')}`,
    organisationName: `Yayasan ${place + 1}`,
    partnership: 'only',
    consent: { named: true },
    assessment: assessmentOfNumber(place, shift),
  }))
}

const about = {
  programme: 'a'.repeat(64),
  programmeName: 'Sekolah Bersama',
  template: { id: instrument.id, version: instrument.version },
  publishedAt: '2027-06-01T00:00:00.000Z',
}
const baseline = { id: 'baseline', label: 'Baseline' }
const endline = { id: 'endline', label: 'Endline' }

/** A release of so many organisations, compared with a baseline round of as many where `compared`. */
export function confidentialReleaseOf(organisations: number, compared = true): ConfidentialRelease {
  const plan = { threshold, kinds, template: { instrument } }
  const published = (shift: number) => ({
    disclosure: 'confidential' as const,
    results: publish(plan, submissionsOf(organisations, shift)),
  })
  const [before, now] = [published(0), published(1)]
  const changes = compared ? [changeSince(baseline, before, now, organisations)] : []
  return { ...about, ...now, threshold, round: endline, changes }
}

/** The same with names. */
export function namedReleaseOf(organisations: number, compared = true): NamedRelease {
  const plan = { kinds, template: { instrument } }
  const published = (shift: number) => ({
    disclosure: 'named' as const,
    results: publishNamed(plan, submissionsOf(organisations, shift)),
  })
  const [before, now] = [published(0), published(1)]
  const changes = compared ? [changeSince(baseline, before, now, organisations)] : []
  return { ...about, ...now, round: endline, changes }
}
