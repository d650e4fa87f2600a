import { type App, createActivity, type Screen } from '../app.ts'
import { button, buttonRow } from '../controls/button.ts'
import { heading, notice, paragraph, problemNotice, progress, screenOf } from '../controls/parts.ts'
import { callServer } from '../server.ts'
import { partnershipWords } from '../words/partnerships.ts'
import { shellWords } from '../words/shell.ts'
import { noPartnership, partnershipField, partnershipOf } from './choose-partnership.ts'

/** Chooses the partnership whose worksheets are to go. */
export function removeScreen(app: App, removed: string | null = null): Screen {
  let partnership = app.start().partnerships[0]?.id ?? ''
  return (language) => {
    const words = partnershipWords[language].remove
    const told = removed === null ? null : notice('good', paragraph(words.done(removed)))
    if (app.start().partnerships.length === 0) {
      return screenOf(heading(words.heading), told, noPartnership(app, language))
    }
    return screenOf(
      heading(words.heading),
      told,
      paragraph(words.introduction),
      partnershipField(app, language, partnership, (value) => {
        partnership = value
      }),
      buttonRow(
        button({
          id: 'remove',
          label: words.action,
          onPress: () => app.show(confirmScreen(app, partnership)),
        }),
      ),
    )
  }
}

function confirmScreen(app: App, partnership: string): Screen {
  const activity = createActivity(app)
  const name = partnershipOf(app, partnership)?.name ?? ''
  let message: string | null = null

  async function submit(): Promise<void> {
    message = null
    const outcome = await callServer(app.language(), 'rpcRemovePartnership', partnership)
    if (outcome.state === 'failed') {
      message = outcome.message
      return
    }
    await app.askAgain()
    app.show(removeScreen(app, name))
  }

  return (language) => {
    const words = partnershipWords[language].remove
    const resting = activity.running()
    return screenOf(
      heading(words.question(name)),
      notice('warning', paragraph(words.consequences)),
      problemNotice(activity.running() ? null : message),
      resting ? progress(words.running) : null,
      buttonRow(
        button({
          id: 'confirm',
          label: words.confirm,
          look: 'danger',
          disabled: resting,
          onPress: () => activity.run(submit),
        }),
        button({
          id: 'cancel',
          label: shellWords[language].cancel,
          disabled: resting,
          onPress: () => app.show(removeScreen(app)),
        }),
      ),
    )
  }
}
