import type { NamedAlpha, NamedIntraclass, Statistic } from '../../../shared/messages/named-results.ts'
import { dimensions } from '../../../shared/words/dimension.ts'
import { Question } from '../dashboard/question.tsx'
import { questionWords } from '../dashboard/question-words.ts'
import { type NamedReading, threeDecimals } from './reading.ts'

/** From here on statements are usually taken to measure one thing. */
const usualAlpha = 0.7

function AlphaCell({
  reliability,
  reading,
}: {
  readonly reliability: NamedAlpha
  readonly reading: NamedReading
}) {
  const { named } = reading
  const { alpha, respondents } = reliability
  const basis = named.respondents(respondents)
  if (alpha.value === null) {
    return (
      <td>
        –<span class="of">{named.absences[alpha.reason]}</span>
        <span class="of">{basis}</span>
      </td>
    )
  }
  const ends = [alpha.interval.lower, alpha.interval.upper].map((end) => threeDecimals(end, reading))
  return (
    <td>
      <strong>{threeDecimals(alpha.value, reading)}</strong>
      <span class="of">{named.interval(ends.join(' – '))}</span>
      <span class="of">{basis}</span>
    </td>
  )
}

function IntraclassCell({
  statistic,
  intraclass,
  reading,
}: {
  readonly statistic: Statistic
  readonly intraclass: NamedIntraclass
  readonly reading: NamedReading
}) {
  const { named } = reading
  const basis = named.inPartnerships(intraclass.respondents, intraclass.partnerships)
  return (
    <td>
      {statistic.value === null ? (
        <>
          –<span class="of">{named.absences[statistic.reason]}</span>
        </>
      ) : (
        <strong>{threeDecimals(statistic.value, reading)}</strong>
      )}
      <span class="of">{basis}</span>
    </td>
  )
}

/** Alpha and the intraclass correlations of every score, with what they mean in plain words. */
export function Reliability({ reading }: { readonly reading: NamedReading }) {
  const { words, named, names, results, language } = reading
  const { title } = questionWords[language].reliability
  const alphas = dimensions.flatMap(
    (dimension) => results.all.scores[dimension].reliability.alpha.value ?? [],
  )
  const answer = named.reliabilityAnswer(alphas.filter((alpha) => alpha >= usualAlpha).length, alphas.length)
  return (
    <Question id="reliability" title={title} answer={answer}>
      {named.reliabilityText.map((text) => (
        <p class="quiet">{text}</p>
      ))}
      <section class="scroller" aria-label={named.reliabilityTable} tabindex={0}>
        <table class="matrix reliability">
          <thead>
            <tr>
              {[words.dimension, named.alpha, named.single, named.average].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dimensions.map((dimension) => {
              const { reliability, intraclass } = results.all.scores[dimension]
              return (
                <tr>
                  <th scope="row">{names[dimension]}</th>
                  <AlphaCell reliability={reliability} reading={reading} />
                  {[intraclass.single, intraclass.average].map((statistic) => (
                    <IntraclassCell statistic={statistic} intraclass={intraclass} reading={reading} />
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </Question>
  )
}
