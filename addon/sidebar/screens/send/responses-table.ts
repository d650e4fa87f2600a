import type { Language } from '../../../../shared/language/language.ts'
import type { Assessment } from '../../../../shared/messages/submission.ts'
import { sectorNames } from '../../../../shared/words/sector.ts'
import type { Preparation } from '../../../sending/prepare.ts'
import { fold } from '../../controls/parts.ts'
import { element } from '../../element.ts'
import { sendingScreenWords } from '../../words/sending.ts'

function responses(assessment: Assessment, preparation: Preparation, language: Language): HTMLElement {
  const words = sendingScreenWords[language].preview
  const columns = assessment.respondents.map((_, index) => element('th', { scope: 'col' }, String(index + 1)))
  const rows = preparation.items.map(({ statement }, item) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, statement[language]),
      ...assessment.respondents.map((respondent) =>
        element('td', {}, String(respondent.responses[item] ?? '–')),
      ),
    ),
  )
  return element(
    'div',
    { class: 'scroll', tabindex: 0 },
    element(
      'table',
      { class: 'responses' },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.item), ...columns)),
      element('tbody', {}, ...rows),
    ),
  )
}

/** The sector of each numbered respondent: 1 Business · 2 Government. */
function sectorLine(assessment: Assessment, language: Language): string {
  const unknown = sendingScreenWords[language].preview.noSector
  return assessment.respondents
    .map(({ sector }, index) => `${index + 1} ${sector === null ? unknown : sectorNames[language][sector]}`)
    .join(' · ')
}

function practices(assessment: Assessment, preparation: Preparation, language: Language): HTMLElement {
  const words = sendingScreenWords[language].preview
  const rows = preparation.practices.map(({ id, statement }) => {
    const status = assessment.practices[id]
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, statement[language]),
      element('td', {}, status === undefined ? words.notAnswered : words.statuses[status]),
    )
  })
  return element('table', {}, element('tbody', {}, ...rows))
}

/** Every response and every practice, each table folded away. */
export function responsesTable(
  assessment: Assessment,
  preparation: Preparation,
  language: Language,
): HTMLElement[] {
  const words = sendingScreenWords[language].preview
  const ofPractices = () =>
    fold(
      'practices',
      `${words.practices}: ${words.practicesAnswered(Object.keys(assessment.practices).length, preparation.practices.length)}`,
      practices(assessment, preparation, language),
    )
  return [
    fold(
      'responses',
      words.responses(assessment.respondents.length, preparation.items.length),
      element('p', { class: 'help' }, sectorLine(assessment, language)),
      element('p', { class: 'help' }, words.responsesHelp),
      responses(assessment, preparation, language),
    ),
    ...(preparation.practices.length === 0 ? [] : [ofPractices()]),
  ]
}
