import { formatNumber } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import { dateInWords } from '../date.ts'
import type { PortfolioReading, ProgrammeReading } from './reading.ts'

/** Which round is shown, or a choice where there is one. */
function Rounds({
  programme,
  reading,
}: {
  readonly programme: ProgrammeReading
  readonly reading: PortfolioReading
}) {
  const { figures, rounds, asked, name } = programme
  const { words } = reading
  const latest = rounds.at(-1)
  if (rounds.length < 2 || latest === undefined) {
    return (
      <>
        {figures.round.label}
        <input type="hidden" name="round" value="" />
      </>
    )
  }
  return (
    <select name="round" aria-label={`${words.round}: ${name}`}>
      {rounds.map(({ id, label }) => (
        <option value={id === latest.id ? '' : id} selected={id === (asked === '' ? latest.id : asked)}>
          {id === latest.id ? words.latest(label) : label}
        </option>
      ))}
    </select>
  )
}

function ProgrammeRow(frame: { readonly programme: ProgrammeReading; readonly reading: PortfolioReading }) {
  const { programme, reading } = frame
  const { words, language } = reading
  const { figures, name } = programme
  const page = `${addresses.releasePage(figures.programme, figures.round.id)}?language=${language}`
  return (
    <tr>
      <th scope="row">
        <a href={page}>{name}</a>
        <span class="of">{words.disclosures[figures.disclosure]}</span>
      </th>
      <td>
        <Rounds programme={programme} reading={reading} />
        <span class="of">{`${words.published} ${dateInWords(figures.publishedAt, language)}`}</span>
      </td>
      {([figures.organisations, figures.partnerships, figures.respondents] as const).map((count) => (
        <td>{formatNumber(count, 0, language)}</td>
      ))}
    </tr>
  )
}

/** The programmes with their rounds, of which others can be chosen. */
export function Programmes({ reading }: { readonly reading: PortfolioReading }) {
  const { words, language, programmes, template } = reading
  const hasChoice = programmes.some(({ rounds }) => rounds.length > 1)
  return (
    <section class="part" aria-labelledby="programmes">
      <h2 id="programmes">{words.programmes}</h2>
      <p class="quiet">{words.programmesLead}</p>
      <form class="chosen-rounds" method="get" action={addresses.portfolioPage()}>
        <input type="hidden" name="language" value={language} />
        <section class="scroller" aria-label={`${words.programmes}: ${words.byProgramme}`} tabindex={0}>
          <table class="matrix chosen">
            <thead>
              <tr>
                {[
                  words.programme,
                  words.round,
                  words.counts.organisations,
                  words.counts.partnerships,
                  words.counts.respondents,
                ].map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {programmes.map((programme) => (
                <ProgrammeRow programme={programme} reading={reading} />
              ))}
            </tbody>
          </table>
        </section>
        {hasChoice ? (
          <p class="actions">
            <button type="submit" class="plain">
              {words.choose}
            </button>
          </p>
        ) : null}
      </form>
      {template === undefined ? (
        <div class="note">
          <p>{words.differentTemplates}</p>
        </div>
      ) : null}
    </section>
  )
}
