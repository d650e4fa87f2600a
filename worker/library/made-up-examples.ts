import type { InEachLanguage } from '../../shared/language/language.ts'
import type { ScorecardFigures } from '../../shared/messages/scorecard.ts'
import type { TemplateContent } from '../../shared/messages/template-library.ts'
import { type PracticeStatus, scoreChecklist } from '../../shared/scoring/checklist.ts'
import { summariseItem } from '../../shared/scoring/item.ts'
import { scorePartnership, type ValidRespondent } from '../../shared/scoring/partnership.ts'
import { roundGuarded } from '../../shared/scoring/rounding.ts'
import type { Instrument, Practice } from '../../shared/template/instrument.ts'
import { byDimension, type Dimension, principles } from '../../shared/words/dimension.ts'
import type { Sector } from '../../shared/words/sector.ts'

type Example = TemplateContent['examples'][number]
type Rating = 1 | 2 | 3 | 4 | 5

/** A partnership that nobody has: how each of its people rates each dimension, whatever its template asks about it. */
interface MadeUp {
  readonly title: InEachLanguage<string>
  readonly explanation: InEachLanguage<string>
  readonly people: readonly Sector[]
  /** For each person of `people`, what most items of the dimension get. */
  readonly ratings: Readonly<Record<Dimension, readonly Rating[]>>
  /** What the practices of each principle are, in turn. */
  readonly practices: readonly PracticeStatus[]
}

const madeUp: readonly MadeUp[] = [
  {
    title: {
      id: 'Tahun pertama: saling percaya, belum mengukur',
      en: 'A first year: trusted, and not measured yet',
    },
    explanation: {
      id: 'Tujuan dan kepercayaan sudah kuat. Yang paling lemah adalah evaluasi, dan di antara manfaat akuntabilitas serta dampak sosial: belum ada yang disepakati sebagai ukuran keberhasilan. Langkah pertama yang masuk akal adalah menyepakati beberapa ukuran, bukan menambah kegiatan.',
      en: 'Purpose and trust are strong. Evaluation is the weakest, and among the benefits accountability and social impact are: nothing is agreed yet that would show success. A sensible first step is to agree on a few measures, not to add activities.',
    },
    people: ['government', 'business', 'nonprofit', 'nonprofit', 'academia', 'community'],
    ratings: {
      'shared-purpose': [5, 4, 5, 4, 4, 4],
      trust: [4, 4, 5, 4, 5, 4],
      communication: [4, 3, 4, 3, 4, 3],
      roles: [3, 3, 4, 3, 3, 3],
      learning: [2, 2, 3, 2, 3, 2],
      innovation: [4, 4, 4, 5, 4, 4],
      resources: [3, 4, 4, 3, 4, 3],
      accountability: [3, 3, 3, 2, 3, 3],
      'public-trust': [4, 3, 4, 4, 3, 4],
      'lasting-impact': [3, 2, 3, 3, 3, 2],
    },
    practices: ['in-place', 'partly', 'in-place', 'not-yet', 'partly', 'not-yet'],
  },
  {
    title: {
      id: 'Berjalan lancar bagi dua mitra, tidak bagi yang lain',
      en: 'Running well for two partners, and not for the others',
    },
    explanation: {
      id: 'Rata-ratanya sedang, tetapi orang-orang tidak sepakat: pemerintah dan dunia usaha menilai tinggi, masyarakat dan nirlaba rendah. Rata-rata sendiri akan menutupinya. Bicarakan dahulu peran dan komunikasi, bersama mereka yang menilai rendah.',
      en: 'The means are middling, but people disagree: government and business rate high, community and nonprofits low. A mean alone would hide it. Talk about roles and communication first, with those who rate them low.',
    },
    people: [
      'government',
      'government',
      'business',
      'business',
      'nonprofit',
      'nonprofit',
      'community',
      'community',
    ],
    ratings: {
      'shared-purpose': [5, 4, 4, 5, 3, 3, 3, 2],
      trust: [4, 4, 5, 4, 2, 3, 2, 2],
      communication: [5, 4, 4, 4, 2, 2, 1, 2],
      roles: [4, 5, 4, 4, 2, 2, 2, 1],
      learning: [4, 4, 3, 4, 3, 3, 2, 3],
      innovation: [4, 4, 5, 4, 3, 4, 3, 3],
      resources: [5, 4, 4, 5, 3, 3, 2, 3],
      accountability: [4, 4, 4, 3, 2, 3, 2, 2],
      'public-trust': [4, 4, 4, 4, 2, 2, 2, 2],
      'lasting-impact': [4, 3, 4, 4, 3, 3, 2, 3],
    },
    practices: ['in-place', 'in-place', 'partly', 'in-place', 'not-yet'],
  },
]

/** Every third item of a dimension fares one lower, so that items differ as they do in life. */
function responsesOf(instrument: Instrument, { ratings }: MadeUp, person: number): Rating[] {
  const seen = byDimension(() => 0)
  return instrument.items.map(({ dimension }) => {
    seen[dimension] += 1
    const usual = ratings[dimension][person] ?? 3
    return seen[dimension] % 3 === 0 && usual > 1 ? lower[usual] : usual
  })
}

const lower: Readonly<Record<Rating, Rating>> = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4 }

function statusesOf(practices: readonly Practice[], statuses: readonly PracticeStatus[]) {
  return Object.fromEntries(
    practices.map(({ id }, place) => [id, statuses[place % statuses.length] ?? 'not-yet']),
  )
}

function figuresOf(instrument: Instrument, example: MadeUp): ScorecardFigures {
  const respondents = example.people.map(
    (sector, person): ValidRespondent => ({ sector, responses: responsesOf(instrument, example, person) }),
  )
  const { dimensions } = scorePartnership(instrument, respondents)
  const responses = respondents.map((respondent) => respondent.responses)
  const statuses = statusesOf(instrument.practices, example.practices)
  const asked = principles.filter((principle) =>
    instrument.practices.some((practice) => practice.principle === principle),
  )
  return {
    respondents: respondents.length,
    scores: byDimension((dimension) => {
      const { score, respondents: scored } = dimensions[dimension]
      return score === null ? null : { mean: score, respondents: scored }
    }),
    items: instrument.items.flatMap(({ id }, place) => {
      const { mean, answers } = summariseItem(responses, place)
      return mean === null ? [] : [{ id, mean: roundGuarded(mean, 2), respondents: answers }]
    }),
    practices: Object.fromEntries(
      asked.map((principle) => [
        principle,
        scoreChecklist(instrument.practices, statuses, principle).percent,
      ]),
    ),
  }
}

/** Scorecards of partnerships that nobody has, scored by the template's own rules. */
export function madeUpExamples(instrument: Instrument): Example[] {
  return madeUp.map((example) => ({
    title: example.title,
    explanation: example.explanation,
    figures: figuresOf(instrument, example),
  }))
}
