import { Absent, Basis } from './cell.tsx'
import { mergedScore, type PortfolioReading } from './reading.ts'

/** How many of the strongest and of the weakest are listed, at most; none in both. */
const most = 5

type Item = PortfolioReading['merged']['items'][number]

interface StatementsFrame {
  readonly reading: PortfolioReading
  /** The statement of an item. */
  readonly statementOf: (id: string) => string
}

function ItemTable({ items, reading, statementOf }: StatementsFrame & { readonly items: readonly Item[] }) {
  const { words } = reading
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.mean}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, mean }) => (
          <tr>
            <th scope="row">{statementOf(id)}</th>
            <td>
              {mean.value === null ? (
                <Absent reason={mean.reason} reading={reading} />
              ) : (
                <span class="value">{mergedScore(mean.value, reading)}</span>
              )}
              <Basis cell={mean} reading={reading} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ascending(items: readonly Item[]): Item[] {
  return items
    .flatMap((item) => (item.mean.value === null ? [] : [{ item, value: item.mean.value }]))
    .sort((one, other) => one.value - other.value)
    .map(({ item }) => item)
}

/** The statements that are strongest and weakest over all programmes, and all of them to look up. */
export function Statements(frame: StatementsFrame) {
  const { words, merged } = frame.reading
  const ranked = ascending(merged.items)
  const count = Math.min(most, Math.floor(ranked.length / 2))
  return (
    <section class="part" aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      <p class="quiet">{words.itemsLead}</p>
      {count === 0 ? null : (
        <div class="columns">
          <div>
            <h3>{words.highest}</h3>
            <ItemTable {...frame} items={ranked.slice(-count).reverse()} />
          </div>
          <div>
            <h3>{words.lowest}</h3>
            <ItemTable {...frame} items={ranked.slice(0, count)} />
          </div>
        </div>
      )}
      <details>
        <summary>{words.allItems}</summary>
        <ItemTable {...frame} items={merged.items} />
      </details>
    </section>
  )
}
