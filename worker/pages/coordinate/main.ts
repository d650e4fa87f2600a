import { languageOfLocale } from '../../../shared/language/language.ts'
import { readKey } from '../../../shared/messages/key.ts'
import { Refusal } from './ask.ts'
import { auditTrail } from './audit.ts'
import { clientFor } from './client.ts'
import type { Desk } from './desk.ts'
import { element, field, formAt, place } from './dom.ts'
import { issueAndShow, listenToForms } from './forms.ts'
import { ids } from './ids.ts'
import { keysTable } from './keys.ts'
import { roundCard } from './rounds.ts'
import { wholeProgramme } from './whole.ts'
import { coordinateWords } from './words.ts'

/** The tab's own memory: gone when the tab is. */
const keyInTab = 'mitra-coordinator-key'

const language = languageOfLocale(document.documentElement.lang)
const words = coordinateWords[language]
let desk: Desk | undefined

function say(text: string, failed = false): void {
  const message = place(ids.message)
  message.textContent = text
  message.className = failed ? 'message failed' : 'message'
  if (text !== '') message.scrollIntoView({ block: 'nearest' })
}

/** Runs something that asks the Worker, and says what it answered against it; answers whether nothing was. */
async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message, true)
    return false
  }
}

async function show(open: Desk): Promise<void> {
  const { client } = open
  const [view, { keys }] = await Promise.all([client.view(), client.keys()])
  const progress = await Promise.all(view.rounds.map(({ id }) => client.progress(id)))
  place(ids.programmeName).textContent = view.name
  place(ids.disclosure).textContent =
    view.disclosure === 'named' ? words.namedProgramme : words.confidentialProgramme(view.threshold)
  const cards = view.rounds.flatMap((round, index) => {
    const sent = progress[index]
    return sent === undefined ? [] : [roundCard(round, sent, view, open)]
  })
  place(ids.rounds).replaceChildren(...cards)
  place(ids.keys).replaceChildren(keysTable(keys, open))
  place(ids.whole).replaceChildren(...wholeProgramme(view, open))
  place(ids.audit).replaceChildren(auditTrail(view, keys, open))
  const options = view.rounds.map(({ id, label }) => {
    const option = element('option', {}, label)
    option.value = id
    return option
  })
  place(ids.feedRound).replaceChildren(...options)
  place(ids.signIn).hidden = true
  place(ids.board).hidden = false
}

function deskFor(programme: string, key: string): Desk {
  const open: Desk = {
    client: clientFor(programme, key, language, words.unreachable),
    words,
    language,
    change: (make, done) =>
      attempt(async () => {
        say('')
        await make()
        await show(open)
        say(done)
      }),
    read: (ask, showAnswer) => {
      void attempt(async () => {
        say('')
        showAnswer(await ask())
      })
    },
    end: (work, done) => {
      void attempt(async () => {
        await work()
        sessionStorage.removeItem(keyInTab)
        desk = undefined
        place(ids.board).hidden = true
        place(ids.signIn).hidden = false
        formAt(ids.signIn).reset()
        place(ids.programmeName).textContent = words.title
        say(done)
      })
    },
    anotherKey: ({ id, name }) => {
      const issue = { kind: 'organisation', organisation: { id } } as const
      void issueAndShow(open, issue, ids.invited, words.invited(name), (issued) => issued)
    },
  }
  return open
}

/** Opens the programme of a pasted key, or says what is wrong with the key. */
async function signIn(pasted: string): Promise<void> {
  const reading = readKey(pasted)
  if (reading.state === 'not-a-key') return say(words.notAKey, true)
  if (reading.state === 'mistyped') return say(words.mistyped, true)
  if (reading.kind !== 'coordinator') return say(words.otherKind, true)
  await attempt(async () => {
    const open = deskFor(reading.programme, reading.key)
    await show(open)
    desk = open
    sessionStorage.setItem(keyInTab, reading.key)
    say('')
  })
}

formAt(ids.signIn).addEventListener('submit', async (event) => {
  event.preventDefault()
  await signIn(field(formAt(ids.signIn), ids.key))
})

formAt(ids.signIn).querySelector('button')?.removeAttribute('disabled')

place(ids.signOut).addEventListener('click', () => {
  sessionStorage.removeItem(keyInTab)
  location.reload()
})

listenToForms(() => desk)
const remembered = sessionStorage.getItem(keyInTab)
if (remembered !== null) void signIn(remembered)
