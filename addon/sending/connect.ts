import { programmeAddress } from '../../shared/messages/addresses.ts'
import { readKey } from '../../shared/messages/key.ts'
import { programmeViewSchema } from '../../shared/messages/programme-view.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { UserError } from '../language/user-error.ts'
import { attempt, type Outcome } from '../rpc/outcome.ts'
import { callWorker } from './client.ts'
import { type Connection, currentConnection } from './connection.ts'
import { expectAnswer, serviceFor } from './service.ts'
import { sendingWords } from './words.ts'

/**
 * An organisation's key out of what was pasted. All that a person can get wrong is noticed here, before anything is
 * sent anywhere.
 *
 * @throws UserError that says whether it is no key, a mistyped one or one of another kind
 */
export function readInvitation(pasted: string): { readonly key: string; readonly programme: string } {
  const reading = readKey(pasted)
  if (reading.state === 'not-a-key') {
    throw new UserError({ id: sendingWords.id.notAKey, en: sendingWords.en.notAKey })
  }
  if (reading.state === 'mistyped') {
    throw new UserError({ id: sendingWords.id.mistypedKey, en: sendingWords.en.mistypedKey })
  }
  const { kind } = reading
  if (kind === 'organisation') return { key: reading.key, programme: reading.programme }
  throw new UserError({
    id: sendingWords.id.wrongKindOfKey[kind],
    en: sendingWords.en.wrongKindOfKey[kind],
  })
}

function connect(pasted: string): Connection {
  const { key, programme } = readInvitation(pasted)
  const view = expectAnswer(
    callWorker(serviceFor(key, preferredLanguage()), {
      method: 'get',
      path: programmeAddress(programme),
      answer: programmeViewSchema,
    }),
  )
  if (view.organisation === null) {
    throw new UserError({
      id: sendingWords.id.wrongKindOfKey.view,
      en: sendingWords.en.wrongKindOfKey.view,
    })
  }
  return { key, programme, programmeName: view.name, organisation: view.organisation }
}

/** Connects this user in this spreadsheet, once the programme has recognised the key. */
export function rpcConnect(
  pasted: string,
): Outcome<{ readonly programmeName: string; readonly organisationName: string }> {
  return attempt(() => {
    const connection = connect(pasted)
    currentConnection().keep(connection)
    return { programmeName: connection.programmeName, organisationName: connection.organisation.name }
  })
}

/** Forgets the key here; it stays valid until the coordinator revokes it. */
export function rpcDisconnect(): Outcome<null> {
  return attempt(() => {
    currentConnection().forget()
    return null
  })
}
