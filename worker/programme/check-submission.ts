import type { Plan } from '../../shared/messages/plan.ts'
import type { Assessment, Submission } from '../../shared/messages/submission.ts'
import { type FieldFault, Refused } from '../refused.ts'

function responseFaults(assessment: Assessment, items: number): FieldFault[] {
  return assessment.respondents.flatMap(({ responses }, index) =>
    responses.length === items
      ? []
      : [
          {
            path: `assessment.respondents.${index}.responses`,
            words: {
              id: `Ada ${responses.length} jawaban untuk ${items} butir.`,
              en: `There are ${responses.length} responses for ${items} items.`,
            },
          },
        ],
  )
}

function practiceFaults(assessment: Assessment, known: ReadonlySet<string>): FieldFault[] {
  return Object.keys(assessment.practices)
    .filter((id) => !known.has(id))
    .map((id) => ({
      path: `assessment.practices.${id}`,
      words: {
        id: 'Templat program ini tidak punya praktik ini.',
        en: 'The programme’s template has no such practice.',
      },
    }))
}

/** Whether the organisation is named is said in a named programme, and in no other. */
function checkConsent({ disclosure }: Plan, { named }: Submission['consent']): void {
  if ((named !== undefined) === (disclosure === 'named')) return
  throw new Refused('consent-not-fitting', {
    faults: [
      {
        path: 'consent.named',
        words:
          named === undefined
            ? {
                id: 'Pilih true bila organisasi mau disebut namanya, false bila tidak.',
                en: 'Choose true if the organisation is to be named, false if it is not.',
              }
            : {
                id: 'Tidak ada organisasi yang disebut namanya di sini: hapus isian ini.',
                en: 'No organisation is named here: leave this field out.',
              },
      },
    ],
  })
}

function checkAssessment(plan: Plan, assessment: Assessment): void {
  const { instrument } = plan.template
  if (assessment.template.id !== instrument.id || assessment.template.version !== instrument.version) {
    const wanted = `${instrument.id} ${instrument.version}`
    throw new Refused('wrong-template-version', {
      faults: [
        {
          path: 'assessment.template',
          words: { id: `Program ini memakai ${wanted}.`, en: `The programme uses ${wanted}.` },
        },
      ],
    })
  }
  if (!plan.kinds.includes(assessment.kind)) {
    const list = plan.kinds.join(', ')
    throw new Refused('kind-not-planned', {
      faults: [
        {
          path: 'assessment.kind',
          words: { id: `Pilih salah satu: ${list}.`, en: `Choose one of: ${list}.` },
        },
      ],
    })
  }
  const wrong = responseFaults(assessment, instrument.items.length)
  if (wrong.length > 0) throw new Refused('wrong-responses', { faults: wrong })
  const unknown = practiceFaults(assessment, new Set(instrument.practices.map(({ id }) => id)))
  if (unknown.length > 0) throw new Refused('invalid-content', { faults: unknown })
}

/**
 * Whether a submission answers what the programme's plan asks, beyond its form.
 *
 * @throws Refused with the path of every fault
 */
export function checkSubmission(plan: Plan, { assessment, consent }: Submission): void {
  checkAssessment(plan, assessment)
  checkConsent(plan, consent)
}
