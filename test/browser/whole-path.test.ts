import ExcelJS from 'exceljs'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../workbench/chromium.ts'
import { demonstrationProgrammes } from '../../workbench/demonstration/programmes.ts'
import { type StartedMitra, startMitra } from '../../workbench/started-mitra.ts'
import { cloneProject } from '../real/clone.ts'

/** Of the demonstration's first programme: the one into which whoever tries Mitra can still send. */
const openRound = demonstrationProgrammes.education.open.label

let mitra: StartedMitra
let browser: Browser
/** Each person has a browser of their own: nothing passes between them but through Mitra. */
let nonprofit: Page
let coordinator: Page
let funder: Page

async function newPerson(): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 } })
  // On a busy machine everything takes longer; nothing here is about speed.
  context.setDefaultTimeout(120_000)
  return context.newPage()
}

beforeAll(async () => {
  mitra = await startMitra(cloneProject())
  browser = await launchChromium()
  nonprofit = await newPerson()
  coordinator = await newPerson()
  funder = await newPerson()
  // The whole demonstration is played first, on a busy machine too.
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await mitra?.close()
})

/** A budget that the nonprofit already keeps, on a sheet that bears the name of one of Mitra's. */
async function budgetFile(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const budget = workbook.addWorksheet('Ratings')
  budget.addRow(['Item', 'Cost'])
  for (let row = 1; row <= 200; row += 1) budget.addRow([`Book ${row}`, row * 1000])
  budget.getCell('D1').value = { formula: 'SUM(B2:B201)', result: 20_100_000 }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const cell = (name: string) => nonprofit.getByRole('gridcell', { name: new RegExp(`^${name}( |$)`) })

async function chooseFromMenu(item: RegExp): Promise<FrameLocator> {
  await nonprofit.getByRole('menuitem', { name: 'Extensions' }).click()
  await nonprofit.getByRole('menuitem', { name: 'Mitra' }).click()
  await nonprofit.getByRole('menuitem', { name: item }).click()
  return nonprofit.frameLocator('iframe[title]')
}

async function goTo(name: string): Promise<void> {
  await nonprofit.getByRole('textbox', { name: 'Selected cell' }).fill(name)
  await nonprofit.keyboard.press('Enter')
}

async function type(name: string, entry: string): Promise<void> {
  await goTo(name)
  await nonprofit.keyboard.type(entry)
  await nonprofit.keyboard.press('Enter')
}

/** The rows of items: those that offer ratings in the first respondent's column, read by scrolling down. */
async function rateEverything(column: string, rating: (place: number) => string): Promise<number> {
  let rated = 0
  for (let row = 7; row <= 50; row += 1) {
    await goTo(`${column}${row}`)
    // The row's contents have come once its statement, or its heading, is there.
    await nonprofit.getByRole('gridcell', { name: new RegExp(`^D${row} \\S`) }).waitFor()
    const isRatable = (await cell(`${column}${row}`).getByTitle('Show choices').count()) > 0
    if (!isRatable) continue
    await nonprofit.keyboard.type(rating(rated))
    await nonprofit.keyboard.press('Enter')
    rated += 1
  }
  return rated
}

test('a template goes into a spreadsheet that already holds data', async () => {
  await nonprofit.goto(mitra.spreadsheets)
  await nonprofit.getByLabel('Open an .xlsx file').setInputFiles({
    name: 'Our budget.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await budgetFile(),
  })
  await nonprofit.getByRole('tab', { name: 'Ratings', exact: true }).waitFor()
  const sidebar = await chooseFromMenu(/Add a partnership/)
  await sidebar.locator('#name').fill('=IMPORTXML("https://example.org/"; "//a")')
  await sidebar.locator('#add').click()
  await sidebar.locator('#another').waitFor()
  await nonprofit.getByRole('tab', { name: 'Scorecard' }).waitFor()
  await nonprofit.getByRole('tab', { name: 'Ratings', exact: true }).click()
  await nonprofit.getByRole('gridcell', { name: /^D1 20[,.]?100[,.]?000/ }).waitFor()
})

test('partners rate, and live formulas score', async () => {
  await nonprofit.getByRole('tab', { name: 'Ratings (2)' }).click()
  await type('F3', 'Nonprofit')
  const items = await rateEverything('F', (place) => String(3 + (place % 3)))
  expect(items).toBe(35)
  await nonprofit.getByRole('tab', { name: 'Scorecard' }).click()
  await nonprofit.getByRole('gridcell', { name: /^C8 [1-5]\.\d\d/ }).waitFor()
})

test('the results are sent, and the coordinator sees that they are', async () => {
  await coordinator.goto(mitra.coordinator)
  await coordinator.getByRole('textbox').first().fill(mitra.coordinatorKey)
  await coordinator.keyboard.press('Enter')
  const open = coordinator.getByRole('listitem').filter({ hasText: openRound })
  await open.getByText('12 of 13 organisations have sent').waitFor()

  const sidebar = await chooseFromMenu(/Send results/)
  await sidebar.locator('#key').fill(mitra.invitation)
  await sidebar.locator('#connect').click()
  await sidebar.locator('#round').selectOption({ label: openRound })
  await sidebar.locator('#prepare').click()
  await sidebar.locator('#agree').check()
  await sidebar.locator('#send').click()
  await sidebar
    .getByText(/[0-9a-f]{8}/)
    .first()
    .waitFor()

  await coordinator.reload()
  await open.getByText('13 of 13 organisations have sent').waitFor()
  await open.getByText('=IMPORTXML("https://example.org/"; "//a")').waitFor()
})

test('after close and publish the release appears in the funder’s view', async () => {
  await funder.goto(mitra.funder)
  const open = funder.getByRole('listitem').filter({ hasText: openRound })
  await open.getByText('Open', { exact: true }).first().waitFor()
  expect(await open.getByRole('link').count()).toBe(0)

  const round = coordinator.getByRole('listitem').filter({ hasText: openRound })
  for (const move of ['Close the round', 'Publish']) {
    await round.getByRole('button', { name: new RegExp(move) }).click()
    await coordinator
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(move) })
      .click()
  }
  await round.getByText('Published', { exact: true }).waitFor()

  await funder.reload()
  await open.getByRole('link').click()
  await funder.getByRole('heading', { name: openRound, level: 1 }).waitFor()
  await funder.getByText('13', { exact: true }).first().waitFor()
  await funder
    .getByRole('row')
    .filter({ hasText: /Trust and mutual respect.*[1-5]\.\d/ })
    .first()
    // It stands in the chart's table, which is folded.
    .waitFor({ state: 'attached' })
})
