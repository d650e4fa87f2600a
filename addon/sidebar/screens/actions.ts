import type { Language } from '../../../shared/language/language.ts'
import type { ActionsAdded } from '../../partnership/add-to-actions.ts'
import { type App, createActivity, type Screen } from '../app.ts'
import { button, buttonRow } from '../controls/button.ts'
import { heading, notice, paragraph, problemNotice, progress, screenOf } from '../controls/parts.ts'
import { element } from '../element.ts'
import { callServer } from '../server.ts'
import { partnershipWords } from '../words/partnerships.ts'
import { noPartnership, partnershipField } from './choose-partnership.ts'

const listOf = (statements: readonly string[]): HTMLElement =>
  element('ul', {}, ...statements.map((statement) => element('li', {}, statement)))

/** What was added, and what was there already. */
function result({ added, present }: ActionsAdded, language: Language): HTMLElement {
  const words = partnershipWords[language].actions
  return element(
    'div',
    {},
    added.length === 0
      ? notice('hint', paragraph(words.nothingNew))
      : notice('good', paragraph(words.added(added.length)), listOf(added)),
    present.length === 0 || added.length === 0
      ? null
      : notice('hint', paragraph(words.present(present.length)), listOf(present)),
  )
}

/** Puts the lowest and the most split items of a partnership's Scorecard into its Actions worksheet. */
export function actionsScreen(app: App): Screen {
  const activity = createActivity(app)
  let partnership = app.start().partnerships[0]?.id ?? ''
  let message: string | null = null
  let done: ActionsAdded | null = null

  async function submit(): Promise<void> {
    message = null
    done = null
    const outcome = await callServer(app.language(), 'rpcAddToActions', partnership)
    if (outcome.state === 'failed') message = outcome.message
    else done = outcome.value
  }

  return (language) => {
    const words = partnershipWords[language].actions
    if (app.start().partnerships.length === 0) {
      return screenOf(heading(words.heading), noPartnership(app, language))
    }
    return screenOf(
      heading(words.heading),
      paragraph(words.introduction),
      partnershipField(app, language, partnership, (value) => {
        partnership = value
      }),
      problemNotice(message),
      done === null ? null : result(done, language),
      activity.running() ? progress(words.running) : null,
      buttonRow(
        button({
          id: 'add-to-actions',
          label: words.action,
          look: 'primary',
          disabled: activity.running(),
          onPress: () => activity.run(submit),
        }),
      ),
    )
  }
}
