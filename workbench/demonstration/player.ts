import { parentPort, workerData } from 'node:worker_threads'
import { demonstrationOrganisations } from './organisations/organisations.ts'
import { playOrganisation, type Surroundings } from './play.ts'
import type { Part, Played } from './players.ts'

/** The thread of one player: plays the organisations that it is given, one after the other. */

const surroundings: Surroundings = workerData

parentPort?.on('message', async ({ place, invitations }: Part) => {
  const organisation = demonstrationOrganisations[place]
  if (organisation === undefined) throw new Error(`There is no organisation ${place}`)
  const played: Played = {
    place,
    state: await playOrganisation(surroundings, organisation, place, invitations),
  }
  parentPort?.postMessage(played)
})
