import { type App, createActivity, type Screen } from '../../app.ts'
import { button, buttonRow } from '../../controls/button.ts'
import { heading, problemNotice, progress, screenOf } from '../../controls/parts.ts'
import { callServer } from '../../server.ts'
import { sendingScreenWords } from '../../words/sending.ts'
import { shellWords } from '../../words/shell.ts'
import { chooseScreen } from './choose.ts'
import { connectScreen } from './connect.ts'

/** Finds out where this user stands, then goes to the step that comes next. */
export function sendScreen(app: App): Screen {
  const activity = createActivity(app)
  let message: string | null = null

  async function ask(): Promise<void> {
    message = null
    const outcome = await callServer(app.language(), 'rpcSendingOverview')
    if (outcome.state === 'failed') {
      message = outcome.message
      return
    }
    const overview = outcome.value
    const again = () => app.show(sendScreen(app))
    app.show(overview === null ? connectScreen(app, again) : chooseScreen(app, overview, again))
  }

  // Not while it is being made: it has to be shown first.
  void Promise.resolve().then(() => activity.run(ask))

  return (language) => {
    const words = sendingScreenWords[language].choose
    return screenOf(
      heading(words.heading),
      problemNotice(message),
      message === null
        ? progress(words.asking)
        : buttonRow(
            button({
              id: 'again',
              label: shellWords[language].tryAgain,
              look: 'primary',
              onPress: () => activity.run(ask),
            }),
          ),
    )
  }
}
