import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { demonstrationProgrammes } from './demonstration/programmes.ts'
import { type StartedMitra, startMitra } from './started-mitra.ts'

const project = resolve(import.meta.dirname, '..')
const pictures = join(project, 'docs', 'pictures')

/** The names on the page, in the language that it is photographed in. */
interface Wording {
  readonly locale: string
  /** The demonstration's spreadsheet in this language. */
  readonly spreadsheet: string
  readonly extensions: string
  readonly addPartnership: RegExp
  readonly sendResults: RegExp
  readonly ratings: string
  readonly scorecard: string
  readonly checklist: string
  readonly charts: string
  readonly rounds: string
}

const wordings: Readonly<Record<'en' | 'id', Wording>> = {
  en: {
    locale: 'en-GB',
    spreadsheet: 'demonstration-8',
    extensions: 'Extensions',
    addPartnership: /Add a partnership/,
    sendResults: /Send results/,
    ratings: 'Ratings',
    scorecard: 'Scorecard',
    checklist: 'Checklist',
    charts: 'Charts',
    rounds: 'Rounds',
  },
  id: {
    locale: 'id-ID',
    spreadsheet: 'demonstration-1',
    extensions: 'Ekstensi',
    addPartnership: /Tambahkan kemitraan/,
    sendResults: /Kirim hasil/,
    ratings: 'Penilaian',
    scorecard: 'Kartu skor',
    checklist: 'Daftar periksa',
    charts: 'Grafik',
    rounds: 'Putaran',
  },
}

async function photograph(page: Page, name: string): Promise<void> {
  // What was asked for last has come when nothing is under way any more.
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  console.log(`docs/pictures/${name}.png`)
}

async function photographSpreadsheet(page: Page, mitra: StartedMitra, language: 'en' | 'id'): Promise<void> {
  const wording = wordings[language]
  await page.goto(`${mitra.spreadsheets}spreadsheets/${wording.spreadsheet}`)
  for (const name of ['ratings', 'checklist', 'scorecard', 'charts', 'rounds'] as const) {
    await page.getByRole('tab', { name: wording[name], exact: true }).click()
    await page.getByRole('grid', { name: wording[name] }).waitFor()
    await page.waitForTimeout(1000)
    await photograph(page, `${name}-${language}`)
  }
  const open = async (item: RegExp) => {
    await page.getByRole('menuitem', { name: wording.extensions }).click()
    await page.getByRole('menuitem', { name: 'Mitra' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    return page.frameLocator('iframe[title]')
  }
  const adding = await open(wording.addPartnership)
  await adding.locator('#name').waitFor()
  await photograph(page, `add-${language}`)
  const sending = await open(wording.sendResults)
  await sending.locator('#prepare').click()
  await sending.locator('#agree').waitFor()
  await photograph(page, `send-${language}`)
}

async function photographWorker(page: Page, mitra: StartedMitra, language: 'en' | 'id'): Promise<void> {
  await page.goto(mitra.funder)
  await page
    .getByRole('link', { name: /result|hasil/i })
    .last()
    .click()
  await page.waitForLoadState('networkidle')
  await photograph(page, `funder-${language}`)
  await page.goto(mitra.coordinator)
  await page.getByRole('textbox').first().fill(mitra.coordinatorKey)
  await page.keyboard.press('Enter')
  await page.getByText(demonstrationProgrammes.education.open.label).first().waitFor()
  await photograph(page, `coordinator-${language}`)
}

async function newPage(browser: Browser, language: 'en' | 'id'): Promise<Page> {
  const context = await browser.newContext({
    locale: wordings[language].locale,
    viewport: { width: 1280, height: 800 },
  })
  return context.newPage()
}

mkdirSync(pictures, { recursive: true })
console.log('Mitra: starting with a fresh demonstration, then taking the pictures of the README.')
const mitra = await startMitra(project, mkdtempSync(join(tmpdir(), 'mitra-pictures-')))
const browser = await launchChromium()
try {
  for (const language of ['en', 'id'] as const) {
    const page = await newPage(browser, language)
    await photographSpreadsheet(page, mitra, language)
    await photographWorker(page, mitra, language)
  }
} finally {
  await browser.close()
  await mitra.close()
}
