import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import { asked } from './confirm.ts'
import type { Desk } from './desk.ts'
import { button, element } from './dom.ts'
import { wholeWords } from './whole-words.ts'

/** Gives a file to the browser to be saved. */
function save(content: Blob, name: string): void {
  const link = element('a', {})
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Some browsers read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function downloadButton({ programme }: ProgrammeView, desk: Desk): HTMLElement {
  return button(wholeWords[desk.language].download, 'plain', () =>
    desk.read(desk.client.record, (record) => save(record, `mitra-${programme.slice(0, 8)}.ndjson`)),
  )
}

/** Deletes the programme, once its name was typed: the Worker compares it, letter by letter. */
function removeButton({ name }: ProgrammeView, desk: Desk): HTMLElement {
  const { remove, explanation, typeName, removed } = wholeWords[desk.language]
  return button(remove, 'danger', async () => {
    const typed = element('input', { type: 'text' })
    typed.autocomplete = 'off'
    typed.spellcheck = false
    const content = [element('p', {}, explanation), element('label', {}, typeName(name), typed)]
    if (await asked(remove, content, remove, desk.words.cancel, 'danger')) {
      desk.end(() => desk.client.erase(typed.value), removed)
    }
  })
}

/** What can be done with the programme as a whole. */
export function wholeProgramme(view: ProgrammeView, desk: Desk): HTMLElement[] {
  return [downloadButton(view, desk), removeButton(view, desk)]
}
