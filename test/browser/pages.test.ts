import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { launchChromium } from '../../workbench/chromium.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { call, startTestWorker } from '../real/worker.ts'
import { publishTemplate, shareScorecard } from './published-library.ts'
import { type PublishedProgramme, publishProgramme } from './published-programmes.ts'

let worker: RunningWorker
let browser: Browser
let confidential: PublishedProgramme
let named: PublishedProgramme
let template: string
let scorecard: string
let funder: Awaited<ReturnType<BrowserContext['storageState']>>

/** What a funder's browser keeps after the links of these programmes, and of their portfolio, were opened. */
async function sessionsOf(programmes: readonly PublishedProgramme[]) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const keys = programmes.map(({ viewKey }) => viewKey)
  const portfolio = `${addresses.openPortfolio()}?${keys.map((key) => `k=${key}`).join('&')}`
  for (const link of [...keys.map(addresses.open), portfolio]) {
    await page.goto(worker.address + link, { timeout: 120_000 })
  }
  const kept = await context.storageState()
  await context.close()
  return kept
}

beforeAll(async () => {
  ;[worker, browser] = await Promise.all([startTestWorker('open'), launchChromium()])
  ;[confidential, named] = await Promise.all([
    publishProgramme(worker, 'confidential'),
    publishProgramme(worker, 'named'),
  ])
  const { programme, coordinatorKey } = named
  const reason = { reason: 'Salah satu lembar memakai templat lama.' }
  await call(worker, 'POST', addresses.retract(programme, 'baseline'), coordinatorKey, reason)
  template = await publishTemplate(worker, coordinatorKey)
  scorecard = await shareScorecard(worker, coordinatorKey)
  funder = await sessionsOf([confidential, named])
})

afterAll(async () => {
  await browser?.close()
  await worker?.close()
})

/** Each page by what it is, with its address. */
const pages: readonly (readonly [string, () => string])[] = [
  ['a confidential release', () => addresses.releasePage(confidential.programme, 'endline')],
  ['a named release', () => addresses.releasePage(named.programme, 'endline')],
  ['a programme', () => addresses.programmePage(named.programme)],
  ['a portfolio', () => addresses.portfolioPage()],
  ['the form for a portfolio', () => addresses.portfolioForm()],
  ['the library', () => addresses.templatesPage()],
  ['a template', () => template],
  ['a shared scorecard', () => scorecard],
  ['the reference', () => addresses.reference()],
  ['the state of the service', () => '/health'],
  ['the front page', () => '/'],
  ['the coordinator’s page', () => addresses.coordinate()],
  ['a release that was taken back', () => addresses.releasePage(named.programme, 'baseline')],
  ['an address that is nothing', () => '/nothing'],
]

/** Each language, theme and width once: axe takes its time, and none of them hides a flaw of another. */
const looks = [
  { language: 'en', colorScheme: 'light', width: 360 },
  { language: 'id', colorScheme: 'dark', width: 1280 },
] as const

/** A page of one's own, for a funder who has opened the links of both programmes. */
async function openAs(
  options: BrowserContextOptions,
  path: string,
  language: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...options, storageState: funder })
  // On a busy machine everything takes longer; nothing here is about speed.
  context.setDefaultTimeout(120_000)
  try {
    const page = await context.newPage()
    await page.goto(`${worker.address}${path}?language=${language}`)
    await use(page)
  } finally {
    await context.close()
  }
}

const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** That a page fits every width and that axe finds no flaw in it, with all that it folds away unfolded. */
async function expectSound(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true')
  // A part that waits for its reader has no width yet.
  await page.evaluate(
    'for (const part of document.querySelectorAll(".question, .operation")) part.style.contentVisibility = "visible"',
  )
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect([width, await widthBeyond(page)]).toEqual([width, 0])
  }
  await page.setViewportSize({ width: look.width, height: 800 })
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })')
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.locator('html').getAttribute('lang')).toBe(look.language)
}

describe.each(looks)('in $language, $colorScheme, at $width', (look) => {
  const { language, colorScheme } = look
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    context = await browser.newContext({ colorScheme, storageState: funder })
    context.setDefaultTimeout(120_000)
    page = await context.newPage()
  })

  afterAll(() => context?.close())

  test.each(pages)('%s is sound', async (_name, addressOf) => {
    await page.goto(`${worker.address}${addressOf()}?language=${language}`)
    await expectSound(page, look)
  })

  test('the coordinator’s page is sound once a programme is open', async () => {
    await page.goto(`${worker.address}${addresses.coordinate()}?language=${language}`)
    await page.locator('#key').fill(named.coordinatorKey)
    await page.keyboard.press('Enter')
    await page.locator('#board').waitFor()
    await expectSound(page, look)
  })
})

describe('without JavaScript', () => {
  const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }

  test('a release shows every chart, opens its tables and holds the texts to copy', async () => {
    const path = addresses.releasePage(named.programme, 'endline')
    await openAs(phone, path, 'id', async (page) => {
      const charts = page.getByRole('img')
      expect(await charts.count()).toBeGreaterThan(10)
      for (const chart of await charts.all()) {
        await chart.evaluate((drawn) => drawn.scrollIntoView())
        await chart.waitFor({ state: 'visible' })
      }
      const table = page.locator('#help table').first()
      expect(await table.isVisible()).toBe(false)
      await page.locator('#help summary').first().click()
      expect(await table.isVisible()).toBe(true)
      expect(await page.getByLabel('Rumus IMPORTDATA').inputValue()).toMatch(/^=IMPORTDATA\("http/)
      expect(await page.getByRole('button', { name: 'Salin' }).count()).toBe(0)
    })
  })

  test('the coordinator’s key cannot be sent, as it would get into an address', async () => {
    await openAs(phone, addresses.coordinate(), 'en', async (page) => {
      await page.getByLabel('Coordinator’s key').fill(named.coordinatorKey)
      await page.keyboard.press('Enter')
      expect(await page.getByRole('button', { name: 'Open the programme' }).isDisabled()).toBe(true)
      expect(page.url()).not.toContain(named.coordinatorKey)
    })
  })

  test('the contents lead to each question', async () => {
    const path = addresses.releasePage(confidential.programme, 'endline')
    await openAs(phone, path, 'en', async (page) => {
      await page.getByRole('link', { name: 'Practices', exact: true }).click()
      expect(page.url()).toMatch(/#practices$/)
      expect(await page.getByRole('heading', { name: 'Which practices are in place?' }).isVisible()).toBe(
        true,
      )
    })
  })
})

test('a page that the browser has kept looks the same when it is opened again', async () => {
  const path = addresses.releasePage(confidential.programme, 'endline')
  await openAs({ colorScheme: 'light' }, path, 'en', async (page) => {
    const look = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const first = await look()
    await page.reload()
    expect([await look(), await widthBeyond(page)]).toEqual([first, 0])
  })
})

test('the formula is copied at a press', async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] }
  const path = addresses.releasePage(confidential.programme, 'endline')
  await openAs(options, path, 'en', async (page) => {
    await page.getByRole('button', { name: 'Copy' }).first().click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const formula = await page.getByLabel('IMPORTDATA formula').inputValue()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(formula)
  })
})

test('on paper there is nothing to press, and what was folded is open', async () => {
  const path = addresses.releasePage(confidential.programme, 'endline')
  await openAs({ colorScheme: 'dark' }, path, 'en', async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('#practices .figures').first().isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
  })
})
