import type { Language } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import { sharedQuestions } from '../dashboard/question-ids.ts'
import { questionWords } from '../dashboard/question-words.ts'
import { Layout } from '../layout.tsx'
import { Timeline } from './timeline.tsx'
import { type ProgrammeWords, programmeWords } from './words.ts'

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
  const { disclosure, programme, rounds } = view
  const latest = rounds.findLast(({ state }) => state === 'published')
  return (
    <Layout language={language} title={view.name} disclosure={disclosure}>
      <p class="kicker">{words.kicker[disclosure]}</p>
      <h1>{view.name}</h1>
      <p class="lead">{words.lead}</p>
      {latest === undefined ? null : (
        <p class="actions">
          <a class="button" href={`${addresses.releasePage(programme, latest.id)}?language=${language}`}>
            {words.latest(latest.label)}
          </a>
        </p>
      )}
      <section class="part" aria-labelledby="rounds">
        <h2 id="rounds">{words.rounds}</h2>
        <Timeline programme={programme} rounds={rounds} language={language} />
      </section>
      <section class="part" aria-labelledby="seen">
        <h2 id="seen">{words.seen}</h2>
        <p>{words.questions}</p>
        <ul>
          {sharedQuestions.map((id) => (
            <li>{questionWords[language][id].title}</li>
          ))}
        </ul>
        {seenText(view, words).map((text) => (
          <p>{text}</p>
        ))}
      </section>
    </Layout>
  )
}
