import { element } from '../element.ts'

interface ButtonProperties {
  /** Stays the same over redraws, so that the focus does. */
  readonly id: string
  readonly label: string
  readonly onPress: () => void
  readonly look?: 'primary' | 'plain' | 'danger' | 'link'
  readonly disabled?: boolean
}

export function button({
  id,
  label,
  onPress,
  look = 'plain',
  disabled = false,
}: ButtonProperties): HTMLElement {
  const press = () => {
    if (!disabled) onPress()
  }
  // aria-disabled rather than disabled: a button that is resting keeps the focus.
  return element(
    'button',
    { id, type: 'button', class: `button ${look}`, 'aria-disabled': String(disabled), onclick: press },
    label,
  )
}

export function buttonRow(...buttons: readonly (HTMLElement | null)[]): HTMLElement {
  return element('div', { class: 'buttons' }, ...buttons)
}
