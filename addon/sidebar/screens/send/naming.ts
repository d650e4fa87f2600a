import type { Language } from '../../../../shared/language/language.ts'
import { namingText } from '../../../../shared/messages/consent.ts'
import { radioField } from '../../controls/field.ts'

/** Asks whether the organisation is named; nothing is chosen beforehand. */
export function namingField(
  language: Language,
  named: boolean | null,
  onChange: (named: boolean) => void,
): HTMLElement {
  const text = namingText[language]
  return radioField({
    id: 'named',
    legend: text.question,
    value: String(named),
    choices: [
      { value: 'true', label: text.named },
      { value: 'false', label: text.notNamed },
    ],
    onChange: (value) => onChange(value === 'true'),
  })
}
