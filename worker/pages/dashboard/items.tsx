import { ScoreBar } from '../bullet.tsx'
import { Ranked } from './ranked.tsx'
import { oneDecimal, type Reading } from './reading.ts'
import { Percent, WhyProtected } from './score.tsx'

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
  const { words, results, bands } = reading
  return (
    <section class="part" aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      <p class="quiet">{words.itemsLead}</p>
      <Ranked
        reading={reading}
        items={results.all.items.map(({ id, mean }) => [id, mean] as const)}
        written={(mean) => oneDecimal(mean, reading)}
        bar={({ score }) => <ScoreBar bands={bands} score={score} />}
      />
      <WhyProtected cells={results.all.items.map(({ mean }) => mean)} reading={reading} />
      <AllItems reading={reading} />
    </section>
  )
}
