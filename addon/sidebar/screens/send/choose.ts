import type { Language } from '../../../../shared/language/language.ts'
import type { ProgrammeView } from '../../../../shared/messages/plan.ts'
import { type Kind, kindNames } from '../../../../shared/words/kind.ts'
import type { PartnershipChoice } from '../../../menu/start.ts'
import type { SendingOverview } from '../../../sending/overview.ts'
import { type App, createActivity, type Screen } from '../../app.ts'
import { button, buttonRow } from '../../controls/button.ts'
import { selectField } from '../../controls/field.ts'
import { facts, heading, notice, paragraph, problemNotice, progress, screenOf } from '../../controls/parts.ts'
import { element } from '../../element.ts'
import { callServer } from '../../server.ts'
import { partnershipWords } from '../../words/partnerships.ts'
import { sendingScreenWords } from '../../words/sending.ts'
import { shellWords } from '../../words/shell.ts'
import { noPartnership } from '../choose-partnership.ts'
import { previewScreen } from './preview.ts'
import { sentList } from './sent-list.ts'

interface Selection {
  partnership: string
  round: string
  kind: Kind | undefined
}

const fits = (programme: ProgrammeView, { templateId, templateVersion }: PartnershipChoice): boolean =>
  templateId === programme.template.id && templateVersion === programme.template.version

/** What is most likely meant: the first partnership of the programme's template, its kind, the first open round. */
function firstSelection(app: App, programme: ProgrammeView): Selection {
  const kind = app.start().templates.find(({ id }) => id === programme.template.id)?.kind
  return {
    partnership: app.start().partnerships.find((candidate) => fits(programme, candidate))?.id ?? '',
    round: programme.rounds.find(({ state }) => state === 'open')?.id ?? '',
    kind: programme.kinds.find((planned) => planned === kind) ?? programme.kinds[0],
  }
}

/** Chooses what to send, and shows what was sent before. */
export function chooseScreen(app: App, overview: SendingOverview, again: () => void): Screen {
  const activity = createActivity(app)
  const { programme } = overview
  const selection = programme === null ? null : firstSelection(app, programme)
  let message: string | null = overview.message

  async function prepare(): Promise<void> {
    const { partnership, round, kind } = selection ?? {}
    const open = programme?.rounds.find(({ id }) => id === round)
    if (programme === null || partnership === undefined || kind === undefined || open === undefined) return
    message = null
    const outcome = await callServer(app.language(), 'rpcPrepareSending', partnership)
    if (outcome.state === 'failed') message = outcome.message
    else {
      const { disclosure } = programme
      const chosen = { partnership, round: { id: open.id, label: open.label }, kind, disclosure }
      app.show(previewScreen(app, chosen, outcome.value, again))
    }
  }

  async function disconnect(): Promise<void> {
    const outcome = await callServer(app.language(), 'rpcDisconnect')
    if (outcome.state === 'failed') message = outcome.message
    else again()
  }

  const connected = (language: Language): HTMLElement => {
    const words = sendingScreenWords[language].choose
    return element(
      'div',
      { class: 'card' },
      facts([
        [words.programme, overview.programmeName],
        [words.organisation, overview.organisationName],
      ]),
      button({
        id: 'disconnect',
        label: words.disconnect,
        look: 'link',
        disabled: activity.running(),
        onPress: () => activity.run(disconnect),
      }),
      element('p', { class: 'help' }, words.disconnectHelp),
    )
  }

  return (language) => {
    const words = sendingScreenWords[language].choose
    return screenOf(
      heading(words.heading),
      problemNotice(activity.running() ? null : message),
      programme === null || selection === null
        ? buttonRow(
            button({
              id: 'again',
              label: shellWords[language].tryAgain,
              look: 'primary',
              disabled: activity.running(),
              onPress: again,
            }),
          )
        : element(
            'div',
            {},
            ...selectionFields(app, language, programme, selection),
            activity.running() ? progress(words.running) : null,
            buttonRow(
              button({
                id: 'prepare',
                label: words.action,
                look: 'primary',
                disabled: activity.running() || selection.partnership === '' || selection.round === '',
                onPress: () => activity.run(prepare),
              }),
            ),
          ),
      sentList(app, language, overview, again),
      connected(language),
    )
  }
}

function partnershipPart(
  app: App,
  language: Language,
  programme: ProgrammeView,
  selection: Selection,
): HTMLElement {
  const words = sendingScreenWords[language].choose
  const { partnerships } = app.start()
  if (partnerships.length === 0) return noPartnership(app, language)
  if (selection.partnership === '') return notice('hint', paragraph(words.noneFits))
  return selectField({
    id: 'partnership',
    label: partnershipWords[language].partnership,
    value: selection.partnership,
    choices: partnerships.map((partnership) => {
      const disabled = !fits(programme, partnership)
      const label = disabled ? words.otherTemplate(partnership.name) : partnership.name
      return { value: partnership.id, label, disabled }
    }),
    onChange: (value) => {
      selection.partnership = value
    },
  })
}

function roundPart(language: Language, programme: ProgrammeView, selection: Selection): HTMLElement {
  const words = sendingScreenWords[language].choose
  if (selection.round === '') return notice('hint', paragraph(words.noOpenRound))
  return selectField({
    id: 'round',
    label: words.round,
    value: selection.round,
    choices: programme.rounds.map(({ id, label, state }) => ({
      value: id,
      label: state === 'open' ? label : `${label} (${words.roundState[state]})`,
      disabled: state !== 'open',
    })),
    onChange: (value) => {
      selection.round = value
    },
  })
}

function selectionFields(
  app: App,
  language: Language,
  programme: ProgrammeView,
  selection: Selection,
): (HTMLElement | null)[] {
  const words = sendingScreenWords[language].choose
  const kindPart = selectField({
    id: 'kind',
    label: words.kind,
    help: words.kindHelp,
    value: selection.kind ?? '',
    choices: programme.kinds.map((kind) => ({ value: kind, label: kindNames[language][kind] })),
    onChange: (value) => {
      selection.kind = programme.kinds.find((kind) => kind === value) ?? selection.kind
    },
  })
  return [
    partnershipPart(app, language, programme, selection),
    roundPart(language, programme, selection),
    selection.partnership === '' ? null : kindPart,
  ]
}
