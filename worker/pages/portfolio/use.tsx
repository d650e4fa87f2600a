import { addresses } from '../../../shared/messages/addresses.ts'
import { importFormula } from '../../../shared/messages/import-formula.ts'
import { roundsInAddress } from '../../portfolio/rounds-query.ts'
import { dateInWords } from '../date.ts'
import type { PortfolioReading } from './reading.ts'

/** How the figures came about, how to cite them and how to take them along. */
export function Use({ reading, origin }: { readonly reading: PortfolioReading; readonly origin: string }) {
  const { words, language, programmes } = reading
  const asked = `?language=${language}${roundsInAddress(programmes.map((programme) => programme.asked))}`
  const keys = programmes.map((_, place) => `&k=FEED_KEY_${place + 1}`).join('')
  const cited = programmes.map(({ name, figures }) =>
    words.cited(name, figures.round.label, dateInWords(figures.publishedAt, language)),
  )
  return (
    <section class="part" aria-labelledby="data">
      <h2 id="data">{words.data}</h2>
      <p class="screen-only">{words.dataLead}</p>
      <p class="actions">
        <a class="button plain" href={addresses.portfolioCsv() + asked} download="mitra-portfolio.csv">
          {words.downloadCsv}
        </a>
        <a class="button plain" href={addresses.portfolioJson() + asked}>
          {words.openJson}
        </a>
      </p>
      <p>{words.formulaLead}</p>
      <pre>{importFormula(`${origin}${addresses.portfolioCsv()}${asked}${keys}`)}</pre>
      <h3>{words.method}</h3>
      {words.methodText.map((text) => (
        <p class="small quiet">{text}</p>
      ))}
      <h3>{words.cite}</h3>
      <p class="small">{words.citation(cited.join('; '))}</p>
      <h3>{words.again}</h3>
      <p class="small quiet">{words.againLead}</p>
    </section>
  )
}
