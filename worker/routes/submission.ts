import * as z from 'zod'
import { submissionSchema } from '../../shared/messages/submission.ts'
import { mostPractices } from '../../shared/template/limits.ts'
import { withKey } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { jsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { sentContent } from '../programme/content.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

/**
 * A submission whose practices are counted before each is looked at: every fault of a name costs far more time and
 * memory than its bytes. Lists need no such care, as their length is checked first.
 */
const countedSubmissionSchema = z
  .looseObject({
    assessment: z.looseObject({
      practices: z
        .record(z.string(), z.unknown())
        .refine((practices) => Object.keys(practices).length <= mostPractices),
    }),
  })
  .pipe(submissionSchema)

const sendSubmission = declare({
  id: 'sendSubmission',
  method: 'put',
  path: patterns.submission,
  parameters: ['programme', 'round', 'partnership'],
  access: withKey('submit'),
  tag: 'submissions',
  words: {
    id: {
      summary: 'Mengirim atau mengganti hasil kemitraan',
      description:
        'Isi yang sama di bawah revisi yang sama dapat dikirim berulang kali tanpa terhitung dua kali. Isi yang berubah memerlukan revisi berikutnya.',
    },
    en: {
      summary: 'Send or replace a partnership’s results',
      description:
        'The same content under the same revision can be sent again and never counts twice. Changed content needs the next revision.',
    },
  },
  body: jsonBody('Submission', countedSubmissionSchema),
  answers: {
    200: json('Receipt', {
      id: 'Kiriman ini sudah tercatat sebelumnya, atau menggantikan revisi yang lebih lama.',
      en: 'This was recorded before, or replaces an older revision.',
    }),
    201: json('Receipt', {
      id: 'Kiriman tercatat, yang pertama untuk kemitraan ini.',
      en: 'It is recorded, the first of this partnership.',
    }),
  },
  refuses: [
    'round-unknown',
    'round-not-open',
    'round-published',
    'round-retracted',
    'revision-superseded',
    'revision-conflict',
    'wrong-template-version',
    'wrong-responses',
    'kind-not-planned',
    'consent-not-fitting',
  ],
})

const withdrawSubmission = declare({
  id: 'withdrawSubmission',
  method: 'delete',
  path: patterns.submission,
  parameters: ['programme', 'round', 'partnership'],
  access: withKey('withdraw'),
  tag: 'submissions',
  words: {
    id: {
      summary: 'Menarik hasil kemitraan',
      description:
        'Menghapus isinya, kapan saja. Terbitan yang sudah keluar tidak berubah. Menarik sekali lagi tidak mengubah apa-apa.',
    },
    en: {
      summary: 'Withdraw a partnership’s results',
      description:
        'Erases the content, at any time. A release that is out does not change. Withdrawing once more changes nothing.',
    },
  },
  answers: {
    200: json('Withdrawal', { id: 'Kiriman sudah ditarik.', en: 'It is withdrawn.' }),
  },
  refuses: ['round-unknown', 'nothing-to-withdraw'],
})

export function submissionRoutes(app: MitraApp): void {
  serve(app, sendSubmission, async ({ context, caller, parameter, body }) => {
    const programme = reachProgramme(context.env, caller.programme)
    const { receipt, isNew } = requireDone(
      await programme.submit(caller, parameter('round'), parameter('partnership'), sentContent(body)),
    )
    return context.json(receipt, isNew ? 201 : 200)
  })

  serve(app, withdrawSubmission, async ({ context, caller, parameter }) => {
    const programme = reachProgramme(context.env, caller.programme)
    const outcome = await programme.withdraw(caller, parameter('round'), parameter('partnership'))
    return context.json(requireDone(outcome), 200)
  })
}
