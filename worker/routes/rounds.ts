import { withKey } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { optionalJsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

const seeProgress = declare({
  id: 'seeProgress',
  method: 'get',
  path: patterns.progress,
  parameters: ['programme', 'round'],
  access: withKey('see-progress'),
  tag: 'rounds',
  words: {
    id: {
      summary: 'Melihat siapa yang sudah mengirim',
      description:
        'Semua organisasi yang diundang dan kirimannya dalam putaran ini. Untuk putaran yang ditutup juga angka mana yang akan tampil, dihitung saat diminta. Tidak pernah jawaban atau nilainya.',
    },
    en: {
      summary: 'See who has sent',
      description:
        'All invited organisations and what they sent in this round. Of a closed round also which figures would be shown, worked out when asked for. Never an answer or a value.',
    },
  },
  answers: {
    200: json('Progress', { id: 'Keadaan putaran.', en: 'How the round stands.' }),
  },
  refuses: ['round-unknown'],
})

const closeRound = declare({
  id: 'closeRound',
  method: 'post',
  path: patterns.close,
  parameters: ['programme', 'round'],
  access: withKey('close-round'),
  tag: 'rounds',
  words: {
    id: {
      summary: 'Menutup putaran',
      description: 'Putaran tidak lagi menerima kiriman. Dapat dibuka kembali selama belum terbit.',
    },
    en: {
      summary: 'Close a round',
      description: 'It takes no more submissions. It can be reopened as long as it is not published.',
    },
  },
  answers: {
    200: json('StandingRound', { id: 'Putaran sudah ditutup.', en: 'The round is closed.' }),
  },
  refuses: ['round-unknown', 'round-published', 'round-retracted'],
})

const reopenRound = declare({
  id: 'reopenRound',
  method: 'post',
  path: patterns.reopen,
  parameters: ['programme', 'round'],
  access: withKey('reopen-round'),
  tag: 'rounds',
  words: {
    id: { summary: 'Membuka kembali putaran', description: 'Putaran yang ditutup menerima kiriman lagi.' },
    en: { summary: 'Reopen a round', description: 'A closed round takes submissions again.' },
  },
  answers: {
    200: json('StandingRound', { id: 'Putaran sudah terbuka.', en: 'The round is open.' }),
  },
  refuses: ['round-unknown', 'round-published', 'round-retracted'],
})

const publishRound = declare({
  id: 'publishRound',
  method: 'post',
  path: patterns.publish,
  parameters: ['programme', 'round'],
  access: withKey('publish-round'),
  tag: 'rounds',
  words: {
    id: {
      summary: 'Menerbitkan putaran',
      description:
        'Satu kali dan untuk seterusnya: kiriman atau penarikan sesudahnya tidak mengubah terbitan. Menerbitkan sekali lagi tidak mengubah apa-apa.',
    },
    en: {
      summary: 'Publish a round',
      description:
        'Once and for good: nothing that is sent or withdrawn later changes the release. Publishing once more changes nothing.',
    },
  },
  answers: {
    200: json('StandingRound', { id: 'Putaran sudah terbit.', en: 'The round is published.' }),
  },
  refuses: ['round-unknown', 'round-not-closed', 'round-retracted'],
})

const retractRound = declare({
  id: 'retractRound',
  method: 'post',
  path: patterns.retract,
  parameters: ['programme', 'round'],
  access: withKey('retract-round'),
  tag: 'rounds',
  words: {
    id: {
      summary: 'Menarik kembali hasil putaran',
      description:
        'Untuk seterusnya: terbitannya dihapus dan alamatnya menjawab 410, di mana-mana dalam 8 detik. Putaran ini tidak pernah terbit lagi. Menarik kembali sekali lagi tidak mengubah apa-apa, alasannya pun tidak.',
    },
    en: {
      summary: 'Retract a round’s results',
      description:
        'For good: the release is erased and its addresses answer 410, everywhere within 8 seconds. The round is never published again. Retracting once more changes nothing, not even the reason.',
    },
  },
  body: optionalJsonBody('Retract'),
  answers: {
    200: json('StandingRound', { id: 'Hasilnya sudah ditarik kembali.', en: 'The results are retracted.' }),
  },
  refuses: ['round-unknown', 'round-not-published'],
})

export function roundRoutes(app: MitraApp): void {
  serve(app, seeProgress, async ({ context, caller, parameter }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(
      requireDone(await programme.progress(caller, parameter('round'), context.get('language'))),
      200,
    )
  })

  serve(app, closeRound, async ({ context, caller, parameter }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.close(caller, parameter('round'))), 200)
  })

  serve(app, reopenRound, async ({ context, caller, parameter }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.reopen(caller, parameter('round'))), 200)
  })

  serve(app, publishRound, async ({ context, caller, parameter }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.publish(caller, parameter('round'))), 200)
  })

  serve(app, retractRound, async ({ context, caller, parameter, body: { reason = null } }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.retract(caller, parameter('round'), reason)), 200)
  })
}
