import type { InEachLanguage } from '../../shared/language/language.ts'
import { historyType, type ProgrammeImported } from '../../shared/messages/history.ts'
import { withKeyOrSecret, withOperatorSecret } from '../contract/access.ts'
import { json, text } from '../contract/answers.ts'
import { historyBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

const exportProgramme = declare({
  id: 'exportProgramme',
  method: 'get',
  path: patterns.exportProgramme,
  parameters: ['programme'],
  access: withKeyOrSecret('export-programme'),
  tag: 'programmes',
  words: {
    id: {
      summary: 'Mengekspor program dengan riwayatnya',
      description:
        'NDJSON, satu objek JSON per baris. Dengan kunci koordinator: rencana, putaran, organisasi, catatan kunci, siapa yang mengirim apa, terbitan, dan jejak audit, tanpa satu jawaban pun. Dengan rahasia operator: juga jawabannya, cukup untuk dilanjutkan di Worker lain.',
    },
    en: {
      summary: 'Export a programme with its history',
      description:
        'NDJSON, a JSON object a line. With a coordinator’s key: plan, rounds, organisations, records of keys, who sent what, releases and audit, without a single answer. With the operator’s secret: the answers too, all that another Worker needs to go on.',
    },
  },
  answers: {
    200: text(historyType, { id: 'Programnya, baris demi baris.', en: 'The programme, line by line.' }),
  },
  refuses: ['export-too-large'],
})

const importProgramme = declare({
  id: 'importProgramme',
  method: 'post',
  path: patterns.importProgramme,
  access: withOperatorSecret,
  tag: 'programmes',
  words: {
    id: {
      summary: 'Mengimpor program dengan riwayatnya',
      description:
        'Membuat program baru dari ekspor dengan rahasia operator: semuanya, atau bila satu baris pun tidak beres, tidak sama sekali. Kesalahan menyebut nomor barisnya. Kunci lama tidak berlaku; kiriman tetap milik organisasinya, yang diundang kembali dengan id-nya.',
    },
    en: {
      summary: 'Import a programme with its history',
      description:
        'Makes a new programme of an export by the operator: all of it, or nothing if a single line is wrong. A fault names its line. The old keys do not work; what was sent stays with its organisations, which are invited again by their ids.',
    },
  },
  body: historyBody,
  answers: {
    201: json('ProgrammeImported', {
      id: 'Programnya dilanjutkan di sini.',
      en: 'The programme goes on here.',
    }),
  },
})

const next: InEachLanguage<string> = {
  id: 'Simpan kunci koordinator sekarang. Kunci dari Worker asal tidak berlaku di sini: undang setiap organisasi sekali lagi dengan id-nya, maka kirimannya tetap miliknya, dan buat tautan baru untuk penyandang dana.',
  en: 'Keep the coordinator’s key now. Keys of the Worker that it came from do not work here: invite every organisation again by its id, so that what it sent stays its own, and create new links for funders.',
}

export function historyRoutes(app: MitraApp): void {
  serve(app, exportProgramme, async ({ context, caller, parameter }) => {
    const id = parameter('programme')
    const programme = reachProgramme(context.env, id, caller)
    const history = requireDone(await programme.export(caller))
    return new Response(history, {
      headers: {
        'Content-Type': historyType,
        'Content-Disposition': `attachment; filename="mitra-${id.slice(0, 8)}.ndjson"`,
      },
    })
  })

  serve(app, importProgramme, async ({ context, body }) => {
    const id = context.env.PROGRAMMES.newUniqueId()
    const imported = requireDone(await context.env.PROGRAMMES.get(id).import(body))
    const answer: ProgrammeImported = { ...imported, next: next[context.get('language')] }
    return context.json(answer, 201)
  })
}
