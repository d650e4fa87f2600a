import type { DeliveryReference } from '../../../sending/send.ts'
import { type App, createActivity, type Screen } from '../../app.ts'
import { heading, progress, screenOf } from '../../controls/parts.ts'
import { callServer } from '../../server.ts'
import { sendingScreenWords } from '../../words/sending.ts'
import { resultScreen } from './result.ts'

/**
 * Sends once more what is kept, then shows what came of it.
 *
 * @param replacing the revision at the Worker that is to be replaced, null for the same revision again
 */
export function resendScreen(
  app: App,
  reference: DeliveryReference,
  replacing: number | null,
  again: () => void,
): Screen {
  const activity = createActivity(app)

  async function send(): Promise<void> {
    const sending = await callServer(app.language(), 'rpcSendAgain', reference, replacing)
    app.show(resultScreen(app, reference, sending, again))
  }

  void Promise.resolve().then(() => activity.run(send))

  return (language) => {
    const { choose, preview, result } = sendingScreenWords[language]
    return screenOf(
      heading(choose.heading),
      progress(replacing === null ? preview.running : result.replacing),
    )
  }
}
