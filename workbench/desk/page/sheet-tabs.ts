import type { Tab } from '../messages.ts'
import { button, element } from './elements.ts'
import { openMenu } from './menus.ts'
import { say } from './words.ts'

export interface TabActions {
  show(sheet: string): void
  add(): void
  rename(sheet: string): void
}

function keyOnTabs(event: KeyboardEvent, tabs: HTMLElement[]): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  const at = event.target instanceof HTMLElement ? tabs.indexOf(event.target) : 0
  tabs[(at + by + tabs.length) % tabs.length]?.focus()
  event.preventDefault()
}

/** The tabs at the foot: the sheets that are not hidden (and the one shown), and a list of all. */
export function sheetTabs(tabs: readonly Tab[], current: string, actions: TabActions): HTMLElement[] {
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': say('sheets') })
  const shown = tabs.filter((tab) => !tab.hidden || tab.name === current)
  const made = shown.map((tab) => {
    const selected = tab.name === current
    const one = button(
      {
        class: 'tab',
        role: 'tab',
        'aria-selected': String(selected),
        'aria-controls': 'grid',
        tabindex: selected ? 0 : -1,
      },
      tab.name,
      () => actions.show(tab.name),
    )
    if (tab.color) one.style.setProperty('--tab-color', tab.color)
    if (tab.hidden) one.classList.add('tab-hidden')
    one.addEventListener('dblclick', () => actions.rename(tab.name))
    return one
  })
  list.append(...made)
  list.addEventListener('keydown', (event) => keyOnTabs(event, made))
  const all = button(
    { class: 'icon-button', 'aria-label': say('allSheets'), 'aria-haspopup': 'menu' },
    '≡',
    () =>
      openMenu(
        all,
        say('allSheets'),
        tabs.map((tab) => ({
          kind: 'item',
          label: tab.name,
          run: () => actions.show(tab.name),
          ...(tab.hidden ? { keys: say('hiddenSheet') } : {}),
        })),
        { above: true },
      ),
  )
  const add = button({ class: 'icon-button', 'aria-label': say('addSheet') }, '+', () => actions.add())
  return [add, all, list]
}
