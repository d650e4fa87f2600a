import { submissionAddress } from '../../shared/messages/addresses.ts'
import { withdrawalSchema } from '../../shared/messages/submission.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { attempt, type Outcome } from '../rpc/outcome.ts'
import { callWorker } from './client.ts'
import { currentConnection } from './connection.ts'
import { openOutbox, withdrawn } from './outbox.ts'
import { type DeliveryReference, keptDelivery } from './send.ts'
import { expectAnswer, serviceFor } from './service.ts'

/** Has the Worker erase what was sent, then forgets it here too. The sheet itself stays as it is. */
export function rpcWithdraw(reference: DeliveryReference): Outcome<{ readonly withdrawnAt: string }> {
  return attempt(() => {
    const kept = keptDelivery(reference)
    const { programme, round, partnership } = kept.destination
    const withdrawal = expectAnswer(
      callWorker(serviceFor(currentConnection().required().key, preferredLanguage()), {
        method: 'delete',
        path: submissionAddress(programme, round.id, partnership),
        answer: withdrawalSchema,
      }),
    )
    openOutbox(PropertiesService.getDocumentProperties()).keep(withdrawn(kept, withdrawal.revision))
    return { withdrawnAt: withdrawal.withdrawnAt }
  })
}
