import * as z from 'zod'
import { canonicalJson } from '../../shared/messages/canonical-json.ts'
import { partnershipIdSchema, type Submission, submissionSchema } from '../../shared/messages/submission.ts'
import { mostPractices } from '../../shared/template/limits.ts'
import { brakeChanges } from '../access/changes.ts'
import { presentedFor } from '../access/presented.ts'
import { digestOf } from '../digest.ts'
import { reachProgramme } from '../programme/reach.ts'
import type { Content } from '../programme/submissions.ts'
import { requireDone } from '../refused.ts'
import { readJson, readParameter } from '../web/body.ts'
import { type MitraApp, parameter, patterns } from './routes.ts'

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

/** The content in the form that is hashed and stored; revision is not content, so it is in neither. */
async function contentOf(submission: Submission): Promise<Content> {
  const { assessment, consent } = submission
  const hash = await digestOf(canonicalJson({ assessment, consent }))
  return { submission, text: canonicalJson(assessment), hash }
}

export function submissionRoutes(app: MitraApp): void {
  app.put(patterns.submission, async (context) => {
    const presented = await presentedFor(context, 'submit')
    await brakeChanges(context, presented)
    const partnership = readParameter(context, 'partnership', partnershipIdSchema)
    const content = await contentOf(await readJson(context, countedSubmissionSchema))
    const programme = reachProgramme(context.env, presented.programme)
    const outcome = await programme.submit(presented, parameter(context, 'round'), partnership, content)
    const { receipt, isNew } = requireDone(outcome)
    return context.json(receipt, isNew ? 201 : 200)
  })

  app.delete(patterns.submission, async (context) => {
    const presented = await presentedFor(context, 'withdraw')
    await brakeChanges(context, presented)
    const partnership = readParameter(context, 'partnership', partnershipIdSchema)
    const programme = reachProgramme(context.env, presented.programme)
    const outcome = await programme.withdraw(presented, parameter(context, 'round'), partnership)
    return context.json(requireDone(outcome))
  })
}
