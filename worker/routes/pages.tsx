import { addresses } from '../../shared/messages/addresses.ts'
import { setSessionCookie } from '../access/session-cookie.ts'
import { signUpIsOpen } from '../access/sign-up.ts'
import { forEverybody, withKey } from '../contract/access.ts'
import { empty, text } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { CoordinatePage } from '../pages/coordinate.tsx'
import { LandingPage } from '../pages/landing.tsx'
import { documentOf } from '../pages/layout.tsx'
import { ProgrammePage } from '../pages/programme/programme.tsx'
import { releasePageOf } from '../pages/release-page.tsx'
import type { SignUp } from '../pages/sign-up.tsx'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { answerRelease } from '../release/answer.ts'
import { patterns } from './patterns.ts'

const page = text('text/html', { id: 'Halamannya.', en: 'The page.' })

const seeLanding = declare({
  id: 'seeLanding',
  method: 'get',
  path: patterns.landing,
  access: forEverybody,
  tag: 'service',
  words: {
    id: { summary: 'Halaman depan', description: 'Siapa memakai Mitra untuk apa.' },
    en: { summary: 'The front page', description: 'Who uses Mitra for what.' },
  },
  answers: { 200: page },
  isPage: true,
})

const coordinate = declare({
  id: 'coordinate',
  method: 'get',
  path: patterns.coordinate,
  access: forEverybody,
  tag: 'service',
  words: {
    id: {
      summary: 'Halaman koordinator',
      description: 'Kunci diketik di halaman ini dan tidak pernah berada dalam alamat.',
    },
    en: {
      summary: 'The coordinator’s page',
      description: 'The key is typed into the page and never stands in an address.',
    },
  },
  answers: { 200: page },
  isPage: true,
})

const openSession = declare({
  id: 'openSession',
  method: 'get',
  path: patterns.open,
  access: withKey('open-session'),
  tag: 'releases',
  words: {
    id: {
      summary: 'Membuka tautan penyandang dana',
      description: 'Menukar kunci dengan sesi, lalu melanjutkan ke halaman program.',
    },
    en: {
      summary: 'Open a funder’s link',
      description: 'Exchanges the key for a session and goes on to the programme’s page.',
    },
  },
  answers: {
    303: empty({ id: 'Sesi terbuka.', en: 'The session is open.' }, ['Location', 'Set-Cookie']),
  },
})

const viewProgrammePage = declare({
  id: 'viewProgrammePage',
  method: 'get',
  path: patterns.programmePage,
  parameters: ['programme'],
  access: withKey('view-pages'),
  tag: 'programmes',
  words: {
    id: { summary: 'Halaman program', description: 'Putarannya, dan kapan masing-masing dapat dibaca.' },
    en: { summary: 'A programme’s page', description: 'Its rounds, and when each can be read.' },
  },
  answers: { 200: page },
  isPage: true,
})

const readReleasePage = declare({
  id: 'readReleasePage',
  method: 'get',
  path: patterns.releasePage,
  parameters: ['programme', 'round'],
  access: withKey('read-release'),
  tag: 'releases',
  words: {
    id: { summary: 'Halaman terbitan', description: 'Hasil gabungan putaran untuk penyandang dana.' },
    en: { summary: 'A release’s page', description: 'The round’s combined results for a funder.' },
  },
  answers: { 200: page, 304: empty({ id: 'Tidak berubah.', en: 'Unchanged.' }) },
  refuses: ['round-unknown', 'release-not-yet', 'release-retracted'],
  isPage: true,
})

const signUpOf = (env: Cloudflare.Env): SignUp => ({
  isOpen: signUpIsOpen(env),
  contact: env.OPERATOR_CONTACT ?? '',
})

export function pageRoutes(app: MitraApp): void {
  serve(app, seeLanding, ({ context }) =>
    context.html(
      documentOf(<LandingPage language={context.get('language')} signUp={signUpOf(context.env)} />),
    ),
  )

  serve(app, coordinate, ({ context }) =>
    context.html(documentOf(<CoordinatePage language={context.get('language')} />)),
  )

  serve(app, openSession, async ({ context, caller }) => {
    const { programme } = caller
    const session = requireDone(await reachProgramme(context.env, programme).openSession(caller))
    setSessionCookie(context, programme, session)
    return context.redirect(addresses.programmePage(programme), 303)
  })

  serve(app, viewProgrammePage, async ({ context, caller }) => {
    const programme = reachProgramme(context.env, caller.programme)
    const view = requireDone(await programme.view(caller, 'view-pages'))
    return context.html(documentOf(<ProgrammePage view={view} language={context.get('language')} />))
  })

  serve(app, readReleasePage, ({ context, caller, parameter }) => {
    const { language } = context.var
    const { origin } = new URL(context.req.url)
    return answerRelease(context, caller, {
      operation: 'read-release',
      round: parameter('round'),
      format: 'html',
      type: 'text/html; charset=utf-8',
      encode: (release, template) => documentOf(releasePageOf(release, template, language, origin)),
    })
  })
}
