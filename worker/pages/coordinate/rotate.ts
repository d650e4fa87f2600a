import { addresses } from '../../../shared/messages/addresses.ts'
import type { KeyRecord } from '../../../shared/messages/keys.ts'
import { asked } from './confirm.ts'
import { dayAndTime } from './day.ts'
import type { Desk } from './desk.ts'
import { button, element, place } from './dom.ts'
import { ids } from './ids.ts'
import { rotateWords } from './rotate-words.ts'
import { showOnce } from './secret.ts'

/** Hours; the usual first. */
const overlaps = [168, 720, 24, 1, 0] as const

/** Coordinators are not offered to end a key at once: it may be the one that they ask with. */
function overlapField({ kind }: KeyRecord, { language }: Desk): HTMLSelectElement {
  const field = element('select', {})
  for (const hours of overlaps) {
    if (hours === 0 && kind === 'coordinator') continue
    const option = element('option', {}, rotateWords[language].overlaps[hours])
    option.value = String(hours)
    field.append(option)
  }
  return field
}

/** Gives whoever holds a key a new one, and time to change over. */
export function rotateButton(record: KeyRecord, desk: Desk): HTMLElement {
  const { words, language, client } = desk
  const { rotate, explanation, overlap, shown } = rotateWords[language]
  return button(rotate, 'plain', async () => {
    const field = overlapField(record, desk)
    const content = [element('p', {}, explanation(record.label)), element('label', {}, overlap, field)]
    if (!(await asked(rotate, content, rotate, words.cancel))) return
    await desk.change(async () => {
      const { key, replaced } = await client.rotate(record.id, Number(field.value))
      const about = shown[record.kind](record.label, dayAndTime(replaced.expiresAt ?? '', language))
      const written = record.kind === 'view' ? location.origin + addresses.open(key) : key
      showOnce(place(ids.rotated), about, written, words)
      place(ids.rotated).scrollIntoView({ block: 'nearest' })
    }, '')
  })
}
