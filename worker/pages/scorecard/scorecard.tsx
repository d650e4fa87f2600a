import type { Language } from '../../../shared/language/language.ts'
import type { StoredScorecard } from '../../library/scorecards.ts'
import { dateInWords } from '../date.ts'
import { Layout } from '../layout.tsx'
import { Figures } from './figures.tsx'
import { scorecardWords } from './words.ts'

/** A scorecard that somebody shared, to be read by whoever was given its address. */
export function ScorecardPage({
  scorecard,
  language,
}: {
  readonly scorecard: StoredScorecard
  readonly language: Language
}) {
  const words = scorecardWords[language]
  const { content, sharedAt, expiresAt } = scorecard
  const { title, figures, template } = content
  return (
    <Layout language={language} title={title} description={words.description}>
      <p class="kicker">{words.kicker}</p>
      <h1>{title}</h1>
      <p class="lead">{words.respondents(figures.respondents)}</p>
      <p class="quiet">
        {`${words.shared(dateInWords(sharedAt, language))} ${words.until(dateInWords(expiresAt, language))}`}
      </p>
      <Figures template={template} figures={figures} language={language} heading="h2" />
      <section class="part" aria-labelledby="about">
        <h2 id="about">{words.about}</h2>
        {words.aboutText.map((text) => (
          <p class="small quiet">{text}</p>
        ))}
        <p class="small quiet">
          {words.template(template.wording[language].name, template.instrument.version)}
        </p>
      </section>
    </Layout>
  )
}
