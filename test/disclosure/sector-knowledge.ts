/**
 * What a reader of a release knows of one score when he knows how many respondents of each sector rated each
 * partnership, and the rules of scoring: everything as linear constraints on the respondents' mean scores by
 * partnership and sector. Written without the cell rule and without the rule for sectors.
 */
import type { Cell, CombinedResults, KindClass } from '../../shared/messages/release.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import { dividedBy, fraction, roundedTo, sumOf, toNumber, whole } from '../independent/fraction.ts'
import type { RatedOrganisation, Raters } from '../independent/raters.ts'

/** A weighted sum of the unknowns: weights by the unknown's place. */
export type Combination = ReadonlyMap<number, number>

interface Unknown {
  readonly from: number
  readonly to: number
  readonly truth: number
}

interface Constraint {
  readonly terms: Combination
  readonly from: number
  readonly to: number
}

/** One organisation: the unknowns that are its own, and what must not be learned of it: `all` and its sectors. */
interface Subject {
  readonly id: string
  readonly unknowns: readonly number[]
  readonly values: ReadonlyMap<string, Combination>
}

export interface Knowledge {
  readonly unknowns: readonly Unknown[]
  readonly constraints: readonly Constraint[]
  readonly subjects: readonly Subject[]
}

/** Two decimals. */
const halfOfRounding = 0.005
const halfOfPublished = 0.05

const mean = ({ sum, count }: Pick<Raters, 'sum' | 'count'>) => dividedBy(sum, whole(count))
const twoDecimals = (raters: Pick<Raters, 'sum' | 'count'>) =>
  toNumber(roundedTo(mean(raters), fraction(1n, 100n)))

class KnowledgeInTheMaking {
  readonly unknowns: Unknown[] = []
  readonly constraints: Constraint[] = []
  readonly subjects: Subject[] = []

  unknown(truth: number): number {
    this.unknowns.push({ from: 1, to: 5, truth })
    return this.unknowns.length - 1
  }

  /** That a score is what was rounded to it, to half of a hundredth. */
  rounds(rounded: number, exact: Combination): void {
    const terms = new Map([...exact, [rounded, -1]])
    this.constraints.push({ terms, from: -halfOfRounding, to: halfOfRounding })
  }

  publishes(cell: Cell, members: readonly Combination[]): void {
    if (cell.value === null) return
    if (cell.n !== members.length) throw new Error(`${cell.n} published, ${members.length} have a value`)
    const terms = new Map<number, number>()
    for (const member of members) {
      for (const [place, weight] of member) terms.set(place, (terms.get(place) ?? 0) + weight)
    }
    const [from, to] = [cell.value - halfOfPublished, cell.value + halfOfPublished]
    this.constraints.push({ terms, from: cell.n * from, to: cell.n * to })
  }

  /** The rounded scores of one partnership, of all and by sector; one and the same where all are of one sector. */
  partnership(raters: readonly Raters[]): { all: number; sectors: Map<string, number> } {
    const scored = raters.map((one) => ({ ...one, rounded: this.unknown(twoDecimals(one)) }))
    const sectors = new Map(scored.flatMap(({ sector, rounded }) => (sector ? [[sector, rounded]] : [])))
    const [only, ...more] = scored
    if (only !== undefined && more.length === 0) return { all: only.rounded, sectors }
    const count = raters.reduce((total, one) => total + one.count, 0)
    const all = this.unknown(twoDecimals({ count, sum: sumOf(raters.map(({ sum }) => sum)) }))
    const terms = scored.map((one): [number, number] => {
      const exact = this.unknown(toNumber(mean(one)))
      this.rounds(one.rounded, new Map([[exact, 1]]))
      return [exact, one.count / count]
    })
    this.rounds(all, new Map(terms))
    return { all, sectors }
  }

  subject({ id, partnerships }: RatedOrganisation): void {
    const first = this.unknowns.length
    const scored = partnerships.map((one) => this.partnership(one))
    const average = (places: readonly number[]): Combination =>
      new Map(places.map((place) => [place, 1 / places.length]))
    const values = new Map([['all', average(scored.map(({ all }) => all))]])
    for (const sector of new Set(scored.flatMap(({ sectors }) => [...sectors.keys()]))) {
      const places = scored.map(({ sectors }) => sectors.get(sector)).filter((place) => place !== undefined)
      values.set(sector, average(places))
    }
    const unknowns = Array.from({ length: this.unknowns.length - first }, (_, place) => first + place)
    this.subjects.push({ id, unknowns, values })
  }
}

/** Everything that the release, the counts and the rules say about one score. */
export function knowledgeOf(
  organisations: readonly RatedOrganisation[],
  classes: ReadonlyMap<string, KindClass>,
  results: CombinedResults,
  dimension: Dimension,
): Knowledge {
  const made = new KnowledgeInTheMaking()
  for (const organisation of organisations) made.subject(organisation)
  const valuesOf = (figure: string, subjects: readonly Subject[] = made.subjects) =>
    subjects.map(({ values }) => values.get(figure)).filter((value) => value !== undefined)
  made.publishes(results.all.scores[dimension], valuesOf('all'))
  for (const { sector, scores } of results.sectors) made.publishes(scores[dimension], valuesOf(sector))
  for (const { class: one, scores } of results.kinds) {
    const members = made.subjects.filter(({ id }) => classes.get(id) === one)
    made.publishes(scores[dimension], valuesOf('all', members))
  }
  return made
}
