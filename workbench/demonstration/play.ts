import { type Desk, openSpreadsheet, type SavedState } from '../runtime/workbench.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { fillChecklist, fillProfile } from './fill.ts'
import { fillRatings, fillRespondents, readRatedRows } from './fill-ratings.ts'
import type { DemonstrationOrganisation, DemonstrationPartnership } from './organisation.ts'
import { type DemonstrationProgramme, demonstrationProgrammes, type ProgrammeName } from './programmes.ts'
import { inventCharacter, inventRatings } from './ratings.ts'
import {
  type AddedPartnership,
  addPartnership,
  addToActions,
  connect,
  sendResults,
  startRound,
} from './use-addon.ts'

/** What all spreadsheets of the demonstration work with. */
export interface Surroundings {
  /** The Worker's, without a slash at the end. */
  readonly workerAddress: string
  readonly publishedWorkerAddress: string
  /** The folder of the built add-on. */
  readonly bundle: string
}

/** An organisation's key for each programme in which it takes part. */
export type Invitations = Readonly<Partial<Record<ProgrammeName, string>>>

function roundsOf({ published, open }: DemonstrationProgramme, { absent = [] }: DemonstrationPartnership) {
  return [...published, open].flatMap((round, roundsBefore) =>
    absent.includes(round.id) ? [] : [{ round, roundsBefore }],
  )
}

/** Rates and sends every round in which the partnership takes part; after the first one it decides what to work on. */
function playRounds(
  desk: Desk,
  added: AddedPartnership,
  partnership: DemonstrationPartnership,
  chance: Chance,
): void {
  const programme = demonstrationProgrammes[partnership.programme]
  const rows = readRatedRows(desk, added.tabs)
  const character = inventCharacter(partnership, rows, chance)
  let present: string | null = null
  for (const { round, roundsBefore } of roundsOf(programme, partnership)) {
    if (present !== null) startRound(desk, added, present, round.label)
    const ratings = inventRatings(partnership, programme.tendencies, character, roundsBefore, chance)
    fillRatings(desk, added.tabs, rows, ratings)
    sendResults(desk, added, partnership, round)
    if (present === null) addToActions(desk, added)
    present = round.label
  }
}

function invitationTo(programme: ProgrammeName, invitations: Invitations): string {
  const invitation = invitations[programme]
  if (invitation === undefined) throw new Error(`There is no invitation to ${programme}`)
  return invitation
}

/**
 * Fills one organisation's spreadsheet and sends its results, through the add-on's own menu and sidebar functions.
 *
 * @param place the organisation's in the list, from 0; each has chance of its own
 * @throws Error with the add-on's message when it refuses something
 */
export async function playOrganisation(
  { bundle, workerAddress, publishedWorkerAddress }: Surroundings,
  { language, partnerships }: DemonstrationOrganisation,
  place: number,
  invitations: Invitations,
): Promise<SavedState> {
  const chance = chanceFrom(20261124 + place)
  const desk = await openSpreadsheet({
    bundle,
    name: partnerships[0].name,
    locale: language === 'id' ? 'in_ID' : 'en_GB',
    userLocale: language,
    addresses: { [publishedWorkerAddress]: `${workerAddress}/` },
  })
  const added = partnerships.map((partnership) => {
    const one = addPartnership(desk, language, partnership)
    fillProfile(desk, one.tabs, language, partnership)
    fillChecklist(desk, one.tabs, partnership, chance)
    fillRespondents(desk, one.tabs, language, partnership.respondents)
    return { partnership, one }
  })
  // Its own programme last: to that one the spreadsheet stays connected.
  for (const { partnership, one } of added.reverse()) {
    connect(desk, invitationTo(partnership.programme, invitations))
    playRounds(desk, one, partnership, chance)
  }
  return desk.save()
}
