import { addresses } from '../../../shared/messages/addresses.ts'
import type { AuditPage } from '../../../shared/messages/audit.ts'
import type { ProgrammeDeleted } from '../../../shared/messages/deletion.ts'
import type { KeyIssue, KeyIssued, KeyList, KeyRecord, KeyRotated } from '../../../shared/messages/keys.ts'
import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import type { Progress } from '../../../shared/messages/progress.ts'
import type { StandingRound } from '../../../shared/messages/round.ts'
import { askForJson, askForResponse } from './ask.ts'

/** What a coordinator asks of the Worker that served this page. */
export interface Client {
  readonly programme: string
  readonly view: () => Promise<ProgrammeView>
  readonly progress: (round: string) => Promise<Progress>
  readonly keys: () => Promise<KeyList>
  readonly issue: (issue: KeyIssue) => Promise<KeyIssued>
  /** @param overlap how many hours the old key still works */
  readonly rotate: (key: string, overlap: number) => Promise<KeyRotated>
  readonly revoke: (key: string) => Promise<KeyRecord>
  /** @param reason for everybody to read; empty for none */
  readonly retract: (round: string, reason: string) => Promise<StandingRound>
  readonly audit: (before: number | undefined) => Promise<AuditPage>
  /** The programme with its history, without answers. */
  readonly record: () => Promise<Blob>
  /** Deletes the programme for good. */
  readonly erase: (name: string) => Promise<ProgrammeDeleted>
  readonly move: (move: 'close' | 'reopen' | 'publish', round: string) => Promise<StandingRound>
}

/**
 * @param key goes into the Authorization header only
 * @param unreachable said when no answer came
 */
export function clientFor(programme: string, key: string, language: string, unreachable: string): Client {
  const asker = { key, language, unreachable }
  const ask = <Answer>(method: string, address: string, body?: unknown): Promise<Answer> =>
    askForJson(asker, method, address, body)
  return {
    programme,
    view: () => ask('GET', addresses.programme(programme)),
    progress: (round) => ask('GET', addresses.progress(programme, round)),
    keys: () => ask('GET', addresses.keys(programme)),
    issue: (issue) => ask('POST', addresses.keys(programme), issue),
    rotate: (id, overlap) => ask('POST', addresses.rotateKey(programme, id), { overlap }),
    revoke: (id) => ask('DELETE', addresses.key(programme, id)),
    retract: (round, reason) =>
      ask('POST', addresses.retract(programme, round), reason === '' ? undefined : { reason }),
    audit: (before) => ask('GET', addresses.audit(programme, before)),
    record: async () => (await askForResponse(asker, 'GET', addresses.exportProgramme(programme))).blob(),
    erase: (name) => ask('DELETE', addresses.programme(programme), { name }),
    move: (move, round) => ask('POST', addresses[move](programme, round)),
  }
}
