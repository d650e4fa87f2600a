import { type Child, element } from '../element.ts'

interface FieldProperties {
  readonly id: string
  readonly label: string
  /** A sentence below that helps. */
  readonly help?: string
}

function field({ id, label, help }: FieldProperties, control: Child): HTMLElement {
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    control,
    help === undefined ? null : element('p', { class: 'help', id: `${id}-help` }, help),
  )
}

const describedBy = ({ id, help }: FieldProperties) =>
  help === undefined ? {} : { 'aria-describedby': `${id}-help` }

interface TextFieldProperties extends FieldProperties {
  readonly value: string
  readonly maximum: number
  readonly onInput: (value: string) => void
  readonly onEnter: () => void
  readonly placeholder?: string
  readonly lines?: number
}

export function textField(properties: TextFieldProperties): HTMLElement {
  const { id, value, maximum, onInput, onEnter, placeholder = '', lines = 1 } = properties
  const control = element(lines > 1 ? 'textarea' : 'input', {
    id,
    maxlength: maximum,
    placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    ...(lines > 1 ? { rows: lines } : { type: 'text' }),
    ...describedBy(properties),
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return
      event.preventDefault()
      onEnter()
    },
  })
  control.value = value
  control.addEventListener('input', () => onInput(control.value))
  return field(properties, control)
}

interface Choice {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
}

interface SelectFieldProperties extends FieldProperties {
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
}

export function selectField(properties: SelectFieldProperties): HTMLElement {
  const { id, value, choices, onChange } = properties
  const options = choices.map((choice) =>
    element(
      'option',
      { value: choice.value, selected: choice.value === value, disabled: choice.disabled ?? false },
      choice.label,
    ),
  )
  const control = element('select', { id, ...describedBy(properties) }, ...options)
  control.addEventListener('change', () => onChange(control.value))
  return field(properties, control)
}

interface CheckFieldProperties extends FieldProperties {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function checkField(properties: CheckFieldProperties): HTMLElement {
  const { id, label, help, checked, onChange } = properties
  const control = element('input', { id, type: 'checkbox', checked, ...describedBy(properties) })
  control.addEventListener('change', () => onChange(control.checked))
  return element(
    'div',
    { class: 'check' },
    control,
    element(
      'div',
      {},
      element('label', { for: id }, label),
      help === undefined ? null : element('p', { class: 'help', id: `${id}-help` }, help),
    ),
  )
}

interface RadioFieldProperties {
  readonly id: string
  readonly legend: string
  readonly value: string
  readonly choices: readonly (Choice & { readonly description?: string })[]
  readonly onChange: (value: string) => void
}

export function radioField({ id, legend, value, choices, onChange }: RadioFieldProperties): HTMLElement {
  const rows = choices.map((choice) => {
    const choiceId = `${id}-${choice.value}`
    const control = element('input', {
      id: choiceId,
      type: 'radio',
      name: id,
      value: choice.value,
      checked: choice.value === value,
    })
    control.addEventListener('change', () => onChange(choice.value))
    const description = choice.description
    return element(
      'div',
      { class: 'check' },
      control,
      element(
        'div',
        {},
        element('label', { for: choiceId }, choice.label),
        description === undefined ? null : element('p', { class: 'help' }, description),
      ),
    )
  })
  return element('fieldset', { class: 'field' }, element('legend', {}, legend), ...rows)
}
