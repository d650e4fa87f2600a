import type { Language } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import type { StandingRound } from '../../../shared/messages/round.ts'
import { Layout } from '../layout.tsx'
import { retractionInWords } from '../retraction-words.ts'
import { roundStateNames } from '../round-states.ts'
import { type ProgrammeWords, programmeWords } from './words.ts'

function RoundCard(frame: {
  readonly programme: string
  readonly round: StandingRound
  readonly language: Language
}) {
  const { programme, round, language } = frame
  const words = programmeWords[language]
  return (
    <li class="round">
      <h3>
        {round.label}
        <span class={`state ${round.state}`}>{roundStateNames[language][round.state]}</span>
      </h3>
      <p>{words.explanations[round.state]}</p>
      {round.retraction === null
        ? null
        : retractionInWords(round.retraction, language).map((text) => <p>{text}</p>)}
      {round.state === 'published' ? (
        <p class="actions">
          <a class="button" href={`${addresses.releasePage(programme, round.id)}?language=${language}`}>
            {words.read}
            <span class="visually-hidden">{`: ${round.label}`}</span>
          </a>
        </p>
      ) : null}
    </li>
  )
}

function seenText(view: ProgrammeView, { seenText: texts }: ProgrammeWords): readonly string[] {
  return view.disclosure === 'named' ? texts.named : texts.confidential(view.threshold)
}

/** A funder's page of a programme: its rounds, and what can be seen of each and when. */
export function ProgrammePage({
  view,
  language,
}: {
  readonly view: ProgrammeView
  readonly language: Language
}) {
  const words = programmeWords[language]
  const { disclosure } = view
  return (
    <Layout language={language} title={view.name} disclosure={disclosure}>
      <p class="kicker">{words.kicker[disclosure]}</p>
      <h1>{view.name}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.rounds}</h2>
      <ul class="rounds pair">
        {view.rounds.map((round) => (
          <RoundCard programme={view.programme} round={round} language={language} />
        ))}
      </ul>
      <section class="part" aria-labelledby="seen">
        <h2 id="seen">{words.seen}</h2>
        {seenText(view, words).map((text) => (
          <p>{text}</p>
        ))}
      </section>
    </Layout>
  )
}
