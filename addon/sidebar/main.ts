import { type Language, languageOfLocale, languages } from '../../shared/language/language.ts'
import type { Start } from '../menu/start.ts'
import type { SidebarView } from '../menu/views.ts'
import type { App, Screen } from './app.ts'
import { button, buttonRow } from './controls/button.ts'
import { heading, problemNotice, progress, screenOf } from './controls/parts.ts'
import { element } from './element.ts'
import { actionsScreen } from './screens/actions.ts'
import { addScreen } from './screens/add.ts'
import { planningScreen } from './screens/planning.ts'
import { removeScreen } from './screens/remove.ts'
import { roundScreen } from './screens/round.ts'
import { sendScreen } from './screens/send/send.ts'
import { callServer } from './server.ts'
import { languageNames } from './words/languages.ts'
import { shellWords } from './words/shell.ts'

const views: Readonly<Record<SidebarView, (app: App) => Screen>> = {
  add: addScreen,
  planning: planningScreen,
  actions: actionsScreen,
  send: sendScreen,
  round: roundScreen,
  remove: removeScreen,
}
const viewNames = [
  'add',
  'planning',
  'actions',
  'send',
  'round',
  'remove',
] as const satisfies readonly SidebarView[]

const isView = (name: string | undefined): name is SidebarView => viewNames.some((view) => view === name)

/** Runs the sidebar inside an element, from the view that the menu item asked for. */
function open(root: HTMLElement, opening: SidebarView): void {
  let language: Language = languageOfLocale(navigator.language)
  let start: Start = { language, templates: [], partnerships: [] }
  let view = opening
  let held = true
  let screen: Screen = () => screenOf(heading('Mitra'), progress(shellWords[language].loading))

  const header = element('header', {})
  const main = element('main', {})
  const said = element('div', { class: 'said', 'aria-live': 'polite' })
  root.append(header, main, said)

  function drawHeader(): void {
    const words = shellWords[language]
    header.replaceChildren(
      element(
        'div',
        { class: 'top' },
        element('span', { class: 'brand' }, 'Mitra'),
        element(
          'div',
          { class: 'languages', role: 'group', 'aria-label': words.language },
          ...languages.map(languageButton),
        ),
      ),
      element('nav', { class: 'tabs', 'aria-label': words.navigation }, ...viewNames.map(viewButton)),
    )
  }

  function languageButton(choice: Language): HTMLElement {
    return element(
      'button',
      {
        id: `language-${choice}`,
        type: 'button',
        lang: choice,
        title: languageNames[choice],
        'aria-label': languageNames[choice],
        'aria-pressed': String(choice === language),
        onclick: () => chooseLanguage(choice),
      },
      choice.toUpperCase(),
    )
  }

  function viewButton(choice: SidebarView): HTMLElement {
    return element(
      'button',
      {
        id: `view-${choice}`,
        type: 'button',
        'aria-disabled': String(held),
        ...(choice === view ? { 'aria-current': 'page' } : {}),
        onclick: () => {
          if (!held) openView(choice)
        },
      },
      shellWords[language].views[choice],
    )
  }

  function draw(): void {
    const focused = document.activeElement?.id ?? ''
    const openFolds = [...main.querySelectorAll('details[open]')].map(({ id }) => id)
    document.documentElement.lang = language
    drawHeader()
    main.replaceChildren(screen(language))
    said.textContent = main.querySelector('.progress')?.textContent ?? ''
    for (const id of openFolds) document.getElementById(id)?.setAttribute('open', '')
    if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true })
  }

  function chooseLanguage(choice: Language): void {
    language = choice
    draw()
    void callServer(language, 'rpcChooseLanguage', choice)
  }

  const app: App = {
    language: () => language,
    start: () => start,
    askAgain: async () => {
      const outcome = await callServer(language, 'rpcStart')
      if (outcome.state === 'done') start = outcome.value
    },
    show: (next) => {
      screen = next
      draw()
      window.scrollTo(0, 0)
      document.getElementById('heading')?.focus({ preventScroll: true })
    },
    open: (choice) => openView(choice),
    refresh: draw,
    hold: (now) => {
      held = now
    },
  }

  function openView(choice: SidebarView): void {
    view = choice
    app.show(views[choice](app))
  }

  function failedScreen(message: string): Screen {
    return (shown) =>
      screenOf(
        heading('Mitra'),
        problemNotice(message),
        buttonRow(
          button({ id: 'again', label: shellWords[shown].tryAgain, look: 'primary', onPress: begin }),
        ),
      )
  }

  async function begin(): Promise<void> {
    const outcome = await callServer(language, 'rpcStart')
    if (outcome.state === 'failed') {
      app.show(failedScreen(outcome.message))
      return
    }
    start = outcome.value
    language = start.language
    held = false
    openView(view)
  }

  draw()
  void begin()
}

const root = document.getElementById('mitra')
const asked = document.body.dataset.view
if (root !== null) open(root, isView(asked) ? asked : 'add')
