import { addresses } from '../../shared/messages/addresses.ts'
import { type ProgrammeView, programmeViewSchema } from '../../shared/messages/plan.ts'
import type { Receipt } from '../../shared/messages/submission.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { attempt, messageOf, type Outcome } from '../rpc/outcome.ts'
import { callWorker } from './client.ts'
import { type Connection, currentConnection } from './connection.ts'
import { type Delivery, isWaiting, openOutbox } from './outbox.ts'
import { expectAnswer, serviceFor } from './service.ts'

/** What this spreadsheet knows of one submission. */
export interface SentState {
  readonly round: { readonly id: string; readonly label: string }
  readonly partnership: string
  readonly partnershipName: string
  /** `waiting`: prepared, and not acknowledged yet; `received` may then still be an earlier version. */
  readonly state: 'waiting' | 'received' | 'withdrawn'
  readonly preparedAt: string
  readonly received: ReceiptSummary | null
  /** What was chosen in a named programme; null elsewhere, and once withdrawn. */
  readonly named: boolean | null
}

export interface ReceiptSummary {
  readonly revision: number
  /** The first eight digits of the content's hash, to compare over the telephone. */
  readonly code: string
  readonly receivedAt: string
  readonly respondents: number
}

export interface SendingOverview {
  readonly programmeName: string
  readonly organisationName: string
  /** Null while the Worker cannot be asked; `message` then says why. */
  readonly programme: ProgrammeView | null
  readonly message: string | null
  readonly sent: readonly SentState[]
}

export function summaryOf(receipt: Receipt): ReceiptSummary {
  const { revision, hash, receivedAt, respondents } = receipt
  return { revision, code: hash.slice(0, 8), receivedAt, respondents }
}

function stateOf(delivery: Delivery): SentState['state'] {
  if (delivery.submission === null) return 'withdrawn'
  return isWaiting(delivery) ? 'waiting' : 'received'
}

function sentStateOf(delivery: Delivery): SentState {
  const { round, partnership } = delivery.destination
  return {
    round,
    partnership,
    partnershipName: delivery.partnershipName,
    state: stateOf(delivery),
    preparedAt: delivery.preparedAt,
    received: delivery.receipt === null ? null : summaryOf(delivery.receipt),
    named: delivery.submission?.consent.named ?? null,
  }
}

function deliveriesOf(connection: Connection): SentState[] {
  return openOutbox(PropertiesService.getDocumentProperties())
    .all()
    .filter(
      ({ destination }) =>
        destination.programme === connection.programme &&
        destination.organisation === connection.organisation.id,
    )
    .map(sentStateOf)
}

function askProgramme(connection: Connection): Pick<SendingOverview, 'programme' | 'message'> {
  const language = preferredLanguage()
  try {
    const programme = expectAnswer(
      callWorker(serviceFor(connection.key, language), {
        method: 'get',
        path: addresses.programme(connection.programme),
        answer: programmeViewSchema,
      }),
    )
    return { programme, message: null }
  } catch (error) {
    return { programme: null, message: messageOf(error, language) }
  }
}

/** Where this user stands in this spreadsheet; null when no organisation is connected. */
export function rpcSendingOverview(): Outcome<SendingOverview | null> {
  return attempt(() => {
    const connection = currentConnection().read()
    if (connection === null) return null
    return {
      programmeName: connection.programmeName,
      organisationName: connection.organisation.name,
      ...askProgramme(connection),
      sent: deliveriesOf(connection),
    }
  })
}
