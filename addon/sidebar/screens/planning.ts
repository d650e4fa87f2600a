import { type App, createActivity, type Screen } from '../app.ts'
import { button, buttonRow } from '../controls/button.ts'
import { heading, notice, paragraph, problemNotice, progress, screenOf } from '../controls/parts.ts'
import { callServer } from '../server.ts'
import { partnershipWords } from '../words/partnerships.ts'
import { noPartnership, partnershipField, partnershipOf } from './choose-partnership.ts'

/** Adds a template's planning worksheets to a partnership that came without them. */
export function planningScreen(app: App): Screen {
  const activity = createActivity(app)
  let partnership = app.start().partnerships[0]?.id ?? ''
  let message: string | null = null
  let added: string | null = null

  async function submit(): Promise<void> {
    message = null
    added = null
    const outcome = await callServer(app.language(), 'rpcAddPlanningWorksheets', partnership)
    if (outcome.state === 'failed') message = outcome.message
    else {
      const name = partnershipOf(app, partnership)?.name ?? ''
      const words = partnershipWords[app.language()].planning
      added = outcome.value.added > 0 ? words.done(name) : words.nothingToAdd(name)
    }
  }

  return (language) => {
    const words = partnershipWords[language].planning
    if (app.start().partnerships.length === 0) {
      return screenOf(heading(words.heading), noPartnership(app, language))
    }
    return screenOf(
      heading(words.heading),
      paragraph(words.introduction),
      partnershipField(app, language, partnership, (value) => {
        partnership = value
      }),
      problemNotice(activity.running() ? null : message),
      added === null ? null : notice('good', paragraph(added)),
      activity.running() ? progress(words.running) : null,
      buttonRow(
        button({
          id: 'add-planning',
          label: words.action,
          look: 'primary',
          disabled: activity.running(),
          onPress: () => activity.run(submit),
        }),
      ),
    )
  }
}
