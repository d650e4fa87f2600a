import { button, element } from './dom.ts'

/**
 * Asks before something that matters; answers whether the person went on. Escape is no.
 *
 * @param kind of the button that goes on: `danger` where something is lost for good
 */
export function asked(
  title: string,
  content: readonly Node[],
  go: string,
  cancel: string,
  kind: 'primary' | 'danger' = 'primary',
): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element('dialog', {})
    const actions = element(
      'div',
      { class: 'actions' },
      button(go, kind, () => dialog.close('go')),
      button(cancel, 'plain', () => dialog.close()),
    )
    dialog.append(element('h2', {}, title), ...content, actions)
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === 'go')
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}

/** The same with nothing but an explanation. */
export function confirmed(
  title: string,
  explanation: string,
  go: string,
  cancel: string,
  kind: 'primary' | 'danger' = 'primary',
): Promise<boolean> {
  return asked(title, [element('p', {}, explanation)], go, cancel, kind)
}
