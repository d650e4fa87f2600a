import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Arguments of the packaged Chromium that would change what a page may do, or break frames in a process of their own. */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-features=',
  "--headless='shell'",
]

/** Starts a browser: the packaged Chromium on Linux, the installed Chrome elsewhere. */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux') return await chromium.launch({ channel: 'chrome' })
  const args = sparticuz.args.filter((argument) => !unwanted.some((start) => argument.startsWith(start)))
  return await chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true })
}
