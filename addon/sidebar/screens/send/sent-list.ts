import type { Language } from '../../../../shared/language/language.ts'
import type { SendingOverview, SentState } from '../../../sending/overview.ts'
import type { App } from '../../app.ts'
import { button, buttonRow } from '../../controls/button.ts'
import { formatMoment } from '../../date.ts'
import { element } from '../../element.ts'
import { sendingScreenWords } from '../../words/sending.ts'
import { resendScreen } from './resend.ts'
import { withdrawScreen } from './withdraw.ts'

function describe(sent: SentState, language: Language): string {
  const words = sendingScreenWords[language].sent
  const { state, received, preparedAt } = sent
  if (state === 'withdrawn') return words.withdrawn
  if (state === 'received' && received !== null) {
    return words.received(formatMoment(received.receivedAt, language), received.code)
  }
  const prepared = formatMoment(preparedAt, language)
  return received === null ? words.waiting(prepared) : words.waitingWithEarlier(prepared)
}

function entry(app: App, language: Language, sent: SentState, index: number, again: () => void): HTMLElement {
  const words = sendingScreenWords[language].sent
  const reference = { round: sent.round, partnership: sent.partnership }
  const resend =
    sent.state === 'waiting'
      ? button({
          id: `send-again-${index}`,
          label: words.sendAgain,
          look: 'primary',
          onPress: () => app.show(resendScreen(app, reference, null, again)),
        })
      : null
  const withdraw =
    sent.received === null
      ? null
      : button({
          id: `withdraw-${index}`,
          label: words.withdraw,
          onPress: () => app.show(withdrawScreen(app, sent, again)),
        })
  return element(
    'li',
    { class: `card ${sent.state}` },
    element('strong', {}, sent.partnershipName),
    element('p', {}, `${sent.round.label} · ${describe(sent, language)}`),
    sent.named === null ? null : element('p', { class: 'help' }, sent.named ? words.named : words.notNamed),
    resend === null && withdraw === null ? null : buttonRow(resend, withdraw),
  )
}

/** What this spreadsheet has sent or still has to send; nothing at all before the first time. */
export function sentList(
  app: App,
  language: Language,
  overview: SendingOverview,
  again: () => void,
): HTMLElement | null {
  if (overview.sent.length === 0) return null
  return element(
    'div',
    {},
    element('h2', {}, sendingScreenWords[language].sent.title),
    element(
      'ul',
      { class: 'sent' },
      ...overview.sent.map((sent, index) => entry(app, language, sent, index, again)),
    ),
  )
}
