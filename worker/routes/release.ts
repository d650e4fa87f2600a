import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { withKey } from '../contract/access.ts'
import { empty, encodedJson, text } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { answerRelease } from '../release/answer.ts'
import { releaseAsCsv } from '../release/release-csv.ts'
import { patterns } from './patterns.ts'

const unchanged = empty(
  { id: 'Tidak ada yang berubah sejak ETag itu.', en: 'Nothing changed since that ETag.' },
  ['ETag'],
)

const readRelease = declare({
  id: 'readRelease',
  method: 'get',
  path: patterns.releaseJson,
  parameters: ['programme', 'round'],
  access: withKey('read-release'),
  tag: 'releases',
  words: {
    id: {
      summary: 'Membaca terbitan sebagai JSON',
      description: 'Semua angka gabungan putaran. Angka yang terlindungi tidak bernilai 0, melainkan null.',
    },
    en: {
      summary: 'Read a release as JSON',
      description: 'All combined figures of the round. A protected figure is null, never 0.',
    },
  },
  answers: {
    200: encodedJson('Release', { id: 'Terbitannya.', en: 'The release.' }, ['ETag']),
    304: unchanged,
  },
  refuses: ['round-unknown', 'release-not-yet', 'release-retracted'],
})

const readFeed = declare({
  id: 'readFeed',
  method: 'get',
  path: patterns.releaseCsv,
  parameters: ['programme', 'round'],
  access: withKey('read-feed'),
  tag: 'releases',
  words: {
    id: {
      summary: 'Membaca terbitan sebagai CSV',
      description:
        'Satu tabel rapi untuk IMPORTDATA di Google Sheets, dengan nama dalam bahasa yang diminta.',
    },
    en: {
      summary: 'Read a release as CSV',
      description: 'One tidy table for IMPORTDATA in Google Sheets, with names in the asked-for language.',
    },
  },
  answers: {
    200: text(
      'text/csv',
      { id: 'Terbitannya, menurut RFC 4180 dalam UTF-8.', en: 'The release, as in RFC 4180, in UTF-8.' },
      ['ETag'],
    ),
    304: unchanged,
  },
  refuses: ['round-unknown', 'release-not-yet', 'release-retracted'],
})

export function releaseRoutes(app: MitraApp): void {
  serve(app, readRelease, ({ context, caller, parameter }) =>
    answerRelease(context, caller, {
      operation: 'read-release',
      round: parameter('round'),
      format: 'json',
      type: 'application/json',
      encode: (release) => JSON.stringify(release),
    }),
  )

  serve(app, readFeed, ({ context, caller, parameter }) => {
    const { language } = context.var
    return answerRelease(context, caller, {
      operation: 'read-feed',
      round: parameter('round'),
      format: 'csv',
      type: 'text/csv; charset=utf-8',
      encode: (release: Release, template: Plan['template']) =>
        releaseAsCsv(release, template.wording[language], language),
    })
  })
}
