import type { Assessment } from '../../shared/messages/submission.ts'
import type { Response } from '../../shared/scoring/response.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import { sectors } from '../../shared/words/sector.ts'

const found = findTemplate('education')
if (found === undefined) throw new Error('The education template is gone from the catalogue')
const template = found

/** Answers that differ from number to number and repeat in every run. */
function response(number: number): Response {
  const draw = (number * 2_654_435_761) % 97
  if (draw < 3) return 'NA'
  if (draw < 7) return 'DK'
  return ([1, 2, 3, 3, 4, 4, 5] as const)[draw % 7] ?? 3
}

/** An assessment as a sheet sends it; `respondents` of them make it 0.4 KB (1) or 1.7 KB (8, with its checklist). */
export function assessment(number: number, respondents: number): Assessment {
  const { id, version, items, practices } = template
  return {
    template: { id, version },
    kind: number % 3 === 0 ? 'general' : 'education',
    partnershipName: `Kemitraan ${number}`,
    respondents: Array.from({ length: respondents }, (_, respondent) => ({
      sector: sectors[(number + respondent) % sectors.length] ?? null,
      responses: items.map((_item, item) => response(number * 997 + respondent * 89 + item)),
    })),
    practices:
      respondents === 1
        ? {}
        : Object.fromEntries(practices.slice(0, 20).map((practice) => [practice.id, 'in-place' as const])),
  }
}
