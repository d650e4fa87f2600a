import { button, element } from './dom.ts'
import type { CoordinateWords } from './words.ts'

/** Shows a key, link or formula the one time that it exists, with a button that copies it. */
export function showOnce(into: HTMLElement, about: string, secret: string, words: CoordinateWords): void {
  const shown = element('code', { class: 'secret' }, secret)
  const copy = button(words.copy, 'plain', async () => {
    await navigator.clipboard.writeText(secret)
    copy.textContent = words.copied
  })
  into.replaceChildren(
    element('p', {}, about),
    shown,
    element('p', { class: 'small quiet' }, words.once),
    element('div', { class: 'actions' }, copy),
  )
}
