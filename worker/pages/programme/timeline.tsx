import type { Language } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import type { RoundState, StandingRound } from '../../../shared/messages/round.ts'
import { retractionInWords } from '../retraction-words.ts'
import { roundStateNames } from '../round-states.ts'
import { programmeWords } from './words.ts'

/** What a round goes through until its results can be read. */
const stages: readonly RoundState[] = ['open', 'closed', 'published']

function Stages({ round, language }: { readonly round: StandingRound; readonly language: Language }) {
  const at = stages.indexOf(round.state)
  if (at === -1 || round.state === 'published') return null
  return (
    <ol class="stages" aria-label={programmeWords[language].steps}>
      {stages.map((stage, place) => (
        <li class={place <= at ? 'reached' : undefined} aria-current={place === at ? 'step' : undefined}>
          {roundStateNames[language][stage]}
        </li>
      ))}
    </ol>
  )
}

function TimelineRound(frame: {
  readonly programme: string
  readonly round: StandingRound
  readonly language: Language
}) {
  const { programme, round, language } = frame
  const words = programmeWords[language]
  return (
    <li class={`moment ${round.state}`}>
      <h3>
        {round.label}
        <span class={`state ${round.state}`}>{roundStateNames[language][round.state]}</span>
      </h3>
      <Stages round={round} language={language} />
      <p>{words.explanations[round.state]}</p>
      {round.retraction === null
        ? null
        : retractionInWords(round.retraction, language).map((text) => <p>{text}</p>)}
      {round.state === 'published' ? (
        <p class="actions">
          <a class="button plain" href={`${addresses.releasePage(programme, round.id)}?language=${language}`}>
            {words.read}
            <span class="visually-hidden">{`: ${round.label}`}</span>
          </a>
        </p>
      ) : null}
    </li>
  )
}

/** The rounds in the plan's order, with what can be seen of each and when. */
export function Timeline(frame: {
  readonly programme: string
  readonly rounds: readonly StandingRound[]
  readonly language: Language
}) {
  return (
    <ol class="timeline">
      {frame.rounds.map((round) => (
        <TimelineRound programme={frame.programme} round={round} language={frame.language} />
      ))}
    </ol>
  )
}
