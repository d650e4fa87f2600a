import { under } from '../../shared/faults/fault.ts'
import { figureFaults } from '../../shared/messages/figure-faults.ts'
import { type SharedScorecard, scorecardSharingSchema } from '../../shared/messages/scorecard.ts'
import type { TemplateReference } from '../../shared/messages/template-reference.ts'
import type { Operation } from '../access/operations.ts'
import type { Presented } from '../access/presented.ts'
import { forEverybody, withKey } from '../contract/access.ts'
import { json, text } from '../contract/answers.ts'
import { jsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { findVersion } from '../library/find.ts'
import {
  listScorecards,
  readScorecard,
  type Sharer,
  type StoredScorecard,
  shareScorecard,
  takeBackScorecard,
  templateShown,
} from '../library/scorecards.ts'
import type { LibraryVersion } from '../library/version.ts'
import { documentOf } from '../pages/layout.tsx'
import { ScorecardPage } from '../pages/scorecard/scorecard.tsx'
import { reachProgramme } from '../programme/reach.ts'
import { Refused, requireDone } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import { counted } from '../web/counted.ts'
import { patterns } from './patterns.ts'

/** Names and entries of a scorecard: 80 items have 320. */
const mostParts = 1000

const share = declare({
  id: 'shareScorecard',
  method: 'post',
  path: patterns.scorecards,
  access: withKey('share-scorecard'),
  tag: 'scorecards',
  words: {
    id: {
      summary: 'Membagikan kartu skor',
      description:
        'Sebagai halaman yang dapat dibaca siapa pun yang diberi alamatnya, sampai masanya habis atau ditarik kembali. Hanya rata-rata sedikitnya tiga orang; jawaban dan nama orang tidak pernah dikirim.',
    },
    en: {
      summary: 'Share a scorecard',
      description:
        'As a page for everybody who is given its address, until it expires or is taken back. Means of at least three people only; answers and names of people are never sent.',
    },
  },
  body: jsonBody('ScorecardSharing', counted(scorecardSharingSchema, mostParts)),
  answers: {
    201: json('ScorecardShared', { id: 'Kartu skor dibagikan.', en: 'The scorecard is shared.' }),
  },
  refuses: ['template-unknown', 'template-code-mistyped', 'too-many-scorecards'],
})

const list = declare({
  id: 'listScorecards',
  method: 'get',
  path: patterns.scorecards,
  access: withKey('list-scorecards'),
  tag: 'scorecards',
  words: {
    id: {
      summary: 'Melihat kartu skor yang dibagikan',
      description: 'Milik organisasi, atau milik para koordinator bersama; yang masih dapat dibaca saja.',
    },
    en: {
      summary: 'List shared scorecards',
      description: 'An organisation’s own, or the coordinators’ together; only those that can still be read.',
    },
  },
  answers: { 200: json('ScorecardList', { id: 'Kartu skornya.', en: 'The scorecards.' }) },
})

const read = declare({
  id: 'readScorecard',
  method: 'get',
  path: patterns.scorecard,
  parameters: ['scorecard'],
  access: forEverybody,
  tag: 'scorecards',
  words: {
    id: { summary: 'Membaca kartu skor', description: 'Alamatnya sudah cukup; tidak ada kunci.' },
    en: { summary: 'Read a scorecard', description: 'Its address suffices; there is no key.' },
  },
  answers: { 200: json('SharedScorecard', { id: 'Kartu skornya.', en: 'The scorecard.' }) },
  refuses: ['not-found', 'scorecard-ended'],
})

const takeBack = declare({
  id: 'takeBackScorecard',
  method: 'delete',
  path: patterns.scorecard,
  parameters: ['scorecard'],
  access: withKey('take-back-scorecard'),
  tag: 'scorecards',
  words: {
    id: {
      summary: 'Menarik kembali kartu skor',
      description:
        'Isinya dihapus saat itu juga dan alamatnya menjawab 410. Boleh dilakukan yang membagikannya dan para koordinator programnya; sekali lagi tidak mengubah apa-apa.',
    },
    en: {
      summary: 'Take a scorecard back',
      description:
        'Its content is erased at once and its address answers 410. Whoever shared it may, and the coordinators of the programme; once more changes nothing.',
    },
  },
  answers: {
    200: json('ScorecardTakenBack', { id: 'Kartu skor sudah ditarik.', en: 'The scorecard is taken back.' }),
  },
  refuses: ['not-found'],
})

const seePage = declare({
  id: 'seeScorecard',
  method: 'get',
  path: patterns.scorecardPage,
  parameters: ['scorecard'],
  access: forEverybody,
  tag: 'scorecards',
  words: {
    id: { summary: 'Halaman kartu skor', description: 'Untuk siapa pun yang diberi alamatnya.' },
    en: { summary: 'A scorecard’s page', description: 'For everybody who was given its address.' },
  },
  answers: { 200: text('text/html', { id: 'Halamannya.', en: 'The page.' }) },
  refuses: ['not-found', 'scorecard-ended'],
  isPage: true,
})

/** Whose scorecards a key shares: its programme's object decides, and says which organisation's key it is. */
async function sharerFor(context: MitraContext, caller: Presented, operation: Operation): Promise<Sharer> {
  const object = reachProgramme(context.env, caller.programme)
  const { grant } = requireDone(await object.authorise(caller, operation))
  return { programme: caller.programme, organisation: grant.organisation }
}

/** @throws Refused when there is none; a deprecated one was in use before, and its scorecards may be shared */
async function requireTemplate(context: MitraContext, reference: TemplateReference): Promise<LibraryVersion> {
  const found = await findVersion(context.env.LIBRARY, reference)
  if (found === undefined) throw new Refused('template-unknown')
  return found
}

function asAnswer({ code, sharedAt, expiresAt, content }: StoredScorecard): SharedScorecard {
  const { title, figures, template } = content
  const { id, version } = template.instrument
  return { code, sharedAt, expiresAt, title, template: { id, version }, figures }
}

/** Scorecards that are shared by their address alone. */
export function scorecardRoutes(app: MitraApp): void {
  serve(app, share, async ({ context, caller, body }) => {
    const sharer = await sharerFor(context, caller, 'share-scorecard')
    const { title, figures, days } = body
    const template = await requireTemplate(context, body.template)
    const faults = figureFaults(template.instrument, figures)
    if (faults.length > 0) throw new Refused('invalid-content', { faults: under('figures', faults) })
    const content = { title, figures, template: templateShown(template, figures) }
    return context.json(await shareScorecard(context.env.LIBRARY, sharer, content, days, new Date()), 201)
  })

  serve(app, list, async ({ context, caller }) => {
    const sharer = await sharerFor(context, caller, 'list-scorecards')
    return context.json(await listScorecards(context.env.LIBRARY, sharer, new Date()), 200)
  })

  serve(app, read, async ({ context, parameter }) => {
    const scorecard = await readScorecard(context.env.LIBRARY, parameter('scorecard'), new Date())
    return context.json(asAnswer(scorecard), 200)
  })

  serve(app, takeBack, async ({ context, caller, parameter }) => {
    const sharer = await sharerFor(context, caller, 'take-back-scorecard')
    return context.json(
      await takeBackScorecard(context.env.LIBRARY, sharer, parameter('scorecard'), new Date()),
      200,
    )
  })

  serve(app, seePage, async ({ context, parameter }) => {
    const { language } = context.var
    const scorecard = await readScorecard(context.env.LIBRARY, parameter('scorecard'), new Date())
    return context.html(documentOf(<ScorecardPage scorecard={scorecard} language={language} />), 200)
  })
}
