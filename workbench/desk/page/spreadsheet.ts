import type { Action, MenuEntry, Overview } from '../messages.ts'
import { askName, showProblem } from './dialogs.ts'
import { button, byId, element } from './elements.ts'
import { FormulaBar } from './formula-bar.ts'
import { GridControl } from './grid-control.ts'
import { GridView } from './grid-view.ts'
import { menuBar } from './menu-bar.ts'
import type { Entry } from './menus.ts'
import { readBlock } from './notation.ts'
import { rename, xlsxAddress } from './requests.ts'
import { Session } from './session.ts'
import { SheetData } from './sheet-data.ts'
import { sheetTabs } from './sheet-tabs.ts'
import { Sidebar } from './sidebar.ts'
import { language, say } from './words.ts'

const id = location.pathname.split('/').at(-1) ?? ''
document.documentElement.lang = language

const view = new GridView(say('sheets'))
view.element.id = 'grid'
const bar = new FormulaBar()
const session = new Session(id, byId('state'), take)
const grid = new GridControl(view, bar, {
  type: (a1, input) => void change({ do: 'type', sheet: grid.chosen.sheet, a1, input }),
  paste: (a1, rows) => void change({ do: 'paste', sheet: grid.chosen.sheet, a1, rows }),
  clear: (a1) => void change({ do: 'clear', sheet: grid.chosen.sheet, a1 }),
  undo: () => void change({ do: 'undo' }),
})
const sidebar = new Sidebar(id, {
  call: callFunction,
  focusGrid: () => grid.focus(),
  closed: () => void change({ do: 'closeSidebar' }),
})

let overview: Overview | null = null
let data: SheetData | null = null
let wanted = ''

async function change(action: Action): Promise<void> {
  const ended = await session.act(action)
  if (ended?.state === 'rejected')
    await showProblem(say('rejectedTitle'), ended.message || say('rejectedPlain'))
  if (ended?.state === 'failed') await showProblem(say('failedTitle'), ended.message)
}

/** Where the person is; before the first sheet shows, where the spreadsheet opens. */
function whereabouts(): { sheet: string; a1: string } {
  const { chosen } = grid
  return chosen.sheet === '' && overview ? overview.active : chosen
}

async function callFunction(name: string, given: unknown[]): Promise<{ failed: boolean; value: unknown }> {
  const ended = await session.act({ do: 'call', ...whereabouts(), function: name, arguments: given })
  if (ended?.state === 'done') return { failed: false, value: ended.value }
  return { failed: true, value: ended?.message ?? say('unreachable') }
}

function addonEntries(menus: readonly MenuEntry[]): Entry[] {
  return menus.map((entry) => {
    if (entry.kind === 'separator') return entry
    if (entry.kind === 'menu') return { ...entry, entries: addonEntries(entry.entries) }
    const run = () => void change({ do: 'menu', ...whereabouts(), function: entry.function })
    return { kind: 'item', label: entry.label, run }
  })
}

function extensionEntries(): Entry[] {
  const entries = addonEntries(overview?.menus ?? [])
  if (entries.length > 0) return entries
  return [{ kind: 'item', label: say('noExtension'), disabled: true, run: () => undefined }]
}

function fileEntries(): Entry[] {
  return [
    { kind: 'item', label: say('rename'), run: () => void renameSpreadsheet() },
    { kind: 'item', label: say('download'), run: () => location.assign(xlsxAddress(id)) },
    { kind: 'separator' },
    { kind: 'item', label: say('allSpreadsheets'), run: () => location.assign('/') },
  ]
}

function editEntries(): Entry[] {
  const undo = () => void change({ do: 'undo' })
  return [
    { kind: 'item', label: say('undo'), keys: 'Ctrl+Z', disabled: !overview?.canUndo, run: undo },
    { kind: 'separator' },
    { kind: 'item', label: say('copy'), keys: 'Ctrl+C', run: () => grid.copy() },
    { kind: 'item', label: say('clear'), keys: 'Del', run: () => grid.clear() },
  ]
}

