import { addresses } from '../../shared/messages/addresses.ts'
import { portfolioOf } from '../../shared/publishing/portfolio.ts'
import { brakeReads } from '../access/brakes.ts'
import { forEachKey } from '../access/for-each-key.ts'
import { setPortfolioCookie } from '../access/portfolio-cookie.ts'
import { setSessionCookie } from '../access/session-cookie.ts'
import { forEverybody, withKeys } from '../contract/access.ts'
import { empty, encodedJson, text } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { documentOf } from '../pages/layout.tsx'
import { PortfolioForm } from '../pages/portfolio/form.tsx'
import { PortfolioPage } from '../pages/portfolio/portfolio.tsx'
import { portfolioReadingOf } from '../pages/portfolio/reading.ts'
import { answerPortfolio } from '../portfolio/answer.ts'
import { portfolioAsCsv } from '../portfolio/portfolio-csv.ts'
import { roundsInAddress, roundsQuery } from '../portfolio/rounds-query.ts'
import { commonTemplate, templatesOf } from '../portfolio/templates.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

const page = text('text/html', { id: 'Halamannya.', en: 'The page.' })
const unchanged = empty(
  { id: 'Tidak ada yang berubah sejak ETag itu.', en: 'Nothing changed since that ETag.' },
  ['ETag'],
)
const refusesRounds = ['round-unknown', 'release-not-yet', 'release-retracted'] as const

const seePortfolioForm = declare({
  id: 'seePortfolioForm',
  method: 'get',
  path: patterns.portfolioForm,
  access: forEverybody,
  tag: 'portfolios',
  words: {
    id: { summary: 'Menyusun portofolio', description: 'Formulir untuk kunci beberapa program.' },
    en: { summary: 'Put a portfolio together', description: 'A form for keys of several programmes.' },
  },
  answers: { 200: page },
  isPage: true,
})

const openPortfolio = declare({
  id: 'openPortfolio',
  method: 'get',
  path: patterns.openPortfolio,
  query: roundsQuery,
  access: withKeys('open-session'),
  tag: 'portfolios',
  words: {
    id: {
      summary: 'Membuka tautan portofolio',
      description: 'Menukar kunci view beberapa program dengan sesi, lalu melanjutkan ke portofolionya.',
    },
    en: {
      summary: 'Open a portfolio’s link',
      description: 'Exchanges view keys of several programmes for a session and goes on to their portfolio.',
    },
  },
  answers: {
    303: empty({ id: 'Sesi terbuka.', en: 'The session is open.' }, ['Location', 'Set-Cookie']),
  },
})

/** The same with the keys in a form. It changes nothing, and who sends it holds the keys already. */
const openPastedPortfolio = declare({
  ...openPortfolio,
  id: 'openPastedPortfolio',
  method: 'post',
  isPage: true,
})

const seePortfolio = declare({
  id: 'seePortfolio',
  method: 'get',
  path: patterns.portfolioPage,
  query: roundsQuery,
  access: withKeys('read-release'),
  tag: 'portfolios',
  words: {
    id: { summary: 'Halaman portofolio', description: 'Terbitan beberapa program untuk penyandang dana.' },
    en: { summary: 'A portfolio’s page', description: 'The releases of several programmes for a funder.' },
  },
  answers: { 200: page, 304: unchanged },
  refuses: refusesRounds,
  isPage: true,
})

const readPortfolio = declare({
  id: 'readPortfolio',
  method: 'get',
  path: patterns.portfolioJson,
  query: roundsQuery,
  access: withKeys('read-release'),
  tag: 'portfolios',
  words: {
    id: {
      summary: 'Membaca portofolio sebagai JSON',
      description:
        'Terbitan beberapa program berdampingan dan digabung, hanya dari yang ditampilkan tiap terbitan. `round` diulang dalam urutan kunci; yang kosong adalah putaran terbit yang terbaru.',
    },
    en: {
      summary: 'Read a portfolio as JSON',
      description:
        'The releases of several programmes side by side and merged, from nothing but what each shows. `round` is repeated in the keys’ order; an empty one is the latest published round.',
    },
  },
  answers: {
    200: encodedJson('Portfolio', { id: 'Portofolionya.', en: 'The portfolio.' }, ['ETag']),
    304: unchanged,
  },
  refuses: refusesRounds,
})

const readPortfolioFeed = declare({
  id: 'readPortfolioFeed',
  method: 'get',
  path: patterns.portfolioCsv,
  query: roundsQuery,
  access: withKeys('read-feed'),
  tag: 'portfolios',
  words: {
    id: {
      summary: 'Membaca portofolio sebagai CSV',
      description:
        'Tabel rapi dengan kolom yang sama seperti CSV terbitan: mula-mula gabungannya, tanpa nama program, lalu tiap program. Cukup dengan kunci feed.',
    },
    en: {
      summary: 'Read a portfolio as CSV',
      description:
        'A tidy table with the columns of a release’s CSV: first all merged, without a programme’s name, then each programme. Feed keys suffice.',
    },
  },
  answers: {
    200: text(
      'text/csv',
      { id: 'Portofolionya, menurut RFC 4180 dalam UTF-8.', en: 'The portfolio, as in RFC 4180, in UTF-8.' },
      ['ETag'],
    ),
    304: unchanged,
  },
  refuses: refusesRounds,
})

export function portfolioRoutes(app: MitraApp): void {
  serve(app, seePortfolioForm, ({ context }) =>
    context.html(documentOf(<PortfolioForm language={context.get('language')} />)),
  )

  for (const declared of [openPortfolio, openPastedPortfolio]) {
    serve(app, declared, async ({ context, caller, query: rounds }) => {
      const sessions = await forEachKey(caller, async (presented) => {
        const { programme } = presented
        await brakeReads(context, presented)
        const session = requireDone(await reachProgramme(context.env, programme).openSession(presented))
        return { programme, session }
      })
      setPortfolioCookie(context, sessions)
      // The page leads on to each programme's own pages.
      for (const { programme, session } of sessions) setSessionCookie(context, programme, session)
      const { language } = context.var
      return context.redirect(
        `${addresses.portfolioPage()}?language=${language}${roundsInAddress(rounds)}`,
        303,
      )
    })
  }

  serve(app, seePortfolio, ({ context, caller, query: rounds }) => {
    const { language } = context.var
    const { origin } = new URL(context.req.url)
    return answerPortfolio(context, caller, {
      operation: 'read-release',
      rounds,
      format: 'html',
      type: 'text/html; charset=utf-8',
      encode: (read) =>
        documentOf(<PortfolioPage reading={portfolioReadingOf(read, rounds, language)} origin={origin} />),
    })
  })

  serve(app, readPortfolio, ({ context, caller, query: rounds }) =>
    answerPortfolio(context, caller, {
      operation: 'read-release',
      rounds,
      format: 'json',
      type: 'application/json',
      encode: (read) => JSON.stringify(portfolioOf(read.map(({ release }) => release))),
    }),
  )

  serve(app, readPortfolioFeed, ({ context, caller, query: rounds }) => {
    const { language } = context.var
    return answerPortfolio(context, caller, {
      operation: 'read-feed',
      rounds,
      format: 'csv',
      type: 'text/csv; charset=utf-8',
      encode: (read) =>
        portfolioAsCsv(
          portfolioOf(read.map(({ release }) => release)),
          commonTemplate(templatesOf(read))?.wording[language],
          language,
        ),
    })
  })
}
