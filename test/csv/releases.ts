import type { Plan } from '../../shared/messages/plan.ts'
import type { ConfidentialRelease, NamedRelease } from '../../shared/messages/release.ts'
import { changeSince } from '../../shared/publishing/change.ts'
import type { NamedSubmission } from '../../shared/publishing/named-submission.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { publishNamed } from '../../shared/publishing/publish-named.ts'
import type { Response } from '../../shared/scoring/response.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import type { Template } from '../../shared/template/template.ts'
import type { Wording } from '../../shared/template/wording.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { kinds } from '../../shared/words/kind.ts'
import { sectors } from '../../shared/words/sector.ts'

function requireTemplate(): Template {
  const template = findTemplate('education')
  if (template === undefined) throw new Error('The education template is missing from the catalogue')
  return template
}

const { wording: shippedWording, ...instrument } = requireTemplate()

/** Texts that a reader could take for the end of a field or a row, for a formula, or for a number or day. */
export const hardTexts = [
  'Sekolah "Bersama", 2027',
  'Dua\nbaris; satu, dua',
  'Dua\r\nbaris',
  '=1+1',
  '+62 811',
  '-5',
  '@Maju',
  '  =HYPERLINK("http://x";"y")',
  '"',
  '3,5',
  '\t=2',
  'Ünïcødé – “kutipan” 🤝',
] as const

const hardText = (place: number): string => hardTexts[place % hardTexts.length] ?? ''

/** The shipped words, with every item and practice saying something hard to read. */
export const hardWording: Wording = {
  ...shippedWording.id,
  items: Object.fromEntries(
    Object.entries(shippedWording.id.items).map(([id, words], place) => [
      id,
      { ...words, statement: hardText(place) },
    ]),
  ),
  practices: Object.fromEntries(
    Object.entries(shippedWording.id.practices).map(([id, words], place) => [
      id,
      { ...words, statement: hardText(place + 5) },
    ]),
  ),
}

/** Another mean for every dimension, spread over organisations and people, with some who cannot say. */
function responseOf(organisation: number, person: number, item: number, lift: number): Response {
  const mixed = organisation * 31 + person * 17 + item * 7
  if (mixed % 11 === 0) return 'NA'
  if (mixed % 13 === 0) return 'DK'
  if (mixed % 17 === 0) return null
  const dimension = dimensions.indexOf(instrument.items[item]?.dimension ?? 'trust')
  const rating = Math.round(2 + dimension / 5 + ((mixed % 7) - 3) / 2.5 + (dimension % 3 === 0 ? lift : 0))
  return ([1, 2, 3, 4, 5] as const)[Math.min(Math.max(rating, 1), 5) - 1] ?? null
}

/** @param lift how much higher than in the other round some dimensions are rated */
function submissions(organisations: number, lift: number): NamedSubmission[] {
  return Array.from({ length: organisations }, (_, organisation) => ({
    organisation: `organisation-${String(organisation).padStart(2, '0')}`,
    organisationName: hardText(organisation),
    partnership: 'partnership',
    consent: { named: true },
    assessment: {
      template: { id: instrument.id, version: instrument.version },
      kind: kinds[organisation % 2] ?? 'general',
      partnershipName: hardText(organisation + 3),
      respondents: Array.from({ length: 5 }, (_, person) => ({
        sector: sectors[(organisation + person) % 4] ?? 'nonprofit',
        responses: instrument.items.map((_, item) => responseOf(organisation, person, item, lift)),
      })),
      practices: Object.fromEntries(
        instrument.practices.map(({ id }, practice) => [
          id,
          (organisation + practice) % 3 === 0 ? ('partly' as const) : ('in-place' as const),
        ]),
      ),
    },
  }))
}

const plan = {
  threshold: 5,
  kinds: [...kinds],
  template: { instrument, wording: shippedWording } satisfies Plan['template'],
}

const about = (digit: string, programmeName: string) => ({
  programme: digit.repeat(64),
  programmeName,
  round: { id: 'endline', label: 'Endline' },
  template: { id: instrument.id, version: instrument.version },
  publishedAt: '2027-01-31T00:00:00.000Z',
})

const baseline = { id: 'baseline', label: 'Baseline' }

/** With a change since an earlier round, so that there are negative numbers. */
export function confidentialRelease(): ConfidentialRelease {
  const of = (organisations: number, lift: number) =>
    ({ disclosure: 'confidential', results: publish(plan, submissions(organisations, lift)) }) as const
  const earlier = of(11, 1)
  const figures = of(12, 0)
  return {
    ...about('a', '=SUM(1;2), "Sekolah"'),
    ...figures,
    threshold: plan.threshold,
    changes: [changeSince(baseline, earlier, figures, 11)],
  }
}

export function namedRelease(): NamedRelease {
  const of = (lift: number) =>
    ({ disclosure: 'named', results: publishNamed(plan, submissions(9, lift)) }) as const
  const figures = of(0)
  return {
    ...about('b', '=SUM(1;2), "Sekolah"'),
    ...figures,
    changes: [changeSince(baseline, of(1), figures, 9)],
  }
}
