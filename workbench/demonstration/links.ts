import { addresses } from '../../shared/messages/addresses.ts'
import { kindNames } from '../../shared/words/kind.ts'
import type { ProgrammeLinks } from '../desk/messages.ts'
import type { Demonstration, ProgrammeKeys } from './demonstration.ts'
import { demonstrationProgrammes, type ProgrammeName, programmeNames } from './programmes.ts'

function linksOf(named: ProgrammeName, keys: ProgrammeKeys, workerAddress: string): ProgrammeLinks {
  const { name, language, published, open } = demonstrationProgrammes[named]
  const [, , last] = published
  const csv = addresses.releaseCsv(keys.programme, last.id)
  return {
    name,
    template: { id: kindNames.id[named], en: kindNames.en[named] },
    openRound: open.label,
    invitation: keys.invitation,
    funder: workerAddress + addresses.open(keys.viewKey),
    feed: { round: last.label, address: `${workerAddress}${csv}?language=${language}&k=${keys.feedKey}` },
    coordinator: workerAddress + addresses.coordinate(),
    coordinatorKey: keys.coordinatorKey,
  }
}

/**
 * Where to look at the demonstration's programmes, and with which keys to do something in them.
 *
 * @param workerAddress without a slash at the end
 */
export function programmeLinks(demonstration: Demonstration, workerAddress: string): ProgrammeLinks[] {
  return programmeNames.map((named) => linksOf(named, demonstration[named], workerAddress))
}
