import { element } from './elements.ts'

/** A menu's entries as the page knows them. */
export type Entry =
  | { kind: 'item'; label: string; keys?: string; disabled?: boolean; run: () => void }
  | { kind: 'menu'; label: string; entries: Entry[] }
  | { kind: 'separator' }

let made = 0

/** The elements of one entry: an item, or an item with the submenu that it opens. */
function entryElement(entry: Entry, close: () => void): HTMLElement {
  if (entry.kind === 'separator') return element('div', { class: 'menu-line', role: 'separator' })
  const item = element(
    'div',
    { class: 'menu-item', role: 'menuitem', tabindex: -1 },
    element('span', {}, entry.label),
  )
  if (entry.kind === 'item') {
    if (entry.keys) item.append(element('kbd', {}, entry.keys))
    if (entry.disabled) item.setAttribute('aria-disabled', 'true')
    item.addEventListener('click', (event) => {
      event.stopPropagation()
      if (entry.disabled) return
      close()
      entry.run()
    })
    return item
  }
  item.setAttribute('aria-haspopup', 'menu')
  item.setAttribute('aria-expanded', 'false')
  item.classList.add('has-submenu')
  const submenu = menuElement(entry.label, entry.entries, close)
  submenu.hidden = true
  const wrapper = element('div', { class: 'menu-branch', role: 'none' }, item, submenu)
  const show = (shown: boolean) => {
    submenu.hidden = !shown
    item.setAttribute('aria-expanded', String(shown))
  }
  item.addEventListener('click', (event) => {
    event.stopPropagation()
    show(true)
    firstItem(submenu)?.focus()
  })
  wrapper.addEventListener('mouseenter', () => show(true))
  wrapper.addEventListener('mouseleave', () => show(false))
  wrapper.addEventListener('focusout', (event) => {
    // A sidebar that has just loaded takes the focus to itself; the mouse still points here.
    if (event.relatedTarget === null && wrapper.matches(':hover')) return
    if (!(event.relatedTarget instanceof Node) || !wrapper.contains(event.relatedTarget)) show(false)
  })
  return wrapper
}

function menuElement(label: string, entries: readonly Entry[], close: () => void): HTMLElement {
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label, id: `menu-${++made}` })
  menu.append(...entries.map((entry) => entryElement(entry, close)))
  return menu
}

function itemsOf(menu: Element): HTMLElement[] {
  const own = ':scope > .menu-item, :scope > .menu-branch > .menu-item'
  return [...menu.querySelectorAll<HTMLElement>(own)]
}

function firstItem(menu: Element): HTMLElement | undefined {
  return itemsOf(menu)[0]
}

function step(menu: Element, from: HTMLElement, by: number): void {
  const items = itemsOf(menu)
  const at = items.indexOf(from)
  items[(at + by + items.length) % items.length]?.focus()
}

/** The first item after this one that begins with the letter. */
function stepToLetter(menu: Element, from: HTMLElement, letter: string): void {
  const items = itemsOf(menu)
  const at = items.indexOf(from)
  const ahead = [...items.slice(at + 1), ...items.slice(0, at)]
  ahead.find((item) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()))?.focus()
}

function enterSubmenu(item: Element): boolean {
  if (!item.classList.contains('has-submenu') || !(item instanceof HTMLElement)) return false
  item.click()
  return true
}

function leaveSubmenu(menu: Element): boolean {
  const opener = menu.parentElement?.querySelector<HTMLElement>(':scope > .has-submenu')
  opener?.focus()
  if (opener) menu.setAttribute('hidden', '')
  return opener !== undefined && opener !== null
}

/** Moves within an open menu by key; `beyond` is called when a key leads out of it, to the left or to the right. */
function keyInMenu(event: KeyboardEvent, close: () => void, beyond: (by: 1 | -1) => void): void {
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>('.menu-item') : null
  const menu = item?.closest('.menu')
  if (!item || !menu) return
  const moves: Record<string, () => void> = {
    ArrowDown: () => step(menu, item, 1),
    ArrowUp: () => step(menu, item, -1),
    Home: () => firstItem(menu)?.focus(),
    End: () => itemsOf(menu).at(-1)?.focus(),
    ArrowRight: () => enterSubmenu(item) || beyond(1),
    ArrowLeft: () => leaveSubmenu(menu) || beyond(-1),
    Enter: () => item.click(),
    ' ': () => item.click(),
    Escape: () => leaveSubmenu(menu) || close(),
    Tab: close,
  }
  const move = moves[event.key]
  if (move) {
    event.preventDefault()
    event.stopPropagation()
    move()
  } else if (event.key.length === 1) stepToLetter(menu, item, event.key)
}

/** Opens a menu under (or over) the button that asked for it; gives what closes it. */
export function openMenu(
  opener: HTMLElement,
  label: string,
  entries: readonly Entry[],
  options: { above?: boolean; beyond?: (by: 1 | -1) => void; closed?: () => void } = {},
): () => void {
  const close = () => {
    if (!menu.isConnected) return
    menu.remove()
    document.removeEventListener('pointerdown', outside, true)
    opener.setAttribute('aria-expanded', 'false')
    opener.focus()
    options.closed?.()
  }
  const outside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target) && !opener.contains(event.target))
      close()
  }
  const menu = menuElement(label, entries, close)
  menu.classList.add('menu-open')
  menu.addEventListener('keydown', (event) => keyInMenu(event, close, options.beyond ?? (() => undefined)))
  document.body.append(menu)
  const box = opener.getBoundingClientRect()
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`
  if (options.above) menu.style.bottom = `${innerHeight - box.top + 4}px`
  else menu.style.top = `${box.bottom + 4}px`
  opener.setAttribute('aria-expanded', 'true')
  document.addEventListener('pointerdown', outside, true)
  firstItem(menu)?.focus()
  return close
}
