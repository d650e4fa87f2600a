import type { Toast } from '../messages.ts'
import { button, byId, element } from './elements.ts'
import { say } from './words.ts'

const shownMilliseconds = 6000

/** Shows a message at the foot of the page that goes by itself. */
export function showToast(toast: Toast): void {
  const shown = element(
    'div',
    { class: 'toast' },
    element(
      'div',
      {},
      toast.title === '' ? null : element('strong', {}, toast.title),
      element('span', {}, toast.message),
    ),
  )
  shown.append(button({ class: 'toast-close', 'aria-label': say('close') }, '×', () => shown.remove()))
  byId('toasts').append(shown)
  setTimeout(() => shown.remove(), shownMilliseconds)
}
