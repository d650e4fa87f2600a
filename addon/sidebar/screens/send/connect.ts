import { type App, createActivity, type Screen } from '../../app.ts'
import { button, buttonRow } from '../../controls/button.ts'
import { textField } from '../../controls/field.ts'
import { heading, paragraph, problemNotice, progress, screenOf } from '../../controls/parts.ts'
import { callServer } from '../../server.ts'
import { sendingScreenWords } from '../../words/sending.ts'

/** Takes the organisation's invitation key, once. */
export function connectScreen(app: App, connected: () => void): Screen {
  const activity = createActivity(app)
  let pasted = ''
  let message: string | null = null

  async function submit(): Promise<void> {
    message = null
    const outcome = await callServer(app.language(), 'rpcConnect', pasted)
    if (outcome.state === 'failed') message = outcome.message
    else connected()
  }
  const press = () => activity.run(submit)

  return (language) => {
    const words = sendingScreenWords[language].connect
    return screenOf(
      heading(words.heading),
      paragraph(words.introduction),
      textField({
        id: 'key',
        label: words.key,
        help: words.keyHelp,
        placeholder: 'mitra_organisation_…',
        value: pasted,
        maximum: 500,
        lines: 4,
        onInput: (value) => {
          pasted = value
        },
        onEnter: press,
      }),
      problemNotice(activity.running() ? null : message),
      activity.running() ? progress(words.running) : null,
      buttonRow(
        button({
          id: 'connect',
          label: words.action,
          look: 'primary',
          disabled: activity.running(),
          onPress: press,
        }),
      ),
    )
  }
}
