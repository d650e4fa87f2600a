import type { Release } from '../../shared/messages/release.ts'
import { changeSince } from '../../shared/publishing/change.ts'
import { portfolioOf } from '../../shared/publishing/portfolio.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import {
  added,
  differenceOf,
  figuresOf,
  functionalsOf,
  mergedProgrammes,
  organisationOf,
  type PublishedRound,
} from './functionals.ts'
import type { AttackedProgramme } from './programmes.ts'
import { type Functional, fewestBehind, type Support } from './support.ts'

/** Programmes whose organisations have the same names, and so are the same ones; with what each has published. */
export interface World {
  /** By programme, its rounds in their order. */
  readonly programmes: readonly (readonly PublishedRound[])[]
  readonly threshold: number
}

const programmeId = (place: number): string => String(place + 1).repeat(64)

/** Publishes all rounds of all programmes. */
export function worldOf(programmes: readonly AttackedProgramme[]): World {
  return {
    threshold: Math.min(...programmes.map(({ plan }) => plan.threshold)),
    programmes: programmes.map(({ plan, rounds }, place) =>
      rounds.map((submissions, round) => ({
        programme: programmeId(place),
        round,
        instrument: plan.template.instrument,
        submissions,
        results: publish(plan, submissions),
      })),
    ),
  }
}

const releaseOf = ({ programme, round, instrument, results }: PublishedRound): Release => ({
  programme,
  programmeName: programme,
  round: { id: `round-${round}`, label: `Round ${round}` },
  template: { id: instrument.id, version: instrument.version },
  publishedAt: '2027-01-31T00:00:00Z',
  changes: [],
  disclosure: 'confidential',
  threshold: 5,
  results,
})

/** What one release says of one score of all; none where it is protected. */
function sumOfAll(round: PublishedRound, dimension: Dimension): Functional | undefined {
  if (round.results.all.scores[dimension].value === null) return undefined
  const figure = figuresOf(round).find(({ name }) => name === dimension)
  return figure === undefined ? undefined : functionalsOf(round, figure)[0]
}

/** Changes between all rounds of a programme: each that is shown is the difference of two published means. */
function changes(rounds: readonly PublishedRound[], dimension: Dimension): Functional[] {
  return rounds.flatMap((later, place) =>
    rounds.slice(0, place).flatMap((earlier): Functional[] => {
      const since = { id: 'earlier', label: 'Earlier' }
      const { scores } = changeSince(since, releaseOf(earlier), releaseOf(later), 0)
      if (scores[dimension] === null) return []
      const [from, to] = [sumOfAll(earlier, dimension), sumOfAll(later, dimension)]
      if (from === undefined || to === undefined)
        throw new Error(`${dimension}: a change of a protected mean`)
      return [differenceOf(from, to)]
    }),
  )
}

/** Portfolios of the programmes' last rounds: of all programmes, and of all but one. */
function portfolios({ programmes }: World, dimension: Dimension): Functional[] {
  const last = programmes.flatMap((rounds) => rounds.slice(-1))
  const groups = [last, ...last.map((_, left) => last.filter((__, place) => place !== left))]
  return groups.flatMap((group): Functional[] => {
    if (group.length < 2) return []
    const merged = mergedProgrammes(portfolioOf(group.map(releaseOf)), dimension)
    const sums = group.flatMap((round) => {
      const sum = merged.includes(round.programme) ? sumOfAll(round, dimension) : undefined
      return sum === undefined ? [] : [sum]
    })
    return sums.length === 0 ? [] : [added(sums.map((sum) => [sum, 1]))]
  })
}

/** A combination of published figures that is about too few organisations. */
export interface TooFew {
  readonly figure: string
  readonly organisations: readonly string[]
}

/** Everything that a world publishes of one figure, whatever its programme and round. */
function published(world: World, name: string): Functional[] {
  const rounds = world.programmes.flat()
  const ofReleases = rounds.flatMap((round) =>
    figuresOf(round)
      .filter((figure) => figure.name === name)
      .flatMap((figure) => functionalsOf(round, figure)),
  )
  const dimension = dimensions.find((one) => one === name)
  if (dimension === undefined) return ofReleases
  return [
    ...ofReleases,
    ...world.programmes.flatMap((ofProgramme) => changes(ofProgramme, dimension)),
    ...portfolios(world, dimension),
  ]
}

/** Figures of which some combination over all releases, changes and portfolios is about fewer than k organisations. */
export function tooFewBehind(world: World): TooFew[] {
  const names = new Set(world.programmes.flat().flatMap((round) => figuresOf(round).map(({ name }) => name)))
  return [...names].flatMap((figure): TooFew[] => {
    const support: Support | undefined = fewestBehind(published(world, figure), organisationOf)
    if (support === undefined || support.size >= world.threshold) return []
    return [{ figure, organisations: [...support] }]
  })
}
