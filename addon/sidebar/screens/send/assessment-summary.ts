import type { Language } from '../../../../shared/language/language.ts'
import type { Round } from '../../../../shared/messages/round.ts'
import type { Assessment } from '../../../../shared/messages/submission.ts'
import { practiceStatuses } from '../../../../shared/scoring/checklist.ts'
import { kindNames } from '../../../../shared/words/kind.ts'
import { sectorNames, sectors } from '../../../../shared/words/sector.ts'
import { facts } from '../../controls/parts.ts'
import { element } from '../../element.ts'
import { partnershipWords } from '../../words/partnerships.ts'
import { sendingScreenWords } from '../../words/sending.ts'

function respondents(assessment: Assessment, language: Language): HTMLElement {
  const words = sendingScreenWords[language].preview
  const lines = [...sectors, null].flatMap((sector) => {
    const count = assessment.respondents.filter((respondent) => respondent.sector === sector).length
    const name = sector === null ? words.noSector : sectorNames[language][sector]
    return count === 0 ? [] : [element('li', {}, `${name}: ${count}`)]
  })
  return element(
    'div',
    {},
    String(assessment.respondents.length),
    element('ul', { class: 'plain' }, ...lines),
  )
}

function practices(assessment: Assessment, all: number, language: Language): HTMLElement {
  const words = sendingScreenWords[language].preview
  const chosen = Object.values(assessment.practices)
  const lines = practiceStatuses.flatMap((status) => {
    const count = chosen.filter((one) => one === status).length
    return count === 0 ? [] : [element('li', {}, `${words.statuses[status]}: ${count}`)]
  })
  return element(
    'div',
    {},
    words.practicesAnswered(chosen.length, all),
    element('ul', { class: 'plain' }, ...lines),
  )
}

/**
 * What will be sent, at a glance.
 *
 * @param practiceCount how many practices the template has
 */
export function assessmentSummary(
  assessment: Assessment,
  round: Round,
  practiceCount: number,
  language: Language,
): HTMLElement {
  const { preview, choose } = sendingScreenWords[language]
  const ofPractices = [preview.practices, practices(assessment, practiceCount, language)] as const
  return element(
    'div',
    { class: 'card' },
    facts([
      [partnershipWords[language].partnership, assessment.partnershipName],
      [choose.round, round.label],
      [choose.kind, kindNames[language][assessment.kind]],
      [preview.respondents, respondents(assessment, language)],
      ...(practiceCount === 0 ? [] : [ofPractices]),
    ]),
  )
}
