import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../workbench/chromium.ts'
import type { ProgrammeLinks } from '../../workbench/desk/messages.ts'
import type { RunningDesk } from '../../workbench/desk/server.ts'
import { startSmallDesk } from '../../workbench/desk/testing.ts'

const programme: ProgrammeLinks = {
  name: 'Network of Schools',
  template: { id: 'Pendidikan', en: 'Education' },
  openRound: 'Follow-up 2027',
  invitation: 'mitra_organisation_made_up',
  funder: 'http://127.0.0.1:1/open?k=mitra_view_made_up',
  feed: { round: 'Endline 2026', address: 'http://127.0.0.1:1/release.csv?k=mitra_feed_made_up' },
  coordinator: 'http://127.0.0.1:1/coordinate',
  coordinatorKey: 'mitra_coordinator_made_up',
}

let desk: RunningDesk
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  desk = await startSmallDesk(undefined, [programme])
  browser = await launchChromium()
  page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const cell = (name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}( |$)`) })

async function choose(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click()
  await page.getByRole('menuitem', { name: 'Mitra' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a person starts a spreadsheet, types, and formulas answer', async () => {
  await page.goto(desk.address)
  await page.getByRole('button', { name: 'New spreadsheet: English' }).click()
  await cell('A1').click()
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await page.keyboard.type('=A1*2')
  await page.keyboard.press('Enter')
  await page.getByRole('gridcell', { name: 'A2 8' }).waitFor()
  await cell('A2').click()
  expect(await page.getByLabel('Cell content').inputValue()).toBe('=A1*2')
})

test('the keyboard alone selects, clears and takes back', async () => {
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  await page.getByRole('gridcell', { name: 'A2 0' }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('gridcell', { name: 'A2 8' }).waitFor()
})

test("a script's dialogs are answered by the person", async () => {
  await choose('Ask')
  await page.getByRole('alertdialog', { name: 'Sure?' }).getByRole('button', { name: 'Yes' }).click()
  const prompt = page.getByRole('alertdialog').filter({ hasText: 'Your name' })
  await prompt.getByRole('textbox').fill('Sari')
  await prompt.getByRole('button', { name: 'OK' }).click()
  await page.getByRole('gridcell', { name: 'A1 YES Sari' }).waitFor()
  await page.getByText('Written').waitFor()
})

test('the sidebar calls the script from its sandbox', async () => {
  await choose('Show')
  const sidebar = page.getByRole('complementary', { name: 'Small sidebar' })
  const frame = page.frameLocator('iframe[title="Small sidebar"]')
  await frame.getByRole('button', { name: 'Double' }).click()
  await frame.getByText('got 42').waitFor()
  await sidebar.getByRole('button', { name: 'Close' }).click()
  await sidebar.waitFor({ state: 'hidden' })
})

test('a chart lies over its cells, says its values and follows them', async () => {
  await choose('Draw')
  const chart = page.getByRole('img', { name: 'Profile' })
  await chart.waitFor()
  const described = () => chart.locator('desc').textContent()
  expect(await described()).toBe('Trust: 4. Roles: 3. Learning: –.')
  const [corner, over] = [await cell('B3').boundingBox(), await chart.boundingBox()]
  expect(Math.abs((corner?.x ?? 0) - (over?.x ?? 9))).toBeLessThan(2)
  await cell('G2').click()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await page.getByRole('img', { name: 'Profile' }).getByText('Trust: 2. Roles: 3.').waitFor({
    state: 'attached',
  })
})

test('the start page lists it, in both languages', async () => {
  await page.goto(desk.address)
  await page.getByRole('link', { name: 'Untitled spreadsheet' }).waitFor()
  await page.getByRole('button', { name: 'Bahasa Indonesia', exact: true }).click()
  await page.getByRole('heading', { name: 'Spreadsheet Anda' }).waitFor()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('heading', { name: 'Your spreadsheets' }).waitFor()
})

test('the start page leads to the demonstration, and gives its keys to copy', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.address })
  desk.shelf.add({ name: 'Reading together', group: programme.name, language: 'en' })
  await page.reload()
  const shown = page.getByRole('region', { name: 'Demonstration: Network of Schools' })
  const address = (name: string) => shown.getByRole('link', { name }).getAttribute('href')
  expect(await address('Open the combined results')).toBe(programme.funder)
  expect(await address('CSV of Endline 2026')).toBe(programme.feed.address)
  expect(await address('Open the coordinator’s page')).toBe(programme.coordinator)
  await shown.getByText('“Education” in your spreadsheet').waitFor()

  const copied = async (button: string, told: string) => {
    await shown.getByRole('button', { name: button }).click()
    await page.getByText(told).waitFor()
    return page.evaluate('navigator.clipboard.readText()')
  }
  expect(await copied('Copy the invitation', 'Invitation copied')).toBe(programme.invitation)
  expect(await copied('Copy its key', 'Key copied')).toBe(programme.coordinatorKey)

  await shown.getByText('Show its spreadsheets (1)').click()
  await shown.getByRole('link', { name: 'Reading together' }).waitFor()
  expect(complaints).toEqual([])
})
