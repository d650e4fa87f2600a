import type { NamedResults } from '../../../shared/messages/named-results.ts'
import { Ranked } from '../release/ranked.tsx'
import { Distribution, RatingsLegend } from './distribution.tsx'
import { type NamedReading, percentInWords, scoreInWords, twoDecimals } from './reading.ts'

type Item = NamedResults['all']['items'][number]

function ItemRow({ item, reading }: { readonly item: Item; readonly reading: NamedReading }) {
  const { wording, names, instrument } = reading
  const dimension = instrument.items.find(({ id }) => id === item.id)?.dimension
  const quartiles = [item.lowerQuartile, item.upperQuartile].map((quartile) =>
    scoreInWords(quartile, reading),
  )
  return (
    <tr>
      <th scope="row" class="statement">
        {wording.items[item.id]?.statement ?? item.id}
        <span class="of">{dimension === undefined ? '' : names[dimension]}</span>
        <Distribution ratings={item.responses.ratings} />
      </th>
      <td>{scoreInWords(item.mean, reading)}</td>
      <td>{scoreInWords(item.deviation, reading)}</td>
      <td>{scoreInWords(item.median, reading)}</td>
      <td class="range">{item.mean.value === null ? '–' : quartiles.join('–')}</td>
      {[item.topTwo, item.notApplicable, item.unknown].map((percent) => (
        <td>{percentInWords(percent, reading)}</td>
      ))}
      <td>{item.n}</td>
    </tr>
  )
}

function AllItems({ reading }: { readonly reading: NamedReading }) {
  const { words, named, results } = reading
  const columns = [
    words.item,
    words.mean,
    named.deviation,
    named.median,
    named.quartiles,
    named.topTwo,
    words.notApplicable,
    words.unknown,
    named.organisationsColumn,
  ]
  return (
    <details>
      <summary>{named.allItems}</summary>
      <section class="scroller" aria-label={named.allItems} tabindex={0}>
        <table class="items small distributions">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.all.items.map((item) => (
              <ItemRow item={item} reading={reading} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** The strongest and the weakest statements with how often each rating was given, and all of them to look up. */
export function NamedItems({ reading }: { readonly reading: NamedReading }) {
  const { words, named, results } = reading
  const ratings = new Map(results.all.items.map(({ id, responses }) => [id, responses.ratings]))
  return (
    <section class="part" aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      <p class="quiet">{named.itemsLead}</p>
      <RatingsLegend reading={reading} />
      <Ranked
        reading={reading}
        items={results.all.items.map(({ id, mean }) => [id, mean] as const)}
        written={(mean) => twoDecimals(mean, reading)}
        bar={({ id }) => {
          const given = ratings.get(id)
          return given === undefined ? null : <Distribution ratings={given} />
        }}
      />
      <AllItems reading={reading} />
    </section>
  )
}
