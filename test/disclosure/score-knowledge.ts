/**
 * What a reader of a release knows of one dimension: its score of all, by sector and by kind, and its items. He also
 * knows how many respondents of each sector rated each partnership, how many of them gave a rating to which item, and
 * the rules of scoring, which tie an organisation's items and scores to each other.
 */
import type { Cell, CombinedResults } from '../../shared/messages/release.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { ValidRespondent } from '../../shared/scoring/partnership.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'
import { averaged, type Combination, combined, KnowledgeInTheMaking, type Secret } from './knowledge.ts'
import { isRating, type Question, questionsOf, scoreOf, toTwoDecimals } from './scoring.ts'
import { classOf, type Standing, standingsOf } from './standings.ts'

/** Two decimals. */
const halfOfRounding = 0.005
const width = 1
const [lowest, highest] = [1, 5]

/** The answers to one item by a group: of those who are scored on the dimension, and of the others. */
interface Answers {
  readonly question: Question
  readonly scored: number
  readonly unscored: number
  readonly sum: number
}

/** The respondents of one sector in one partnership. */
interface Group {
  readonly sector: Sector | null
  readonly scored: number
  /** Of the unrounded scores of those who are scored. */
  readonly sum: number
  readonly answers: readonly Answers[]
}

function groupOf(
  questions: readonly Question[],
  sector: Sector | null,
  people: readonly ValidRespondent[],
): Group {
  const scores = people.map((person) => scoreOf(questions, person))
  const present = scores.filter((score) => score !== undefined)
  return {
    sector,
    scored: present.length,
    sum: present.reduce((sum, score) => sum + score, 0),
    answers: questions.map((question) => {
      const given = people.map(({ responses }) => responses[question.place])
      const by = (isScored: boolean) =>
        given.filter((response, person) => isRating(response) && (scores[person] !== undefined) === isScored)
          .length
      const sum = given.reduce(
        (total: number, rating) => total + (typeof rating === 'number' ? rating : 0),
        0,
      )
      return { question, scored: by(true), unscored: by(false), sum }
    }),
  }
}

const times = (combination: Combination, factor: number): Combination => combined([[combination, factor]])

/** One partnership's values: of all, of each sector, and of each item by its id. */
interface PartnershipValues {
  readonly all: Combination | undefined
  readonly sectors: ReadonlyMap<Sector, Combination>
  readonly items: ReadonlyMap<string, Combination>
}

class ScoreKnowledge extends KnowledgeInTheMaking {
  /** That a score is what was rounded to it, to half of a hundredth. */
  private rounded(truth: number, exact: Combination): Combination {
    const score = this.unknown(toTwoDecimals(truth), lowest, highest)
    this.liesWithin(
      combined([
        [exact, 1],
        [score, -1],
      ]),
      -halfOfRounding,
      halfOfRounding,
    )
    return score
  }

  /**
   * That a group's scores are the weighted means of its answers: exactly so where nobody left anything unanswered.
   * Else every unanswered item counts, in effect, as if answered with the respondent's own score, which is anywhere
   * on the scale; and answers of those who are not scored are in the items alone.
   */
  private isScoredFrom(sumOfScores: Combination, { scored, answers }: Group, means: readonly Combination[]) {
    const allWeights = answers.reduce((sum, { question }) => sum + question.weight, 0)
    const parts: [Combination, number][] = [[sumOfScores, allWeights]]
    let [from, to] = [0, 0]
    for (const [place, { question, ...given }] of answers.entries()) {
      const mean = means[place]
      const missing = scored - given.scored
      from += question.weight * (missing * lowest - given.unscored * highest)
      to += question.weight * (missing * highest - given.unscored * lowest)
      if (mean !== undefined) parts.push([mean, -question.weight * (given.scored + given.unscored)])
    }
    this.liesWithin(combined(parts), from, to)
  }

  partnership(groups: readonly Group[]): PartnershipValues {
    const ofSectors = new Map<Sector, Combination>()
    const sums: [Combination, number][] = []
    const ratings = new Map<string, { parts: [Combination, number][]; count: number }>()
    let [scored, sum] = [0, 0]
    for (const group of groups) {
      const means = group.answers.map(({ question, sum: total, ...given }) => {
        const count = given.scored + given.unscored
        if (count === 0) return new Map<number, number>()
        const mean = this.unknown(total / count, lowest, highest)
        const ofItem = ratings.get(question.id) ?? { parts: [], count: 0 }
        ofItem.parts.push([mean, count])
        ofItem.count += count
        ratings.set(question.id, ofItem)
        return mean
      })
      if (group.scored === 0) continue
      const exact = this.unknown(group.sum / group.scored, lowest, highest)
      this.isScoredFrom(times(exact, group.scored), group, means)
      sums.push([exact, group.scored])
      scored += group.scored
      sum += group.sum
      if (group.sector !== null) ofSectors.set(group.sector, this.rounded(group.sum / group.scored, exact))
    }
    const [only] = sums.length === 1 ? [...ofSectors.values()] : []
    const all =
      scored === 0 ? undefined : (only ?? this.rounded(sum / scored, times(combined(sums), 1 / scored)))
    const items = Array.from(
      ratings,
      ([id, { parts, count }]) => [id, times(combined(parts), 1 / count)] as const,
    )
    return { all, sectors: ofSectors, items: new Map(items) }
  }

  organisation({ id, assessments }: Standing, questions: readonly Question[]): void {
    this.subject(id, () => {
      const partnerships = assessments.map(({ people }) =>
        this.partnership(
          [...sectors, null].flatMap((sector) => {
            const own = people.filter((person) => person.sector === sector)
            return own.length === 0 ? [] : [groupOf(questions, sector, own)]
          }),
        ),
      )
      const secret = (
        figure: string,
        of: (partnership: PartnershipValues) => Combination | undefined,
      ): Secret[] => {
        const values = partnerships.map(of).filter((value) => value !== undefined)
        return values.length === 0 ? [] : [{ figure, combination: averaged(values), width }]
      }
      return [
        ...secret('all', ({ all }) => all),
        ...sectors.flatMap((sector) => secret(sector, (one) => one.sectors.get(sector))),
        ...questions.flatMap((question) =>
          secret(`item ${question.id}`, ({ items }) => items.get(question.id)),
        ),
      ]
    })
  }
}

/**
 * Everything that the release, the counts and the rules say about one dimension.
 *
 * @param halfOfPublished a published mean is off by so much at most
 */
export function scoreKnowledge(
  instrument: Instrument,
  submissions: readonly StandingSubmission[],
  results: CombinedResults,
  dimension: Dimension,
  halfOfPublished = 0.05,
): KnowledgeInTheMaking {
  const questions = questionsOf(instrument, dimension)
  const made = new ScoreKnowledge()
  const standings = standingsOf(submissions)
  for (const standing of standings) made.organisation(standing, questions)
  const publish = (cell: Cell, figure: string, isMember: (id: string) => boolean = () => true) => {
    if (cell.value === null) return
    const members = made.secretsOf(figure, isMember).map(({ combination }) => combination)
    made.publishes(cell, members, halfOfPublished)
  }
  publish(results.all.scores[dimension], 'all')
  for (const { sector, scores } of results.sectors) publish(scores[dimension], sector)
  for (const { class: one, scores } of results.kinds) {
    const members = new Set(
      standings.filter((standing) => classOf(standing, results) === one).map(({ id }) => id),
    )
    publish(scores[dimension], 'all', (id) => members.has(id))
  }
  for (const { id, mean } of results.all.items) {
    if (questions.some((question) => question.id === id)) publish(mean, `item ${id}`)
  }
  return made
}
