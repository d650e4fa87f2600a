import type { DeliveryReference, Sending } from '../../../sending/send.ts'
import { type App, createActivity, type Screen } from '../../app.ts'
import { heading, progress, screenOf } from '../../controls/parts.ts'
import { callServer } from '../../server.ts'
import { sendingScreenWords } from '../../words/sending.ts'

/**
 * Sends once more what is kept.
 *
 * @param replacing the revision at the Worker that is to be replaced, null for the same revision again
 * @param show takes what came of it
 */
export function resendScreen(
  app: App,
  reference: DeliveryReference,
  replacing: number | null,
  show: (sending: Sending) => void,
): Screen {
  const activity = createActivity(app)

  async function send(): Promise<void> {
    show(await callServer(app.language(), 'rpcSendAgain', reference, replacing))
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
