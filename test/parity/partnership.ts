import { distributionFolder } from '../../addon/build/addon.ts'
import type { Language } from '../../shared/language/language.ts'
import { type Desk, openSpreadsheet } from '../../workbench/runtime/workbench.ts'

/** A new spreadsheet into which the shipped add-on put a partnership, as its sidebar does. */
export async function deskWithPartnership(language: Language): Promise<Desk> {
  const desk = await openSpreadsheet({
    bundle: distributionFolder,
    locale: language === 'id' ? 'in_ID' : 'en_US',
    userLocale: language,
  })
  const outcome = desk.rpc('rpcAddPartnership', {
    templateId: 'education',
    language,
    name: 'Sekolah Sahabat',
    planning: false,
  })
  if (typeof outcome === 'object' && outcome !== null && 'state' in outcome && outcome.state === 'done')
    return desk
  throw new Error(`The partnership was not added: ${JSON.stringify(outcome)}`)
}
