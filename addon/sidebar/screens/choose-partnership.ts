import type { Language } from '../../../shared/language/language.ts'
import type { PartnershipChoice } from '../../menu/start.ts'
import type { App } from '../app.ts'
import { button, buttonRow } from '../controls/button.ts'
import { selectField } from '../controls/field.ts'
import { notice, paragraph } from '../controls/parts.ts'
import { element } from '../element.ts'
import { partnershipWords } from '../words/partnerships.ts'

/** A dropdown of the spreadsheet's partnerships. */
export function partnershipField(
  app: App,
  language: Language,
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  return selectField({
    id: 'partnership',
    label: partnershipWords[language].partnership,
    value,
    choices: app.start().partnerships.map(({ id, name }) => ({ value: id, label: name })),
    onChange,
  })
}

export function partnershipOf(app: App, id: string): PartnershipChoice | undefined {
  return app.start().partnerships.find((partnership) => partnership.id === id)
}

/** Says that there is nothing to choose from, and where to begin. */
export function noPartnership(app: App, language: Language): HTMLElement {
  const words = partnershipWords[language]
  return element(
    'div',
    {},
    notice('hint', paragraph(words.none)),
    buttonRow(
      button({
        id: 'add-first',
        label: words.addFirst,
        look: 'primary',
        onPress: () => app.open('add'),
      }),
    ),
  )
}
