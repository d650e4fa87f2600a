import { formatNumber, type Language } from '../../../../shared/language/language.ts'
import { dimensionNames } from '../../../../shared/words/dimension.ts'
import type { Difference } from '../../../sending/comparison.ts'
import type { DeliveryReference, Received, Sending } from '../../../sending/send.ts'
import type { App, Screen } from '../../app.ts'
import { button, buttonRow } from '../../controls/button.ts'
import { facts, heading, notice, paragraph, problemNotice, screenOf } from '../../controls/parts.ts'
import { formatMoment } from '../../date.ts'
import { element } from '../../element.ts'
import { sendingScreenWords } from '../../words/sending.ts'
import { shellWords } from '../../words/shell.ts'
import { resendScreen } from './resend.ts'

function nameOfScore(score: Difference['score'], language: Language): string {
  const words = sendingScreenWords[language].result
  if (score === 'principles') return words.overallPrinciples
  if (score === 'benefits') return words.overallBenefits
  return dimensionNames[language][score]
}

function differenceTable(differences: readonly Difference[], language: Language): HTMLElement {
  const words = sendingScreenWords[language].result
  const written = (score: number | null) => (score === null ? '–' : formatNumber(score, 2, language))
  const rows = differences.map(({ score, sheet, worker }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameOfScore(score, language)),
      element('td', {}, written(sheet)),
      element('td', {}, written(worker)),
    ),
  )
  const headings = [words.score, words.sheet, words.worker].map((text) =>
    element('th', { scope: 'col' }, text),
  )
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...headings)),
    element('tbody', {}, ...rows),
  )
}

function comparison({ differences }: Received, language: Language): HTMLElement {
  const words = sendingScreenWords[language].result
  if (differences === null) return notice('hint', paragraph(words.notCompared))
  if (differences.length === 0) return notice('good', paragraph(words.sameScores))
  return notice(
    'warning',
    element('strong', {}, words.differences),
    differenceTable(differences, language),
    paragraph(words.differenceReasons),
  )
}

function receivedScreen(received: Received, again: () => void): Screen {
  return (language) => {
    const words = sendingScreenWords[language].result
    const { receivedAt, revision, code, respondents } = received.receipt
    return screenOf(
      heading(words.receivedHeading),
      notice('good', paragraph(words.received)),
      element(
        'div',
        { class: 'card receipt' },
        facts([
          [words.date, formatMoment(receivedAt, language)],
          [words.revision, words.revisionHelp(revision)],
          [words.code, element('code', {}, code)],
          [words.respondents, String(respondents)],
        ]),
      ),
      comparison(received, language),
      buttonRow(button({ id: 'back', label: shellWords[language].back, onPress: again })),
    )
  }
}

/** The receipt, or why there is none and what can be done. */
export function resultScreen(
  app: App,
  reference: DeliveryReference,
  sending: Sending,
  again: () => void,
): Screen {
  if (sending.state === 'done') return receivedScreen(sending, again)
  const show = (later: Sending) => app.show(resultScreen(app, reference, later, again))
  const resend = (replacing: number | null) => app.show(resendScreen(app, reference, replacing, show))
  return (language) => {
    const words = sendingScreenWords[language]
    return screenOf(
      heading(words.result.notReceivedHeading),
      problemNotice(sending.message),
      sending.state === 'unreachable' ? paragraph(words.result.kept) : null,
      sending.state === 'conflict' ? paragraph(words.result.conflictHelp) : null,
      buttonRow(
        sending.state === 'unreachable'
          ? button({
              id: 'send-again',
              label: words.sent.sendAgain,
              look: 'primary',
              onPress: () => resend(null),
            })
          : null,
        sending.state === 'conflict'
          ? button({
              id: 'replace',
              label: words.result.replace,
              look: 'danger',
              onPress: () => resend(sending.currentRevision),
            })
          : null,
        button({ id: 'back', label: shellWords[language].back, onPress: again }),
      ),
    )
  }
}
