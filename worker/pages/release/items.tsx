import { ScoreBar } from '../bullet.tsx'
import { bandInWords, oneDecimal, type Reading, type ShownScore, shownAscending } from './reading.ts'
import { Percent, WhyProtected } from './score.tsx'

/** How many of the strongest and of the weakest are listed, at most; fewer when few are shown. */
const most = 5

function Ranked(frame: {
  readonly reading: Reading
  readonly title: string
  readonly entries: readonly ShownScore<string>[]
}) {
  const { reading, title, entries } = frame
  const { words, wording, bands } = reading
  return (
    <div>
      <h3>{title}</h3>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.mean}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, score }) => {
            const band = bandInWords(score, reading)
            return (
              <tr>
                <th scope="row">
                  {wording.items[id]?.statement ?? id}
                  <ScoreBar bands={bands} score={score} />
                </th>
                <td>
                  <span class="value">{oneDecimal(score, reading)}</span>
                  <span class={`band ${band?.tone}`}>{band?.name}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function AllItems({ reading }: { readonly reading: Reading }) {
  const { words, wording, names, instrument } = reading
  const dimensionOf = new Map(instrument.items.map(({ id, dimension }) => [id, dimension]))
  return (
    <details>
      <summary>{words.allItems}</summary>
      <section class="scroller" aria-label={words.allItems} tabindex={0}>
        <table class="items small">
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.mean}</th>
              <th scope="col">{words.notApplicable}</th>
              <th scope="col">{words.unknown}</th>
            </tr>
          </thead>
          <tbody>
            {reading.results.all.items.map(({ id, mean, notApplicable, unknown }) => {
              const dimension = dimensionOf.get(id)
              return (
                <tr>
                  <th scope="row" class="statement">
                    {wording.items[id]?.statement ?? id}
                    <span class="of">{dimension === undefined ? '' : names[dimension]}</span>
                  </th>
                  <td>
                    {mean.value === null ? (
                      <span class="protected">{words.protected}</span>
                    ) : (
                      oneDecimal(mean.value, reading)
                    )}
                  </td>
                  <td>
                    <Percent cell={notApplicable} reading={reading} />
                  </td>
                  <td>
                    <Percent cell={unknown} reading={reading} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** The statements where partnerships are strongest and weakest, and all of them to look up. */
export function Items({ reading }: { readonly reading: Reading }) {
  const { words, results } = reading
  const ranked = shownAscending(results.all.items.map(({ id, mean }) => [id, mean] as const))
  const count = Math.min(most, Math.floor(ranked.length / 2))
  return (
    <section class="part" aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      <p class="quiet">{words.itemsLead}</p>
      {count === 0 ? null : (
        <div class="columns">
          <Ranked reading={reading} title={words.highest} entries={ranked.slice(-count).reverse()} />
          <Ranked reading={reading} title={words.lowest} entries={ranked.slice(0, count)} />
        </div>
      )}
      <WhyProtected cells={results.all.items.map(({ mean }) => mean)} reading={reading} />
      <AllItems reading={reading} />
    </section>
  )
}
