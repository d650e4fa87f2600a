import { button, element } from './elements.ts'
import { say, type Word } from './words.ts'

type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO'

export interface DialogContent {
  title: string
  prompt: string
  buttons: DialogButton[]
  /** Shows a field with this text in it. */
  text?: string
}

export interface DialogAnswer {
  button: DialogButton | 'CLOSE'
  text: string
}

const labels: Record<DialogButton, Word> = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' }

/** Shows a dialog over the page; resolves with the button pressed, `CLOSE` when it was dismissed. */
export function showDialog(content: DialogContent): Promise<DialogAnswer> {
  const field =
    content.text === undefined ? null : element('input', { type: 'text', 'aria-labelledby': 'dialog-title' })
  if (field) field.value = content.text ?? ''
  const heading = element('h2', { id: 'dialog-title' }, content.title)
  const prompt = element('p', { id: 'dialog-prompt', hidden: content.prompt === '' }, content.prompt)
  const row = element('div', { class: 'dialog-buttons' })
  const dialog = element(
    'dialog',
    { role: 'alertdialog', 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-prompt' },
    heading,
    prompt,
    field,
    row,
  )
  return new Promise((resolve) => {
    let pressed: DialogAnswer['button'] = 'CLOSE'
    const press = (name: DialogButton) => {
      pressed = name
      dialog.close()
    }
    for (const [index, name] of content.buttons.entries()) {
      const made = button({ class: index === 0 ? 'primary' : 'quiet' }, say(labels[name]), () => press(name))
      row.prepend(made)
      if (index === 0) made.autofocus = true
    }
    field?.addEventListener('keydown', (event) => {
      const [first] = content.buttons
      if (event.key === 'Enter' && first) press(first)
    })
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve({ button: pressed, text: field?.value ?? '' })
    })
    document.body.append(dialog)
    dialog.showModal()
    field?.select()
  })
}

/** Tells the person something that went wrong. */
export async function showProblem(title: string, message: string): Promise<void> {
  await showDialog({ title, prompt: message, buttons: ['OK'] })
}

/** Asks for a name; null when the person thought better of it. */
export async function askName(title: string, current: string): Promise<string | null> {
  const { button: pressed, text } = await showDialog({
    title,
    prompt: '',
    buttons: ['OK', 'CANCEL'],
    text: current,
  })
  const name = text.trim()
  return pressed === 'OK' && name !== '' && name !== current ? name : null
}
