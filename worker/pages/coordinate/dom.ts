type Child = Node | string

interface Attributes {
  readonly class?: string
  readonly scope?: 'col' | 'row'
  readonly type?: 'button' | 'submit' | 'text'
}

/** A new element; strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

export function button(
  label: string,
  kind: 'primary' | 'plain' | 'danger',
  press: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label)
  made.addEventListener('click', press)
  return made
}

/** The element of an id that the page was served with. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element ${id}`)
  return found
}

/** The trimmed text of a form's field. */
export function field(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value.trim() : ''
}

export function formAt(id: string): HTMLFormElement {
  const found = place(id)
  if (!(found instanceof HTMLFormElement)) throw new Error(`The element ${id} is not a form`)
  return found
}

/** A table with a header cell for each heading; its first column heads the rows. */
export function table(headings: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const head = element('tr', {}, ...headings.map((heading) => element('th', { scope: 'col' }, heading)))
  const body = rows.map(([first = '', ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...rest.map((content) => element('td', {}, content)),
    ),
  )
  return element(
    'div',
    { class: 'scroller' },
    element('table', { class: 'small listing' }, element('thead', {}, head), element('tbody', {}, ...body)),
  )
}
