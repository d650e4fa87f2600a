import { type Language, languages } from '../../../shared/language/language.ts'
import { type App, createActivity, type Screen } from '../app.ts'
import { button, buttonRow } from '../controls/button.ts'
import { checkField, radioField, textField } from '../controls/field.ts'
import { heading, notice, paragraph, problemNotice, progress, screenOf } from '../controls/parts.ts'
import { element } from '../element.ts'
import { callServer } from '../server.ts'
import { languageNames } from '../words/languages.ts'
import { partnershipWords } from '../words/partnerships.ts'

interface Form {
  templateId: string
  language: Language
  name: string
  planning: boolean
}

/** The template, its language and the partnership's name; then the worksheets come. */
export function addScreen(app: App): Screen {
  const activity = createActivity(app)
  const form: Form = {
    templateId: app.start().templates[0]?.id ?? '',
    language: app.language(),
    name: '',
    planning: false,
  }
  let message: string | null = null

  async function submit(): Promise<void> {
    const language = app.language()
    message = form.name.trim() === '' ? partnershipWords[language].add.nameMissing : null
    if (message !== null) return
    const outcome = await callServer(language, 'rpcAddPartnership', { ...form, name: form.name.trim() })
    if (outcome.state === 'failed') {
      message = outcome.message
      return
    }
    await app.askAgain()
    app.show(addedScreen(app, form.name.trim()))
  }
  const press = () => activity.run(submit)

  return (language) => {
    const words = partnershipWords[language].add
    return screenOf(
      heading(words.heading),
      paragraph(words.introduction),
      radioField({
        id: 'template',
        legend: words.template,
        value: form.templateId,
        choices: app.start().templates.map(({ id, name, description }) => ({
          value: id,
          label: name[language],
          description: description[language],
        })),
        onChange: (value) => {
          form.templateId = value
        },
      }),
      textField({
        id: 'name',
        label: words.name,
        help: words.nameHelp,
        value: form.name,
        maximum: 120,
        onInput: (value) => {
          form.name = value
        },
        onEnter: press,
      }),
      radioField({
        id: 'worksheet-language',
        legend: words.worksheetLanguage,
        value: form.language,
        choices: languages.map((value) => ({ value, label: languageNames[value] })),
        onChange: (value) => {
          form.language = languages.find((known) => known === value) ?? form.language
        },
      }),
      checkField({
        id: 'planning',
        label: words.planning,
        help: words.planningHelp,
        checked: form.planning,
        onChange: (checked) => {
          form.planning = checked
        },
      }),
      problemNotice(activity.running() ? null : message),
      activity.running() ? progress(words.running) : null,
      buttonRow(
        button({
          id: 'add',
          label: words.action,
          look: 'primary',
          disabled: activity.running(),
          onPress: press,
        }),
      ),
    )
  }
}

function addedScreen(app: App, name: string): Screen {
  return (language) => {
    const words = partnershipWords[language].add
    return screenOf(
      heading(words.doneHeading),
      notice('good', paragraph(words.done(name))),
      element('h2', {}, words.nextTitle),
      element('ol', {}, ...words.next.map((step) => element('li', {}, step))),
      buttonRow(button({ id: 'another', label: words.another, onPress: () => app.show(addScreen(app)) })),
    )
  }
}
