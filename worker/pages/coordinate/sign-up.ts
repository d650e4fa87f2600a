import { languageOfLocale } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import type { ProgrammeCreated } from '../../../shared/messages/plan.ts'
import { roundsFromLabels } from '../../../shared/messages/rounds-from-labels.ts'
import { askForJson, Refusal } from './ask.ts'
import { element, field, formAt, place } from './dom.ts'
import { showOnce } from './secret.ts'
import { signUpIds } from './sign-up-ids.ts'
import { signUpWords } from './sign-up-words.ts'
import { coordinateWords } from './words.ts'

const language = languageOfLocale(document.documentElement.lang)
const words = signUpWords[language]
const form = formAt(signUpIds.form)

/** What the form asks for, as the Worker takes it and checks it. */
function creation(): object {
  const disclosure = field(form, 'disclosure')
  const [id = '', version = ''] = field(form, 'template').split(' ')
  return {
    name: field(form, 'name'),
    disclosure,
    ...(disclosure === 'confidential' && { threshold: Number(field(form, 'threshold')) }),
    rounds: roundsFromLabels(field(form, 'rounds').split('\n')),
    kinds: new FormData(form).getAll('kinds'),
    template: { id, version: Number(version) },
  }
}

function say(text: string): void {
  place(signUpIds.message).textContent = text
}

function showCreated({ coordinatorKey }: ProgrammeCreated): void {
  const created = place(signUpIds.created)
  showOnce(created, words.created, coordinatorKey, coordinateWords[language])
  const link = element('a', { class: 'button' }, words.goOn)
  link.href = `${addresses.coordinate()}?language=${language}`
  created.append(element('p', { class: 'actions' }, link))
  form.hidden = true
  created.scrollIntoView({ block: 'nearest' })
}

async function create(): Promise<void> {
  say('')
  const asker = { key: undefined, language, unreachable: coordinateWords[language].unreachable }
  try {
    showCreated(await askForJson(asker, 'POST', addresses.programmes(), creation()))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message)
  }
}

/** The threshold is part of confidential programmes alone. */
function adaptToDisclosure(): void {
  place(signUpIds.threshold).hidden = field(form, 'disclosure') !== 'confidential'
}

form.addEventListener('change', adaptToDisclosure)
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const pressed = form.querySelector('button')
  pressed?.setAttribute('disabled', '')
  await create()
  pressed?.removeAttribute('disabled')
})
adaptToDisclosure()
form.querySelector('button')?.removeAttribute('disabled')
