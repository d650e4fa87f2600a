import { consentTexts, consentVersion } from '../../../../shared/messages/consent.ts'
import type { Disclosure } from '../../../../shared/messages/plan.ts'
import type { Round } from '../../../../shared/messages/round.ts'
import type { Assessment } from '../../../../shared/messages/submission.ts'
import type { Kind } from '../../../../shared/words/kind.ts'
import type { Preparation } from '../../../sending/prepare.ts'
import { type App, createActivity, type Screen } from '../../app.ts'
import { button, buttonRow } from '../../controls/button.ts'
import { checkField } from '../../controls/field.ts'
import { fold, heading, notice, paragraph, problemNotice, progress, screenOf } from '../../controls/parts.ts'
import { element } from '../../element.ts'
import { callServer } from '../../server.ts'
import { sendingScreenWords } from '../../words/sending.ts'
import { shellWords } from '../../words/shell.ts'
import { assessmentSummary } from './assessment-summary.ts'
import { namingField } from './naming.ts'
import { responsesTable } from './responses-table.ts'
import { resultScreen } from './result.ts'

interface Chosen {
  readonly partnership: string
  readonly round: Round
  readonly kind: Kind
  readonly disclosure: Disclosure
}

/** Shows precisely what will be sent, asks for consent, and sends precisely that. */
export function previewScreen(
  app: App,
  { partnership, round, kind, disclosure }: Chosen,
  preparation: Preparation,
  again: () => void,
): Screen {
  const activity = createActivity(app)
  const assessment: Assessment | null =
    preparation.assessment === null ? null : { ...preparation.assessment, kind }
  let agreed = false
  /** Null until chosen, and in a confidential programme. */
  let named: boolean | null = null
  let message: string | null = null

  async function send(): Promise<void> {
    if (assessment === null) return
    const request = { round, partnership, assessment, consent: agreed ? consentVersion : null, named }
    message = null
    const sending = await callServer(app.language(), 'rpcSend', request)
    if (sending.state === 'failed') message = sending.message
    else app.show(resultScreen(app, { round, partnership }, sending, again))
  }

  return (language) => {
    const words = sendingScreenWords[language].preview
    const back = button({
      id: 'back',
      label: shellWords[language].back,
      disabled: activity.running(),
      onPress: again,
    })
    const { notCounted } = preparation
    const left =
      notCounted.length === 0
        ? null
        : notice(
            'warning',
            element('strong', {}, words.notCounted),
            element(
              'ul',
              {},
              ...notCounted.map(({ cell, content }) => element('li', {}, `${cell}: “${content}”`)),
            ),
            paragraph(words.notCountedHelp),
          )
    if (assessment === null) {
      return screenOf(heading(words.heading), notice('hint', paragraph(words.nobody)), left, buttonRow(back))
    }
    const text = consentTexts[disclosure][language]
    const consent = { version: consentVersion, agreed: true, ...(named === null ? {} : { named }) }
    const isAnswered = agreed && (disclosure === 'confidential' || named !== null)
    return screenOf(
      heading(words.heading),
      left,
      assessmentSummary(assessment, round, preparation.practices.length, language),
      notice('good', paragraph(words.noNames)),
      ...responsesTable(assessment, preparation, language),
      fold(
        'raw',
        words.raw,
        element('p', { class: 'help' }, words.rawHelp),
        element('pre', { tabindex: 0 }, JSON.stringify({ consent, assessment }, null, 1)),
      ),
      element('h2', {}, text.title),
      element('div', { class: 'consent' }, ...text.paragraphs.map(paragraph)),
      disclosure === 'named'
        ? namingField(language, named, (chosen) => {
            named = chosen
            app.refresh()
          })
        : null,
      checkField({
        id: 'agree',
        label: text.agreement,
        checked: agreed,
        onChange: (checked) => {
          agreed = checked
          app.refresh()
        },
      }),
      problemNotice(activity.running() ? null : message),
      activity.running() ? progress(words.running) : null,
      buttonRow(
        button({
          id: 'send',
          label: words.action,
          look: 'primary',
          disabled: !isAnswered || activity.running(),
          onPress: () => activity.run(send),
        }),
        back,
      ),
    )
  }
}
