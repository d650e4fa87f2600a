import { element } from './elements.ts'
import { type Entry, openMenu } from './menus.ts'
import { say } from './words.ts'

/** A menu of the bar; its entries are asked for whenever it opens. */
export interface BarMenu {
  label: string
  entries: () => Entry[]
}

/** The menu bar, with the keys of the ARIA menu bar pattern. */
export function menuBar(menus: readonly BarMenu[], closed: () => void): HTMLElement {
  const bar = element('div', { class: 'menu-bar', role: 'menubar', 'aria-label': say('menuBar') })
  const openers = menus.map((menu, index) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: index === 0 ? 0 : -1,
      },
      menu.label,
    ),
  )
  let close: (() => void) | null = null

  const open = (index: number) => {
    const menu = menus[index]
    const opener = openers[index]
    if (!menu || !opener) return
    close?.()
    for (const each of openers) each.tabIndex = each === opener ? 0 : -1
    close = openMenu(opener, menu.label, menu.entries(), {
      beyond: (by) => open((index + by + menus.length) % menus.length),
      closed: () => {
        close = null
        closed()
      },
    })
  }
  const key = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by !== 0) openers[(index + by + openers.length) % openers.length]?.focus()
    else if (event.key === 'ArrowDown') open(index)
    else return
    event.preventDefault()
  }
  for (const [index, opener] of openers.entries()) {
    opener.addEventListener('click', () => (opener.ariaExpanded === 'true' ? close?.() : open(index)))
    opener.addEventListener('pointerenter', () => {
      if (close && opener.ariaExpanded !== 'true') open(index)
    })
    opener.addEventListener('keydown', (event) => key(event, index))
  }
  bar.append(...openers)
  return bar
}
