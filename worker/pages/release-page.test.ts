import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../shared/language/language.ts'
import type { Release } from '../../shared/messages/release.ts'
import { confidentialReleaseOf, namedReleaseOf, plannedTemplate } from '../testing/releases.ts'
import { namedQuestions, sharedQuestions } from './dashboard/question-ids.ts'
import { questionWords } from './dashboard/question-words.ts'
import { releasePageOf } from './release-page.tsx'

const pageOf = (release: Release, language: Language, template = plannedTemplate): string =>
  String(releasePageOf(release, template, language, 'https://mitra.test'))

const anchorsOf = (page: string): string[] =>
  Array.from(page.matchAll(/<section class="question" id="([^"]+)"/g), ([, id]) => id ?? '')

/** The part of a page that answers one question. */
function sectionOf(page: string, id: string): string {
  const from = page.indexOf(`<section class="question" id="${id}"`)
  const next = page.indexOf('<section class="question"', from + 1)
  return page.slice(from, next === -1 ? undefined : next)
}

const chartsOf = (page: string): string[] =>
  Array.from(page.matchAll(/<figure class="chart">.*?<\/figure>/gs), ([figure]) => figure)

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ')

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)?/g) ?? []

/** What a chart's drawings say in words and what they write beside their marks. */
function drawnNumbers(figure: string): string[] {
  const described = figure.match(/<desc.*?<\/desc>/gs) ?? []
  const written = figure.match(/<text class="(?:value|note|pair|share|stop-value[^"]*)".*?<\/text>/gs) ?? []
  return numbersIn(textOf([...described, ...written].join(' ')))
}

const releases = [
  ['confidential', confidentialReleaseOf(12), sharedQuestions],
  ['named', namedReleaseOf(12), [...sharedQuestions, ...namedQuestions]],
] as const

const everywhere = releases.flatMap(([disclosure, release, questions]) =>
  languages.map((language) => ({ disclosure, release, questions, language })),
)

describe.each(everywhere)('a $disclosure release’s page in $language', ({ release, questions, language }) => {
  const page = pageOf(release, language)

  it('answers every question in its order, each to be linked to and listed in the contents', () => {
    const ids = ['took-part', ...questions, 'use'] as const
    expect(anchorsOf(page)).toEqual([...ids])
    for (const id of ids) {
      expect(page).toContain(`<a href="#${id}">${questionWords[language][id].short}</a>`)
      expect(sectionOf(page, id)).toMatch(/<p class="answer">[^<]{20,}<\/p>/)
    }
  })

  it('shows a chart with its table of the same numbers wherever it shows figures', () => {
    const charts = chartsOf(page)
    expect(charts.length).toBeGreaterThan(6)
    for (const figure of charts) {
      const tables = figure.match(/<table.*?<\/table>/gs) ?? []
      expect(tables).toHaveLength(1)
      const shown = new Set(numbersIn(textOf(tables.join(' '))))
      const drawn = drawnNumbers(figure)
      expect(drawn.length).toBeGreaterThan(1)
      expect(drawn.filter((number) => !shown.has(number))).toEqual([])
    }
  })

  it('names and describes every drawing, and uses no id twice', () => {
    const drawings = page.match(/<svg class="drawing" role="img"[^>]*>/g) ?? []
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const drawing of drawings) {
      const [, title, description] = /aria-labelledby="(\S+)" aria-describedby="(\S+)"/.exec(drawing) ?? []
      expect(page).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`))
      expect(page).toMatch(new RegExp(`<desc id="${description}">[^<]+</desc>`))
    }
  })

  it('needs neither style nor script in the page', () => {
    expect(page).not.toMatch(/ style=|<script(?! src)| on\w+=/)
  })

  it('writes decimals as its readers do', () => {
    const [, score = ''] = /<text class="value"[^>]*>(\d[.,]\d+)<\/text>/.exec(sectionOf(page, 'help')) ?? []
    expect(score).toMatch(language === 'id' ? /,/ : /\./)
  })

  it('can be cited and taken along', () => {
    const use = sectionOf(page, 'use')
    expect(use).toContain('=IMPORTDATA(&quot;https://mitra.test/programmes/')
    expect(use).toContain(`https://mitra.test/programmes/${release.programme}/rounds/endline/</textarea>`)
    expect(use).toMatch(/href="[^"]+release\.csv[^"]*" download/)
    expect(use).toMatch(/href="[^"]+release\.json" download/)
  })
})

describe('a figure that is not shown', () => {
  it.each([
    ['en', 'Protected', '“Protected” means'],
    ['id', 'Dilindungi', '“Dilindungi” berarti'],
  ] as const)('is explained in %s in the section in which it stands', (language, word, explained) => {
    const page = pageOf(confidentialReleaseOf(5), language)
    const touched = anchorsOf(page).filter((id) => textOf(sectionOf(page, id)).includes(` ${word} `))
    expect(touched.length).toBeGreaterThan(1)
    for (const id of touched) expect(sectionOf(page, id)).toContain(explained)
  })
})

describe('a round with too few organisations', () => {
  it.each([
    ['en', 'Too few organisations have sent results', 'There is no breakdown by kind'],
    ['id', 'Terlalu sedikit organisasi yang mengirim', 'Tidak ada rincian menurut jenis'],
  ] as const)('has every section in %s, without a chart and with the reason', (language, few, noKinds) => {
    const page = pageOf(confidentialReleaseOf(3, false), language)
    expect(anchorsOf(page)).toEqual(['took-part', ...sharedQuestions, 'use'])
    expect(chartsOf(page)).toEqual([])
    expect(sectionOf(page, 'help')).toContain(few)
    expect(sectionOf(page, 'brings')).toContain(few)
    expect(sectionOf(page, 'kinds')).toContain(noKinds)
    expect(sectionOf(page, 'took-part')).toContain('<strong>3</strong>')
  })

  it('says so alone when there is none', () => {
    const page = pageOf(confidentialReleaseOf(0, false), 'en')
    expect(anchorsOf(page)).toEqual(['took-part', 'use'])
    expect(page).toContain('No organisation sent results in this round')
  })
})

describe('the bands', () => {
  it('are those of the programme’s own template', () => {
    const { instrument, wording } = plannedTemplate
    const own = {
      instrument: {
        ...instrument,
        bands: [
          { id: 'seed', from: 1, to: 1.9 },
          { id: 'tree', from: 2, to: 5 },
        ],
      },
      wording: {
        id: wording.id,
        en: {
          ...wording.en,
          bands: {
            seed: { name: 'Seed', meaning: 'Water it.' },
            tree: { name: 'Tree', meaning: 'Sit under it.' },
          },
        },
      },
    }
    const help = sectionOf(pageOf(confidentialReleaseOf(12), 'en', own), 'help')
    expect(help).toContain('Seed 1.0–1.9')
    expect(help).toContain('<rect class="zone-low" x="0%" y="2.4rem" width="25%"')
    expect(help).toContain('(Tree)')
    expect(help).not.toContain('Worth discussing')
  })
})

describe('change', () => {
  it('says that rounds are unmatched and how many took part in both', () => {
    const better = sectionOf(pageOf(confidentialReleaseOf(12), 'en'), 'better')
    expect(better).toContain('Baseline: unmatched; 12 of 12 took part in both')
    expect(better).toMatch(/Since Baseline: \d+ scores? up, \d+ down, \d+ unchanged\./)
  })

  it('is not asked of the first round', () => {
    const better = sectionOf(pageOf(confidentialReleaseOf(12, false), 'en'), 'better')
    expect(better).toContain('This is the first round that is published')
    expect(better).not.toContain('<svg')
  })
})
