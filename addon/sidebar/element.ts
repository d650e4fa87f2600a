export type Child = Node | string | null

type Attribute = string | number | boolean | ((event: Event) => void)

/** Attributes by name; `true` sets an empty one, `false` leaves it out; `on…` takes a listener. */
export type Attributes = Readonly<Record<string, Attribute>>

function setAttribute(target: HTMLElement, name: string, value: Attribute): void {
  if (typeof value === 'function') target.addEventListener(name.slice('on'.length), value)
  else if (value !== false) target.setAttribute(name, value === true ? '' : String(value))
}

/** Makes an element. Texts go in as text nodes, so nothing that anybody wrote is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value)
  made.append(...children.filter((child) => child !== null))
  return made
}
