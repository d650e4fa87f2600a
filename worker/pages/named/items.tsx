import type { NamedResults } from '../../../shared/messages/named-results.ts'
import { helpWords } from '../dashboard/help-words.ts'
import { Ranked } from '../dashboard/ranked.tsx'
import { DimensionAnswers, ItemAnswers, RatingsLegend } from './distribution.tsx'
import { type NamedReading, percentOrDash, statisticText } from './reading.ts'

type Item = NamedResults['all']['items'][number]

function ItemRow({ item, reading }: { readonly item: Item; readonly reading: NamedReading }) {
  const { wording, names, instrument } = reading
  const dimension = instrument.items.find(({ id }) => id === item.id)?.dimension
  const quartiles = [item.lowerQuartile, item.upperQuartile].map((quartile) =>
    statisticText(quartile, reading),
  )
  return (
    <tr>
      <th scope="row" class="statement">
        {wording.items[item.id]?.statement ?? item.id}
        <span class="of">{dimension === undefined ? '' : names[dimension]}</span>
        <ItemAnswers ratings={item.responses.ratings} />
      </th>
      <td>{statisticText(item.mean, reading)}</td>
      <td>{statisticText(item.deviation, reading)}</td>
      <td>{statisticText(item.median, reading)}</td>
      <td class="range">{item.mean.value === null ? reading.absent : quartiles.join('–')}</td>
      {[item.topTwo, item.notApplicable, item.unknown].map((percent) => (
        <td>{percentOrDash(percent, reading)}</td>
      ))}
      <td>{item.n}</td>
    </tr>
  )
}

function AllItems({ reading }: { readonly reading: NamedReading }) {
  const { words, named, results, language } = reading
  const { item, mean, notApplicable, unknown, allItems } = helpWords[language]
  const columns = [
    item,
    mean,
    named.deviation,
    named.median,
    named.quartiles,
    named.topTwo,
    notApplicable,
    unknown,
    words.organisationsColumn,
  ]
  return (
    <details>
      <summary>{allItems}</summary>
      <section class="scroller" aria-label={allItems} tabindex={0}>
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

/** How people answered, the weakest and the strongest statements, and all of them to look up. */
export function NamedItems({ reading }: { readonly reading: NamedReading }) {
  const { named, results, language } = reading
  const words = helpWords[language]
  const ratings = new Map(results.all.items.map(({ id, responses }) => [id, responses.ratings]))
  return (
    <>
      <DimensionAnswers reading={reading} />
      <h3>{words.items}</h3>
      <p class="quiet">{named.itemsLead}</p>
      <RatingsLegend reading={reading} />
      <Ranked dashboard={reading} answers={(id) => <ItemAnswers ratings={ratings.get(id) ?? []} />} />
      <AllItems reading={reading} />
    </>
  )
}
