import type { RoundStarted } from '../../partnership/half-started.ts'
import { type App, createActivity, type Screen } from '../app.ts'
import { button, buttonRow } from '../controls/button.ts'
import { textField } from '../controls/field.ts'
import { heading, notice, paragraph, problemNotice, progress, screenOf } from '../controls/parts.ts'
import { element } from '../element.ts'
import { callServer } from '../server.ts'
import { partnershipWords } from '../words/partnerships.ts'
import { noPartnership, partnershipField, partnershipOf } from './choose-partnership.ts'

const mostCharacters = 60

interface Form {
  partnership: string
  present: string
  next: string
}

/** A form for the partnership, with the names that its rounds are likely to get. */
function formFor(app: App, partnership: string): Form {
  const suggested = partnershipOf(app, partnership)?.rounds
  return { partnership, present: suggested?.present ?? '', next: suggested?.next ?? '' }
}

/** Asks what the present round and the next one are called; then the present ratings are kept. */
export function roundScreen(app: App): Screen {
  const activity = createActivity(app)
  let form = formFor(app, app.start().partnerships[0]?.id ?? '')
  let message: string | null = null

  async function submit(): Promise<void> {
    const language = app.language()
    const isComplete = form.present.trim() !== '' && form.next.trim() !== ''
    message = isComplete ? null : partnershipWords[language].round.missing
    if (!isComplete) return
    const outcome = await callServer(language, 'rpcStartRound', form)
    if (outcome.state === 'failed') {
      message = outcome.message
      return
    }
    await app.askAgain()
    app.show(startedScreen(outcome.value))
  }
  const press = () => activity.run(submit)

  return (language) => {
    const words = partnershipWords[language].round
    if (app.start().partnerships.length === 0) {
      return screenOf(heading(words.heading), noPartnership(app, language))
    }
    const nameField = (id: 'present' | 'next', label: string, help: string) =>
      textField({
        id,
        label,
        help,
        value: form[id],
        maximum: mostCharacters,
        onInput: (value) => {
          form[id] = value
        },
        onEnter: press,
      })
    return screenOf(
      heading(words.heading),
      paragraph(words.introduction),
      notice('hint', paragraph(words.sendFirst)),
      partnershipField(app, language, form.partnership, (value) => {
        form = formFor(app, value)
        app.refresh()
      }),
      nameField('present', words.present, words.presentHelp),
      nameField('next', words.next, words.nextHelp),
      problemNotice(activity.running() ? null : message),
      activity.running() ? progress(words.running) : null,
      buttonRow(
        button({
          id: 'start-round',
          label: words.action,
          look: 'primary',
          disabled: activity.running(),
          onPress: press,
        }),
      ),
    )
  }
}

function startedScreen({ label, ratings, next, rounds }: RoundStarted): Screen {
  return (language) => {
    const words = partnershipWords[language].round
    const steps = [...words.steps(next), ...(rounds === null ? [] : [words.compared(rounds)])]
    return screenOf(
      heading(words.doneHeading),
      notice('good', paragraph(words.done(label, ratings))),
      rounds === null ? notice('warning', paragraph(words.notCompared)) : null,
      element('h2', {}, partnershipWords[language].add.nextTitle),
      element('ol', {}, ...steps.map((step) => element('li', {}, step))),
    )
  }
}