function insertEntries(): Entry[] {
  const { sheet, a1 } = grid.chosen
  const block = readBlock(a1)
  if (!block) return []
  const row = () => void change({ do: 'insertRows', sheet, at: block.top + 1, count: 1 })
  const column = () => void change({ do: 'insertColumns', sheet, at: block.left + 1, count: 1 })
  return [
    { kind: 'item', label: say('insertRow'), run: row },
    { kind: 'item', label: say('insertColumn'), run: column },
    { kind: 'separator' },
    { kind: 'item', label: say('insertSheet'), run: () => void change({ do: 'addSheet' }) },
  ]
}

async function renameSpreadsheet(): Promise<void> {
  const name = await askName(say('newName'), overview?.name ?? '')
  if (name === null) return
  try {
    await rename(id, name)
    showName(name)
  } catch (error) {
    await session.fail(error)
  }
}

async function renameSheet(sheet: string): Promise<void> {
  const name = await askName(say('renameSheet'), sheet)
  if (name === null) return
  wanted = name
  await change({ do: 'renameSheet', sheet, name })
}

function showName(name: string): void {
  byId('name').textContent = name
  document.title = `${name} · Mitra`
}

async function showSheet(sheet: string, a1: string | null): Promise<void> {
  wanted = sheet
  showTabs()
  const same = data?.sheet === sheet ? data : null
  const loaded =
    same ??
    (await SheetData.load(
      id,
      sheet,
      () => grid.redraw(),
      (error) => void session.fail(error),
    ))
  if (same) await same.refresh()
  if (wanted !== sheet) return
  data = loaded
  grid.show(loaded, a1 === null ? null : readBlock(a1))
}

function showTabs(): void {
  if (!overview) return
  const actions = {
    show: (sheet: string) =>
      void showSheet(sheet, null).then(
        () => grid.focus(),
        (error) => session.fail(error),
      ),
    add: () => void change({ do: 'addSheet' }),
    rename: (sheet: string) => void renameSheet(sheet),
  }
  byId('tabs').replaceChildren(...sheetTabs(overview.tabs, wanted, actions))
  byId('tabs')
    .querySelector('[aria-selected="true"]')
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Shows the spreadsheet as it is now; goes where a script went. */
async function take(now: Overview): Promise<void> {
  const before = overview
  overview = now
  showName(now.name)
  sidebar.show(now.sidebar)
  const names = now.tabs.map((tab) => tab.name)
  const went = before && (now.active.sheet !== before.active.sheet || now.active.a1 !== before.active.a1)
  const stays = names.includes(wanted) && !went
  if (stays) await showSheet(wanted, null)
  else await showSheet(now.active.sheet, now.active.a1)
}

byId('bar').append(bar.element)
byId('place').append(view.element, sidebar.element)
byId('menus').append(
  menuBar(
    [
      { label: say('file'), entries: fileEntries },
      { label: say('edit'), entries: editEntries },
      { label: say('insert'), entries: insertEntries },
      { label: say('extensions'), entries: extensionEntries },
    ],
    () => grid.focus(),
  ),
)
byId('name').addEventListener('click', () => void renameSpreadsheet())
byId('name').title = say('rename')
byId('back').setAttribute('aria-label', say('allSpreadsheets'))
byId('stand-in').textContent = say('standInShort')
byId('stand-in').title = say('standIn')
byId('state').textContent = say('opening')
session.begin().then(
  () => grid.focus(),
  (error) => {
    const home = button({ class: 'primary' }, say('allSpreadsheets'), () => location.assign('/'))
    const message = error instanceof Error ? error.message : String(error)
    byId('place').replaceChildren(
      element('div', { class: 'empty', role: 'alert' }, element('p', {}, message), home),
    )
    byId('state').textContent = ''
  },
)
