import * as z from 'zod'
import { canonicalJson } from '../../shared/messages/canonical-json.ts'
import { programmeIdSchema } from '../../shared/messages/key.ts'
import { roundSchema } from '../../shared/messages/round.ts'
import {
  type Assessment,
  partnershipIdSchema,
  type Receipt,
  receiptSchema,
  type Submission,
  submissionSchema,
} from '../../shared/messages/submission.ts'
import { type PropertyStore, readChunked, writeChunked } from './chunked-property.ts'
import { parseJson } from './parse-json.ts'

/** Which submission: the natural key under which the Worker counts it once. */
const destinationSchema = z.strictObject({
  programme: programmeIdSchema,
  round: roundSchema,
  organisation: z.string(),
  partnership: partnershipIdSchema,
})
export type Destination = z.infer<typeof destinationSchema>

/**
 * One submission as this spreadsheet knows it. The prepared content is kept with its revision *before* it is sent:
 * whatever happens on the line, sending it again is the same revision with the same content, which counts once.
 */
const deliverySchema = z.strictObject({
  destination: destinationSchema,
  partnershipName: z.string(),
  revision: z.number().int().min(1),
  /** Null once withdrawn: then nothing of the content is kept here either. */
  submission: submissionSchema.nullable(),
  preparedAt: z.iso.datetime(),
  /** Of the last revision that the Worker acknowledged; older than `revision` while that is still to be sent. */
  receipt: receiptSchema.nullable(),
})
export type Delivery = z.infer<typeof deliverySchema>

/** Whether the prepared content has not been acknowledged yet. */
export function isWaiting(delivery: Delivery): boolean {
  return delivery.submission !== null && delivery.receipt?.revision !== delivery.revision
}

export interface Content {
  readonly assessment: Assessment
  readonly consent: Submission['consent']
}

function holds(delivery: Delivery, { assessment, consent }: Content): boolean {
  if (delivery.submission === null) return false
  const { assessment: sent, consent: agreed } = delivery.submission
  return canonicalJson([sent, agreed]) === canonicalJson([assessment, consent])
}

/**
 * The delivery that carries the content. The revision advances only when the content is another one than before, so
 * that a repeat counts once and an older content never overwrites a newer one.
 *
 * @param now ISO 8601, UTC
 */
export function prepareDelivery(
  before: Delivery | undefined,
  destination: Destination,
  content: Content,
  now: string,
): Delivery {
  if (before !== undefined && holds(before, content)) return before
  const revision = (before?.revision ?? 0) + 1
  return {
    destination,
    partnershipName: content.assessment.partnershipName,
    revision,
    submission: { revision, ...content },
    preparedAt: now,
    receipt: before?.receipt ?? null,
  }
}

/** The same content under the revision after the one that stands at the Worker, to replace it. */
export function replaceRevision(delivery: Delivery, standing: number): Delivery {
  const revision = standing + 1
  const { submission } = delivery
  return { ...delivery, revision, submission: submission === null ? null : { ...submission, revision } }
}

export function acknowledged(delivery: Delivery, receipt: Receipt): Delivery {
  return { ...delivery, receipt }
}

/** After a withdrawal only the revision is left, so that what is sent later gets a higher one. */
export function withdrawn(delivery: Delivery, revision: number): Delivery {
  return { ...delivery, revision, submission: null, receipt: null }
}

const prefix = 'delivery:'

function nameOf({ programme, round, organisation, partnership }: Destination): string {
  return `${prefix}${programme}:${round.id}:${organisation}:${partnership}`
}

function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The deliveries of this spreadsheet, in its document properties: a colleague of the same organisation who sends from
 * the same spreadsheet continues with the same revisions. They hold nothing that the spreadsheet itself does not show.
 */
export function openOutbox(store: PropertyStore) {
  const all = (): Delivery[] =>
    [...readChunked(store, prefix).values()].flatMap((text) => {
      const delivery = deliverySchema.safeParse(parseJson(text))
      return delivery.success ? [delivery.data] : []
    })
  return {
    all,
    find: (destination: Destination): Delivery | undefined =>
      all().find((delivery) => nameOf(delivery.destination) === nameOf(destination)),
    keep: (delivery: Delivery): void =>
      writeChunked(store, nameOf(delivery.destination), asciiJson(delivery)),
  }
}
