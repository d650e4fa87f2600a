import { distributionFolder } from '../../addon/build/addon.ts'
import { callAddon } from '../../addon/testing/call-addon.ts'
import { type Language, languages } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import type { Template } from '../../shared/template/template.ts'
import { type Desk, openSpreadsheet } from '../../workbench/runtime/workbench.ts'

/** Every template in every language; `id` is the template's, for the names of tests. */
export const everyTemplateAndLanguage = templates.flatMap((template) =>
  languages.map((language) => ({ id: template.id, template, language })),
)

/** Each template once, the languages in turn: a language changes the worksheets' names in formulas, and no rule. */
export const everyTemplateOnce = everyTemplateAndLanguage.filter((_, place) => [0, 3].includes(place % 4))

interface Wanted {
  readonly template: Template
  /** Of the worksheets and of the person. */
  readonly language: Language
  /** Of the spreadsheet; that of the language when left out. */
  readonly locale?: string
  /** Whether the planning worksheets come with it. */
  readonly planning?: boolean
}

/** A new spreadsheet into which the shipped add-on put a partnership, as its sidebar does. */
export async function deskWithPartnership({ template, language, locale, planning }: Wanted): Promise<Desk> {
  const desk = await openSpreadsheet({
    bundle: distributionFolder,
    locale: locale ?? (language === 'id' ? 'in_ID' : 'en_US'),
    userLocale: language,
  })
  const outcome = desk.rpc('rpcAddPartnership', {
    templateId: template.id,
    language,
    name: 'Sekolah Sahabat',
    planning: planning ?? false,
  })
  if (typeof outcome === 'object' && outcome !== null && 'state' in outcome && outcome.state === 'done')
    return desk
  throw new Error(`The partnership was not added: ${JSON.stringify(outcome)}`)
}

/** Starts a new round of the one partnership in the spreadsheet, as its sidebar does. */
export function startRound(desk: Desk, present: string, next: string): void {
  const started = callAddon(desk, 'rpcStart')
  const partnership = started.state === 'done' ? started.value.partnerships[0]?.id : undefined
  const outcome = callAddon(desk, 'rpcStartRound', { partnership: partnership ?? '', present, next })
  if (outcome.state !== 'done') throw new Error(`No round was started: ${JSON.stringify(outcome)}`)
}
