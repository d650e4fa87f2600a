import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Round } from '../../shared/messages/round.ts'
import type { Shelf } from '../desk/shelf.ts'
import { openSpreadsheet } from '../runtime/workbench.ts'
import { startWords } from '../start-words.ts'
import { chanceFrom } from './chance.ts'
import { Coordinator } from './coordinator.ts'
import { fillChecklist, fillProfile, fillRatings } from './fill.ts'
import { type DemonstrationOrganisation, demonstrationOrganisations } from './organisations.ts'
import { addPartnership, sendResults } from './use-addon.ts'

const baseline: Round = { id: 'baseline', label: 'Baseline 2026' }
/** Into which whoever tries Mitra can send. */
export const openRound: Round = { id: 'midline', label: 'Midline 2027' }
/** By how much ratings rise from the first round to the second, in rating points. */
const progressOfOpenRound = 0.25

const demonstrationSchema = z.object({
  programme: z.string(),
  coordinatorKey: z.string(),
  viewKey: z.string(),
  feedKey: z.string(),
  /** For the spreadsheet of whoever tries Mitra. */
  invitation: z.string(),
})
/** The keys of the demonstration's programme: local, made up, and printed on purpose. */
export type Demonstration = z.infer<typeof demonstrationSchema>

interface Setting {
  /** Without a slash at the end. */
  readonly workerAddress: string
  readonly publishedWorkerAddress: string
  readonly operatorSecret: string
  /** The folder of the built add-on. */
  readonly bundle: string
  /** Where it is noted that the demonstration is there. */
  readonly folder: string
  readonly shelf: Shelf
  readonly say: (progress: string) => void
}

/** Fills and sends one organisation's spreadsheet through the add-on's own menu and sidebar functions. */
async function playOrganisation(
  setting: Setting,
  organisation: DemonstrationOrganisation,
  place: number,
  invitation: string,
): Promise<void> {
  const chance = chanceFrom(20261124 + place)
  const desk = await openSpreadsheet({
    bundle: setting.bundle,
    name: organisation.partnership,
    locale: organisation.language === 'id' ? 'in_ID' : 'en_GB',
    userLocale: organisation.language,
    addresses: { [setting.publishedWorkerAddress]: `${setting.workerAddress}/` },
  })
  const partnership = addPartnership(desk, organisation)
  fillProfile(desk, organisation)
  fillChecklist(desk, organisation, chance)
  fillRatings(desk, organisation, 0, chance)
  sendResults(desk, organisation, { invitation, partnership, round: baseline })
  fillRatings(desk, organisation, progressOfOpenRound, chance)
  sendResults(desk, organisation, { invitation, partnership, round: openRound })
  setting.shelf.add({
    id: `demonstration-${place + 1}`,
    name: `${organisation.name} · ${organisation.partnership}`,
    group: 'Demonstrasi · Demonstration',
    language: organisation.language,
    state: desk.save(),
  })
}

async function play(setting: Setting): Promise<Demonstration> {
  const coordinator = await Coordinator.create(setting.workerAddress, setting.operatorSecret, {
    name: 'Jejaring Pendidikan Nusantara',
    rounds: [baseline, openRound],
    kinds: ['education', 'general'],
    template: { id: 'education', version: 1 },
  })
  for (const [place, organisation] of demonstrationOrganisations.entries()) {
    setting.say(startWords.organisation(place + 1, demonstrationOrganisations.length, organisation.name))
    const invitation = await coordinator.issue({
      kind: 'organisation',
      organisation: { name: organisation.name },
    })
    await playOrganisation(setting, organisation, place, invitation)
  }
  await coordinator.closeAndPublish(baseline.id)
  setting.say(startWords.published(baseline.label, openRound.label))
  return {
    programme: coordinator.programme,
    coordinatorKey: coordinator.key,
    viewKey: await coordinator.issue({ kind: 'view', label: 'Demonstration: a funder' }),
    feedKey: await coordinator.issue({ kind: 'feed', label: "Demonstration: a funder's sheet" }),
    invitation: await coordinator.issue({
      kind: 'organisation',
      organisation: { name: 'Organisasi Anda · Your organisation' },
    }),
  }
}

/**
 * The demonstration of a first start: twelve organisations' spreadsheets, two rounds sent over HTTP, the first one
 * published. A later start finds what the first one noted. One that was interrupted begins again.
 */
export async function demonstrate(setting: Setting): Promise<Demonstration> {
  const note = join(setting.folder, 'demonstration.json')
  if (existsSync(note)) return demonstrationSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
  setting.say(startWords.filling)
  const demonstration = await play(setting)
  writeFileSync(note, JSON.stringify(demonstration, null, 2), { mode: 0o600 })
  return demonstration
}
