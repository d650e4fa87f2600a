import { mkdtemp, rm } from 'node:fs/promises'
import * as os from 'node:os'
import * as path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSpreadsheet } from '../../workbench/runtime/workbench.ts'
import { buildAddon } from '../build/addon.ts'
import { callAddon } from '../testing/call-addon.ts'
import { menuLabels } from './menu.ts'

let bundle: string

beforeAll(async () => {
  bundle = await mkdtemp(path.join(os.tmpdir(), 'mitra-menu-'))
  await buildAddon(bundle, 'https://mitra.lsm.id/')
}, 60_000)

afterAll(() => rm(bundle, { recursive: true }))

const labelsOf = (desk: Awaited<ReturnType<typeof openSpreadsheet>>) =>
  desk.menu().flatMap((node) => (node.kind === 'item' ? [node.caption] : []))

describe('the menu', () => {
  it.each([
    ['id', true, 'id'],
    ['in', true, 'id'],
    ['en', true, 'en'],
    ['fr', true, 'en'],
    ['id', false, 'id'],
  ] as const)('of a user of %s, add-on enabled %s, is in %s', async (userLocale, enabled, language) => {
    const desk = await openSpreadsheet({ bundle, userLocale, enabled })
    expect(labelsOf(desk)).toEqual(Object.values(menuLabels[language]))
  })

  it.each([
    ['showAddPartnership', 'add'],
    ['showPlanningWorksheets', 'planning'],
    ['showAddToActions', 'actions'],
    ['showSendResults', 'send'],
    ['showStartRound', 'round'],
    ['showRemovePartnership', 'remove'],
  ])('%s opens the sidebar with %s', async (action, view) => {
    const desk = await openSpreadsheet({ bundle })
    desk.chooseMenu(action)
    expect(desk.sidebar()?.title).toBe('Mitra')
    expect(desk.sidebar()?.html).toContain(`data-view="${view}"`)
    expect(desk.alerts()).toEqual([])
  })
})

describe('the language', () => {
  it('is the user’s own until another is chosen', async () => {
    const desk = await openSpreadsheet({ bundle, userLocale: 'id' })
    const spoken = () => {
      const start = callAddon(desk, 'rpcStart')
      return start.state === 'done' ? start.value.language : start.message
    }
    expect(spoken()).toBe('id')
    callAddon(desk, 'rpcChooseLanguage', 'en')
    expect(spoken()).toBe('en')
  })
})
