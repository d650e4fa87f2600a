import type { Language, Listed, Listing, ProgrammeLinks } from '../messages.ts'
import { askName, showDialog, showProblem } from './dialogs.ts'
import { button, byId, element } from './elements.ts'
import { openMenu } from './menus.ts'
import { programmeCard } from './programme-card.ts'
import { create, listing, openXlsx, RequestFailure, remove, rename, xlsxAddress } from './requests.ts'
import { language, say, speak } from './words.ts'

document.documentElement.lang = language
document.title = say('startTitle')

const go = (spreadsheet: Listed) => location.assign(`/spreadsheets/${spreadsheet.id}`)

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error
    await showProblem(say('startTitle'), error.message)
  }
}

function languageSwitch(): HTMLElement {
  const choice = (each: Language, label: string) =>
    button({ 'aria-pressed': String(each === language), lang: each }, label, () => speak(each))
  return element(
    'div',
    { class: 'language', role: 'group', 'aria-label': say('language') },
    choice('id', 'Bahasa Indonesia'),
    choice('en', 'English'),
  )
}

function heading(): HTMLElement {
  const logo = element('img', { src: '/icon.svg', alt: '', width: 44, height: 44 })
  const brand = element('div', { class: 'brand' }, logo, element('span', {}, 'Mitra'))
  return element(
    'header',
    { class: 'start-head' },
    element('div', { class: 'start-line' }, brand, languageSwitch()),
    element('h1', {}, say('whatIsMitra')),
    element('p', {}, say('howToTry')),
  )
}

function newButton(made: Language, label: string, hint: string): HTMLElement {
  const content = element('span', {}, element('strong', {}, label), element('small', {}, hint))
  const one = button({ class: 'choice' }, content, () =>
    attempt(async () => go(await create({ name: say('untitled'), language: made }))),
  )
  one.setAttribute('aria-label', `${say('newSpreadsheet')}: ${label}`)
  return one
}

function uploadButton(): HTMLElement {
  const field = element('input', {
    type: 'file',
    accept: '.xlsx',
    class: 'visually-hidden',
    'aria-label': say('openXlsx'),
  })
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    field.value = ''
    if (file) void attempt(async () => go(await openXlsx(file)))
  })
  return element(
    'label',
    { class: 'choice choice-file' },
    field,
    element('span', {}, element('strong', {}, say('openXlsx')), element('small', {}, say('openXlsxHint'))),
  )
}

function beginning(): HTMLElement {
  return element(
    'section',
    { class: 'beginning', 'aria-labelledby': 'new-title' },
    element('h2', { id: 'new-title' }, say('newSpreadsheet')),
    element(
      'div',
      { class: 'choices-row' },
      newButton('id', say('inIndonesian'), say('newHint')),
      newButton('en', say('inEnglish'), say('newHintEnglish')),
      uploadButton(),
    ),
  )
}

async function askRemoval(spreadsheet: Listed): Promise<void> {
  const prompt = say('removeAsk', spreadsheet.name)
  const { button: pressed } = await showDialog({ title: say('remove'), prompt, buttons: ['YES', 'NO'] })
  if (pressed !== 'YES') return
  await remove(spreadsheet.id)
  await show()
}

async function askNewName(spreadsheet: Listed): Promise<void> {
  const name = await askName(say('newName'), spreadsheet.name)
  if (name === null) return
  await rename(spreadsheet.id, name)
  await show()
}

const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })

function row(spreadsheet: Listed): HTMLElement {
  const link = element('a', { href: `/spreadsheets/${spreadsheet.id}` }, spreadsheet.name)
  const changed = say('changed', when.format(new Date(spreadsheet.changed)))
  const label = say('moreFor', spreadsheet.name)
  const more = button({ class: 'icon-button', 'aria-label': label, 'aria-haspopup': 'menu' }, '⋯', () =>
    openMenu(more, label, [
      { kind: 'item', label: say('rename'), run: () => void attempt(() => askNewName(spreadsheet)) },
      { kind: 'item', label: say('download'), run: () => location.assign(xlsxAddress(spreadsheet.id)) },
      { kind: 'separator' },
      { kind: 'item', label: say('remove'), run: () => void attempt(() => askRemoval(spreadsheet)) },
    ]),
  )
  return element('li', {}, link, element('span', { class: 'when' }, changed), more)
}

function listOf(spreadsheets: readonly Listed[]): HTMLElement {
  return element('ul', { class: 'listed' }, ...spreadsheets.map(row))
}

function ownShelf(spreadsheets: readonly Listed[]): HTMLElement {
  const list =
    spreadsheets.length > 0 ? listOf(spreadsheets) : element('p', { class: 'none' }, say('noneYet'))
  const id = 'own-title'
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, say('yourSpreadsheets')), list)
}

/** A programme with its spreadsheets folded away; without links while the demonstration is still being filled. */
function programmeShelf(
  name: string,
  programme: ProgrammeLinks | undefined,
  spreadsheets: readonly Listed[],
  id: string,
): HTMLElement {
  const folded = element(
    'details',
    { class: 'folded' },
    element('summary', {}, say('showSpreadsheets', String(spreadsheets.length))),
    listOf(spreadsheets),
  )
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, say('demonstration', name)),
    programme === undefined ? null : programmeCard(programme),
    folded,
  )
}

/** The demonstration's programmes in its own order, and before they are there, as their spreadsheets come. */
function programmeShelves({ spreadsheets, programmes }: Listing): HTMLElement[] {
  const links = new Map(programmes.map((each) => [each.name, each]))
  const names = new Set([...links.keys(), ...spreadsheets.flatMap(({ group }) => group ?? [])])
  return [...names].map((name, index) => {
    const members = spreadsheets.filter(({ group }) => group === name)
    return programmeShelf(name, links.get(name), members, `programme-${index}`)
  })
}

function results(address: string): HTMLElement {
  const link = element(
    'a',
    { href: address, target: '_blank', rel: 'noopener', class: 'results-link' },
    say('resultsLink'),
  )
  return element(
    'section',
    { class: 'results', 'aria-labelledby': 'results-title' },
    element(
      'div',
      {},
      element('h2', { id: 'results-title' }, say('results')),
      element('p', {}, say('resultsHint')),
    ),
    link,
  )
}

function honesty(): HTMLElement {
  return element(
    'section',
    { class: 'honesty', id: 'stand-in', 'aria-labelledby': 'stand-in-title' },
    element('h2', { id: 'stand-in-title' }, say('standInTitle')),
    element('p', {}, say('standIn')),
  )
}

function content(found: Listing): HTMLElement {
  const own = found.spreadsheets.filter((each) => each.group === null)
  return element(
    'main',
    {},
    beginning(),
    ownShelf(own),
    ...programmeShelves(found),
    found.workerAddress === null ? null : results(found.workerAddress),
    honesty(),
  )
}

async function show(): Promise<void> {
  byId('page').replaceChildren(heading(), content(await listing()))
}

void attempt(show)
