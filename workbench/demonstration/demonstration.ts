import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { writeWhole } from '../desk/files.ts'
import type { Shelf } from '../desk/shelf.ts'
import { startWords } from '../start-words.ts'
import { Coordinator } from './coordinator.ts'
import type { DemonstrationOrganisation } from './organisation.ts'
import { demonstrationOrganisations } from './organisations/organisations.ts'
import type { Invitations, Surroundings } from './play.ts'
import { type Played, playAll } from './players.ts'
import { demonstrationProgrammes, type ProgrammeName, programmeNames } from './programmes.ts'

const programmeKeysSchema = z.object({
  programme: z.string(),
  coordinatorKey: z.string(),
  viewKey: z.string(),
  feedKey: z.string(),
  /** For the spreadsheet of whoever tries Mitra. */
  invitation: z.string(),
})
export type ProgrammeKeys = z.infer<typeof programmeKeysSchema>

const demonstrationSchema = z.object({
  education: programmeKeysSchema,
  infrastructure: programmeKeysSchema,
  research: programmeKeysSchema,
})
/** The keys of the demonstration's programmes: local, made up, and printed on purpose. */
export type Demonstration = z.infer<typeof demonstrationSchema>

interface Setting extends Surroundings {
  readonly operatorSecret: string
  /** Where it is noted that the demonstration is there. */
  readonly folder: string
  readonly shelf: Shelf
  readonly say: (progress: string) => void
}

type Coordinators = Readonly<Record<ProgrammeName, Coordinator>>

function createProgramme(
  { workerAddress, operatorSecret }: Setting,
  named: ProgrammeName,
): Promise<Coordinator> {
  const { name, disclosure, kinds, published, open } = demonstrationProgrammes[named]
  return Coordinator.create(workerAddress, operatorSecret, {
    name,
    disclosure,
    kinds: [...kinds],
    rounds: [...published, open],
    template: { id: named, version: 1 },
  })
}

async function invite(
  coordinators: Coordinators,
  { name, partnerships }: DemonstrationOrganisation,
): Promise<Invitations> {
  const invitations: Partial<Record<ProgrammeName, string>> = {}
  for (const programme of new Set(partnerships.map(({ programme }) => programme)))
    invitations[programme] = await coordinators[programme].issue({
      kind: 'organisation',
      organisation: { name },
    })
  return invitations
}

/** Puts each spreadsheet on the shelf as it is done, and says so. */
function shelve({ shelf, say }: Setting): (played: Played) => void {
  let done = 0
  return ({ place, state }) => {
    const organisation = demonstrationOrganisations[place]
    if (organisation === undefined) throw new Error(`There is no organisation ${place}`)
    const { name, language, partnerships } = organisation
    const [{ name: partnership, programme }] = partnerships
    shelf.add({
      id: `demonstration-${place + 1}`,
      name: `${name} · ${partnership}`,
      group: demonstrationProgrammes[programme].name,
      language,
      state,
    })
    done += 1
    say(startWords.organisation(done, demonstrationOrganisations.length, name))
  }
}

async function publish(coordinators: Coordinators, say: (progress: string) => void): Promise<void> {
  for (const programme of programmeNames) {
    const { name, published, open } = demonstrationProgrammes[programme]
    for (const { id } of published) await coordinators[programme].closeAndPublish(id)
    say(startWords.published(name, published.length, open.label))
  }
}

async function issueKeys(coordinator: Coordinator): Promise<ProgrammeKeys> {
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

async function play(setting: Setting): Promise<Demonstration> {
  const coordinators: Coordinators = {
    education: await createProgramme(setting, 'education'),
    infrastructure: await createProgramme(setting, 'infrastructure'),
    research: await createProgramme(setting, 'research'),
  }
  const parts = []
  for (const [place, organisation] of demonstrationOrganisations.entries())
    parts.push({ place, invitations: await invite(coordinators, organisation) })
  const { workerAddress, publishedWorkerAddress, bundle } = setting
  await playAll({ workerAddress, publishedWorkerAddress, bundle }, parts, shelve(setting))
  await publish(coordinators, setting.say)
  return {
    education: await issueKeys(coordinators.education),
    infrastructure: await issueKeys(coordinators.infrastructure),
    research: await issueKeys(coordinators.research),
  }
}

/** What an earlier start noted; null without a note, and for one of an older demonstration. */
function noted(note: string): Demonstration | null {
  if (!existsSync(note)) return null
  return demonstrationSchema.safeParse(JSON.parse(readFileSync(note, 'utf8'))).data ?? null
}

/**
 * The demonstration of a first start: 24 organisations' spreadsheets, three programmes, four rounds sent over HTTP,
 * three of them published. A later start finds what the first one noted. One that was interrupted begins again, with
 * programmes of its own: what is left of the earlier ones is in nobody's way.
 */
export async function demonstrate(setting: Setting): Promise<Demonstration> {
  const note = join(setting.folder, 'demonstration.json')
  const found = noted(note)
  if (found !== null) return found
  setting.say(startWords.filling)
  const demonstration = await play(setting)
  writeWhole(note, JSON.stringify(demonstration, null, 2), 0o600)
  return demonstration
}
