import type { SentState } from '../../../sending/overview.ts'
import { type App, createActivity, type Screen } from '../../app.ts'
import { button, buttonRow } from '../../controls/button.ts'
import { heading, notice, paragraph, problemNotice, progress, screenOf } from '../../controls/parts.ts'
import { callServer } from '../../server.ts'
import { sendingScreenWords } from '../../words/sending.ts'
import { shellWords } from '../../words/shell.ts'

/** Asks once more before what was sent is erased. */
export function withdrawScreen(app: App, sent: SentState, again: () => void): Screen {
  const activity = createActivity(app)
  let message: string | null = null

  async function withdraw(): Promise<void> {
    message = null
    const reference = { round: sent.round, partnership: sent.partnership }
    const outcome = await callServer(app.language(), 'rpcWithdraw', reference)
    if (outcome.state === 'failed') message = outcome.message
    else app.show(withdrawnScreen(again))
  }

  return (language) => {
    const words = sendingScreenWords[language].sent
    const running = activity.running()
    return screenOf(
      heading(words.withdrawQuestion(sent.partnershipName, sent.round.label)),
      notice('warning', paragraph(words.withdrawConsequences)),
      problemNotice(activity.running() ? null : message),
      running ? progress(words.withdrawing) : null,
      buttonRow(
        button({
          id: 'confirm',
          label: words.withdrawConfirm,
          look: 'danger',
          disabled: running,
          onPress: () => activity.run(withdraw),
        }),
        button({ id: 'cancel', label: shellWords[language].cancel, disabled: running, onPress: again }),
      ),
    )
  }
}

function withdrawnScreen(again: () => void): Screen {
  return (language) => {
    const words = sendingScreenWords[language]
    return screenOf(
      heading(words.choose.heading),
      notice('good', paragraph(words.sent.withdrawDone)),
      buttonRow(button({ id: 'back', label: shellWords[language].back, onPress: again })),
    )
  }
}
