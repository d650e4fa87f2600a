import type { Child } from 'hono/jsx'
import { isFlagged } from '../../../shared/scoring/bands.ts'
import { dimensions, principles } from '../../../shared/words/dimension.ts'
import { extremesOf } from './extremes.ts'
import { helpWords } from './help-words.ts'
import { Question } from './question.tsx'
import { questionWords } from './question-words.ts'
import { bandInWords, type Dashboard, listText, scoreText, scoreWithBand } from './reading.ts'
import { overallScore, roundScores } from './rounds.ts'
import { WhyAbsent } from './why-absent.tsx'

function answerOf(dashboard: Dashboard): string {
  const { scores, names, language, nothing } = dashboard
  const words = helpWords[language]
  const extremes = extremesOf(principles.map((id) => [names[id], scores[id]] as const))
  if (extremes === undefined) return nothing.scores
  const { lowest, low, highest, high } = extremes
  return low === high
    ? words.allAlike(scoreWithBand(low, dashboard))
    : words.answer(
        listText(lowest, dashboard),
        scoreWithBand(low, dashboard),
        listText(highest, dashboard),
        scoreWithBand(high, dashboard),
      )
}

/** What lies in the template's lowest band, whatever the means say. */
function flaggedText(dashboard: Dashboard): string {
  const { scores, names, bands, language } = dashboard
  const words = helpWords[language]
  const flagged = dimensions.filter((id) => {
    const { value } = scores[id]
    return value !== null && isFlagged(bands, bandInWords(value, dashboard)?.band)
  })
  if (flagged.length === 0) return words.noneFlagged
  return words.flagged(
    listText(
      flagged.map((id) => names[id]),
      dashboard,
    ),
  )
}

function overallText(dashboard: Dashboard): string {
  const words = helpWords[dashboard.language]
  const now = roundScores(dashboard).at(-1)
  const overall = now === undefined ? null : overallScore(now.scores, principles, dashboard)
  return overall === null ? words.overallMissing : words.overall(scoreText(overall, dashboard))
}

/**
 * How healthy the partnerships are and where they need help.
 *
 * @param frame.profile the principles' chart
 * @param frame.children the statements behind it
 */
export function Help(frame: {
  readonly dashboard: Dashboard
  readonly profile: Child
  readonly children: Child
}) {
  const { dashboard, profile, children } = frame
  const { language, scores } = dashboard
  const words = helpWords[language]
  const isShown = principles.some((id) => scores[id].value !== null)
  return (
    <Question id="help" title={questionWords[language].help.title} answer={answerOf(dashboard)}>
      {isShown ? (
        <>
          <p>{flaggedText(dashboard)}</p>
          <p class="quiet">{words.profileLead}</p>
          {profile}
          <p class="quiet small">{overallText(dashboard)}</p>
        </>
      ) : null}
      <WhyAbsent figures={principles.map((id) => scores[id])} dashboard={dashboard} isFirst />
      {children}
    </Question>
  )
}
