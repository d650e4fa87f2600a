import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { packagedChromium } from '../../workbench/chromium.ts'

export interface LighthouseRun {
  /** Each 0 to 1. */
  readonly accessibility: number
  readonly bestPractices: number
  readonly performance: number
  /** Over the wire, everything that the page loads. */
  readonly bytes: number
  /** Audits that were not passed in full, with their scores. */
  readonly missed: readonly string[]
}

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Lighthouse emulates no theme, so the browser has to prefer one. These are Blink's numbers. */
const preference = { dark: 0, light: 1 } as const satisfies Readonly<Record<Theme, number>>

/**
 * Lighthouse's judgement of a page on a phone, each time with a browser of its own.
 *
 * @param headers sent with every request
 */
export async function runLighthouse(
  address: string,
  headers: Record<string, string>,
  theme: Theme = 'light',
): Promise<LighthouseRun> {
  const packaged = await packagedChromium()
  const chrome = await launch({
    chromeFlags: [
      '--headless',
      ...(packaged?.args ?? []),
      `--blink-settings=preferredColorScheme=${preference[theme]}`,
    ],
    ...(packaged !== undefined && { chromePath: packaged.executablePath }),
  })
  try {
    const result = await lighthouse(address, {
      port: chrome.port,
      output: 'json',
      onlyCategories: ['accessibility', 'best-practices', 'performance'],
      extraHeaders: headers,
    })
    const { categories = {}, audits = {} } = result?.lhr ?? {}
    const score = (category: string): number => categories[category]?.score ?? 0
    return {
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      performance: score('performance'),
      bytes: audits['total-byte-weight']?.numericValue ?? Number.POSITIVE_INFINITY,
      missed: Object.values(audits).flatMap((audit) =>
        audit.score !== null && audit.score < 1 ? [`${audit.id} ${audit.score}`] : [],
      ),
    }
  } finally {
    chrome.kill()
  }
}
