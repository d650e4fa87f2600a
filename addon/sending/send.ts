import { addresses } from '../../shared/messages/addresses.ts'
import { problemKindOf } from '../../shared/messages/problem.ts'
import type { Round } from '../../shared/messages/round.ts'
import {
  type Assessment,
  assessmentSchema,
  type Receipt,
  receiptSchema,
} from '../../shared/messages/submission.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { UserError } from '../language/user-error.ts'
import { readAssessment } from '../partnership/read.ts'
import { attempt, type Failed, type Outcome } from '../rpc/outcome.ts'
import { type Answer, callWorker } from './client.ts'
import { compareScores, type Difference } from './comparison.ts'
import { currentConnection } from './connection.ts'
import {
  acknowledged,
  type Delivery,
  type Destination,
  openOutbox,
  prepareDelivery,
  replaceRevision,
} from './outbox.ts'
import { type ReceiptSummary, summaryOf } from './overview.ts'
import { sentenceOf, serviceFor } from './service.ts'
import { sendingWords } from './words.ts'

export interface SendRequest {
  readonly round: Round
  readonly partnership: string
  /** Precisely what was shown; the sheet is not read again. */
  readonly assessment: Assessment
  /** The version of the consent text that was agreed to, null when it was not. */
  readonly consent: number | null
  /** Whether the organisation is named; null in a confidential programme. */
  readonly named: boolean | null
}

/** A delivery that is kept in this spreadsheet. */
export interface DeliveryReference {
  readonly round: Round
  readonly partnership: string
}

export interface Received {
  readonly state: 'done'
  readonly receipt: ReceiptSummary
  /** Where the Worker's scores are not those of the sheet; null when the sheet's could not be read. */
  readonly differences: readonly Difference[] | null
}

/**
 * `unreachable`: kept, *Send again* is the thing to do. `conflict`: another copy has sent something else under this
 * revision or a higher one; sending may replace it. `failed`: refused, the message says why.
 */
export type Sending =
  | Received
  | { readonly state: 'unreachable'; readonly message: string }
  | { readonly state: 'conflict'; readonly message: string; readonly currentRevision: number }
  | Failed

function shownDifferences(receipt: Receipt): Difference[] | null {
  try {
    return compareScores(readAssessment(receipt.partnership).shown, receipt.scorecard)
  } catch (error) {
    console.error(String(error))
    return null
  }
}

/** What an answer means for the person who sent. */
function resultOf(answer: Answer<Receipt>): Sending {
  if (answer.state === 'silent') {
    return { state: 'unreachable', message: sendingWords[preferredLanguage()].silence[answer.silence] }
  }
  if (answer.state === 'answered') {
    return { state: 'done', receipt: summaryOf(answer.value), differences: shownDifferences(answer.value) }
  }
  const { problem } = answer
  const kind = problemKindOf(problem)
  const message = sentenceOf(problem)
  return (kind === 'revision-conflict' || kind === 'revision-superseded') &&
    problem.currentRevision !== undefined
    ? { state: 'conflict', message, currentRevision: problem.currentRevision }
    : { state: 'failed', message }
}

function nothingPrepared(): UserError {
  return new UserError({ id: sendingWords.id.nothingPrepared, en: sendingWords.en.nothingPrepared })
}

/** Keeps the delivery, sends it, and notes the receipt. Only in this order can nothing be lost or counted twice. */
function deliver(delivery: Delivery, key: string): Sending {
  const { submission } = delivery
  if (submission === null) throw nothingPrepared()
  const outbox = openOutbox(PropertiesService.getDocumentProperties())
  outbox.keep(delivery)
  const { programme, round, partnership } = delivery.destination
  const answer = callWorker(serviceFor(key, preferredLanguage()), {
    method: 'put',
    path: addresses.submission(programme, round.id, partnership),
    body: submission,
    answer: receiptSchema,
  })
  if (answer.state === 'answered') outbox.keep(acknowledged(delivery, answer.value))
  return resultOf(answer)
}

function flatten(outcome: Outcome<Sending>): Sending {
  return outcome.state === 'done' ? outcome.value : outcome
}

/** Where a submission goes, in the name of the connected organisation. */
function destinationOf({ round, partnership }: DeliveryReference): Destination {
  const { programme, organisation } = currentConnection().required()
  return { programme, round, organisation: organisation.id, partnership }
}

/** @throws UserError when nothing is kept for the round */
export function keptDelivery(reference: DeliveryReference): Delivery {
  const delivery = openOutbox(PropertiesService.getDocumentProperties()).find(destinationOf(reference))
  if (delivery !== undefined) return delivery
  throw nothingPrepared()
}

/** Sends what was shown and agreed to. */
export function rpcSend({ round, partnership, assessment, consent, named }: SendRequest): Sending {
  return flatten(
    attempt(() => {
      if (consent === null) {
        throw new UserError({ id: sendingWords.id.consentMissing, en: sendingWords.en.consentMissing })
      }
      const destination = destinationOf({ round, partnership })
      const before = openOutbox(PropertiesService.getDocumentProperties()).find(destination)
      const content = {
        assessment: assessmentSchema.parse(assessment),
        consent: { version: consent, agreed: true as const, ...(named === null ? {} : { named }) },
      }
      const delivery = prepareDelivery(before, destination, content, new Date().toISOString())
      return deliver(delivery, currentConnection().required().key)
    }),
  )
}

/**
 * Sends again what is kept: the same content under the same revision.
 *
 * @param replacing the revision that stands at the Worker when another copy's is to be replaced, else null
 */
export function rpcSendAgain(reference: DeliveryReference, replacing: number | null): Sending {
  return flatten(
    attempt(() => {
      const kept = keptDelivery(reference)
      const delivery = replacing === null ? kept : replaceRevision(kept, replacing)
      return deliver(delivery, currentConnection().required().key)
    }),
  )
}
