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

interface PackagedChromium {
  readonly executablePath: string
  readonly args: string[]
}

/** The packaged Chromium and what to start it with on Linux; undefined elsewhere, where the installed Chrome is used. */
export async function packagedChromium(): Promise<PackagedChromium | undefined> {
  if (process.platform !== 'linux') return undefined
  const args = sparticuz.args.filter((argument) => !unwanted.some((start) => argument.startsWith(start)))
  return { executablePath: await sparticuz.executablePath(), args }
}

/** Starts a browser: the packaged Chromium on Linux, the installed Chrome elsewhere. */
export async function launchChromium(): Promise<Browser> {
  const packaged = await packagedChromium()
  return await chromium.launch(
    packaged === undefined ? { channel: 'chrome' } : { ...packaged, headless: true },
  )
}
