import type { Child } from 'hono/jsx'
import { benefits } from '../../../shared/words/dimension.ts'
import { bringsWords } from './brings-words.ts'
import { extremesOf } from './extremes.ts'
import { Pairs } from './pairs.tsx'
import { Question } from './question.tsx'
import { questionWords } from './question-words.ts'
import { type Dashboard, listText, scoreWithBand } from './reading.ts'
import { WhyAbsent } from './why-absent.tsx'

function answerOf(dashboard: Dashboard): string {
  const { scores, names, language, nothing } = dashboard
  const words = bringsWords[language]
  const extremes = extremesOf(benefits.map((id) => [names[id], scores[id]] as const))
  if (extremes === undefined) return nothing.scores
  const { lowest, low, highest, high } = extremes
  return low === high
    ? words.allAlike(scoreWithBand(low, dashboard))
    : words.answer(
        listText(highest, dashboard),
        scoreWithBand(high, dashboard),
        listText(lowest, dashboard),
        scoreWithBand(low, dashboard),
      )
}

/**
 * What the partnerships bring, and that against how they work.
 *
 * @param frame.profile the benefits' chart
 */
export function Brings(frame: {
  readonly dashboard: Dashboard
  readonly profile: Child
  readonly children?: Child
}) {
  const { dashboard, profile, children } = frame
  const { language, scores } = dashboard
  const isShown = benefits.some((id) => scores[id].value !== null)
  return (
    <Question id="brings" title={questionWords[language].brings.title} answer={answerOf(dashboard)}>
      {isShown ? (
        <div class="columns">
          {profile}
          <Pairs dashboard={dashboard} />
        </div>
      ) : null}
      <WhyAbsent figures={benefits.map((id) => scores[id])} dashboard={dashboard} />
      {children}
    </Question>
  )
}
