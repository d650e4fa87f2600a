/**
 * What a reader of a release knows of one dimension when he does not know who left what unanswered: the rates of `NA`
 * and `DK`, which he is after, and what the scoring rules say of them. Blanks are told to him, though nobody publishes
 * them.
 */
import type { Cell, CombinedResults } from '../../shared/messages/release.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import { averaged, type Combination, combined, KnowledgeInTheMaking, type Secret } from './knowledge.ts'
import { isRating, type Question, questionsOf, scoreOf, toTwoDecimals } from './scoring.ts'
import { type Standing, standingsOf } from './standings.ts'

const halfOfPublishedScore = 0.05
const halfOfPublishedRate = 5
const halfOfRounding = 0.005
const width = 25
const [lowest, highest] = [1, 5]

/** One partnership's value of each figure; where it has none there is no entry. */
type PartnershipValues = ReadonlyMap<string, Combination>

class RateKnowledge extends KnowledgeInTheMaking {
  private rates(people: Standing['assessments'][number]['people'], question: Question) {
    const percent = (said: string | null) =>
      (100 * people.filter(({ responses }) => (responses[question.place] ?? null) === said).length) /
      people.length
    const notApplicable = this.unknown(percent('NA'), 0, 100)
    const unknown = this.unknown(percent('DK'), 0, 100)
    const both = combined([
      [notApplicable, 1],
      [unknown, 1],
    ])
    this.liesWithin(both, 0, 100 - percent(null))
    return { notApplicable, unknown, both, blank: percent(null) }
  }

  /**
   * A partnership of which all respondents are scored: the score and the weighted mean of its items differ by no more
   * than what is unanswered can make up, four points for each response.
   */
  partnership(
    people: Standing['assessments'][number]['people'],
    questions: readonly Question[],
  ): PartnershipValues {
    const values = new Map<string, Combination>()
    if (people.length === 0) return values
    const scores = people.map((person) => scoreOf(questions, person)).filter((score) => score !== undefined)
    const apart: [Combination, number][] = []
    let blanks = 0
    for (const question of questions) {
      const { notApplicable, unknown, both, blank } = this.rates(people, question)
      values.set(`NA ${question.id}`, notApplicable)
      values.set(`DK ${question.id}`, unknown)
      apart.push([both, (question.weight * (highest - lowest)) / 100])
      blanks += (question.weight * (highest - lowest) * blank) / 100
      const given = people.map(({ responses }) => responses[question.place]).filter(isRating)
      if (given.length > 0) {
        const mean = given.reduce((sum: number, rating) => sum + Number(rating), 0) / given.length
        values.set(`item ${question.id}`, this.unknown(mean, lowest, highest))
      }
    }
    if (scores.length === 0) return values
    const exact = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const score = this.unknown(toTwoDecimals(exact), lowest, highest)
    values.set('all', score)
    const means = questions.map(({ id }) => values.get(`item ${id}`)).filter((mean) => mean !== undefined)
    if (scores.length < people.length || means.length < questions.length) return values
    const weights = questions.reduce((sum, { weight }) => sum + weight, 0)
    for (const sign of [1, -1]) {
      const difference = combined([
        [score, sign * weights],
        ...means.map((mean, place) => [mean, -sign * (questions[place]?.weight ?? 0)] as const),
        ...apart.map(([rates, times]) => [rates, -times] as const),
      ])
      this.liesWithin(difference, Number.NEGATIVE_INFINITY, blanks + halfOfRounding * weights)
    }
    return values
  }

  organisation({ id, assessments }: Standing, questions: readonly Question[]): void {
    this.subject(id, () => {
      const partnerships = assessments.map(({ people }) => this.partnership(people, questions))
      return figuresOf(questions).flatMap((figure): Secret[] => {
        const values = partnerships.map((one) => one.get(figure)).filter((value) => value !== undefined)
        return values.length === 0 ? [] : [{ figure, combination: averaged(values), width }]
      })
    })
  }
}

const isRate = (figure: string): boolean => figure.startsWith('NA ') || figure.startsWith('DK ')

function figuresOf(questions: readonly Question[]): string[] {
  return ['all', ...questions.flatMap(({ id }) => [`item ${id}`, `NA ${id}`, `DK ${id}`])]
}

/** What the release and the rules say of a dimension's rates, which alone are the secrets here. */
export function rateKnowledge(
  instrument: Instrument,
  submissions: readonly StandingSubmission[],
  results: CombinedResults,
  dimension: Dimension,
): KnowledgeInTheMaking {
  const questions = questionsOf(instrument, dimension)
  const made = new RateKnowledge()
  for (const standing of standingsOf(submissions)) made.organisation(standing, questions)
  const publish = (cell: Cell, figure: string) => {
    if (cell.value === null) return
    const members = made.secretsOf(figure).map(({ combination }) => combination)
    made.publishes(cell, members, isRate(figure) ? halfOfPublishedRate : halfOfPublishedScore)
  }
  publish(results.all.scores[dimension], 'all')
  for (const { id, mean, notApplicable, unknown } of results.all.items) {
    if (!questions.some((question) => question.id === id)) continue
    publish(mean, `item ${id}`)
    publish(notApplicable, `NA ${id}`)
    publish(unknown, `DK ${id}`)
  }
  return made.withSecrets(isRate)
}
