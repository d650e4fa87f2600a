import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import { launchChromium } from '../../workbench/chromium.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { call, startTestWorker } from '../real/worker.ts'
import { type PublishedProgramme, publishProgramme } from './published-programmes.ts'

let worker: RunningWorker
let browser: Browser
let confidential: PublishedProgramme
let named: PublishedProgramme
let funder: Awaited<ReturnType<BrowserContext['storageState']>>

/** What a funder's browser keeps after the links of these programmes were opened. */
async function sessionsOf(programmes: readonly PublishedProgramme[]) {
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const { viewKey } of programmes) {
    await page.goto(worker.address + addresses.open(viewKey), { timeout: 120_000 })
  }
  const kept = await context.storageState()
  await context.close()
  return kept
}

beforeAll(async () => {
  worker = await startTestWorker()
  browser = await launchChromium()
  confidential = await publishProgramme(worker, 'confidential')
  named = await publishProgramme(worker, 'named')
  const { programme, coordinatorKey } = named
  const reason = { reason: 'Salah satu lembar memakai templat lama.' }
  await call(worker, 'POST', addresses.retract(programme, 'baseline'), coordinatorKey, reason)
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

describe.each(pages)('%s', (_name, addressOf) => {
  test.each(looks)('has no flaw that axe finds, in $language, $colorScheme, at $width', async (look) => {
    const { language, colorScheme, width } = look
    const options = { colorScheme, viewport: { width, height: 800 } }
    await openAs(options, addressOf(), language, async (page) => {
      await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true')
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    })
  })

  test('fits every width, in both languages', async () => {
    for (const language of languages) {
      await openAs({}, addressOf(), language, async (page) => {
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          expect([language, width, await widthBeyond(page)]).toEqual([language, width, 0])
        }
      })
    }
  })
})

describe('without JavaScript', () => {
  const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }

  test('a release shows every chart, opens its tables and holds the texts to copy', async () => {
    const path = addresses.releasePage(named.programme, 'endline')
    await openAs(phone, path, 'id', async (page) => {
      const charts = page.getByRole('img')
      expect(await charts.count()).toBeGreaterThan(10)
      for (const chart of await charts.all()) expect(await chart.isVisible()).toBe(true)
      const table = page.locator('#help table').first()
      expect(await table.isVisible()).toBe(false)
      await page.locator('#help summary').first().click()
      expect(await table.isVisible()).toBe(true)
      expect(await page.getByLabel('Rumus IMPORTDATA').inputValue()).toMatch(/^=IMPORTDATA\("http/)
      expect(await page.getByRole('button', { name: 'Salin' }).count()).toBe(0)
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
