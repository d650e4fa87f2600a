import { type Child, element } from '../element.ts'

/** The heading takes the focus when its screen opens, so that a screen reader says where one is. */
export function heading(text: string): HTMLElement {
  return element('h1', { id: 'heading', tabindex: -1 }, text)
}

export function paragraph(text: string): HTMLElement {
  return element('p', {}, text)
}

type NoticeKind = 'good' | 'hint' | 'warning' | 'problem'

const signs: Readonly<Record<NoticeKind, string>> = { good: '✓', hint: 'i', warning: '!', problem: '!' }

/** A message in a box; its sign and words tell its kind, not its colour alone. */
export function notice(kind: NoticeKind, ...children: readonly Child[]): HTMLElement {
  const role = kind === 'problem' ? 'alert' : 'note'
  return element(
    'div',
    { class: `notice ${kind}`, role },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[kind]),
    element('div', {}, ...children),
  )
}

export function problemNotice(message: string | null): HTMLElement | null {
  return message === null ? null : notice('problem', paragraph(message))
}

/** Something that is there to look at but folded away at first. */
export function fold(id: string, summary: string, ...children: readonly Child[]): HTMLElement {
  return element('details', { id }, element('summary', { id: `${id}-summary` }, summary), ...children)
}

/** Terms and what they are, one below the other. */
export function facts(rows: readonly (readonly [string, Child])[]): HTMLElement {
  const pairs = rows.flatMap(([term, fact]) => [element('dt', {}, term), element('dd', {}, fact)])
  return element('dl', { class: 'facts' }, ...pairs)
}

/** A moving bar with words: something is under way. */
export function progress(label: string): HTMLElement {
  return element(
    'div',
    { class: 'progress' },
    element('div', { class: 'bar', 'aria-hidden': 'true' }),
    element('p', {}, label),
  )
}

export function screenOf(...children: readonly Child[]): HTMLElement {
  return element('section', { 'aria-labelledby': 'heading' }, ...children)
}
