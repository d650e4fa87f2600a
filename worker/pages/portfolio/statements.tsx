import { endsOf } from '../ends.ts'
import { FiguresTable } from '../figures-table.tsx'
import { Absent, Basis } from './cell.tsx'
import { mergedScore, type PortfolioReading } from './reading.ts'

type Item = PortfolioReading['merged']['items'][number]

interface StatementsFrame {
  readonly reading: PortfolioReading
  /** The statement of an item. */
  readonly statementOf: (id: string) => string
}

function ItemTable({ items, reading, statementOf }: StatementsFrame & { readonly items: readonly Item[] }) {
  const { words } = reading
  return (
    <FiguresTable
      columns={[words.item, words.mean]}
      rows={items.map(({ id, mean }) => ({
        name: statementOf(id),
        figure: (
          <>
            {mean.value === null ? (
              <Absent reason={mean.reason} reading={reading} />
            ) : (
              <span class="value">{mergedScore(mean.value, reading)}</span>
            )}
            <Basis cell={mean} reading={reading} />
          </>
        ),
      }))}
    />
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
  const { lowest, highest } = endsOf(ascending(merged.items))
  return (
    <section class="part" aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      <p class="quiet">{words.itemsLead}</p>
      {lowest.length === 0 ? null : (
        <div class="columns">
          <div>
            <h3>{words.highest}</h3>
            <ItemTable {...frame} items={highest} />
          </div>
          <div>
            <h3>{words.lowest}</h3>
            <ItemTable {...frame} items={lowest} />
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
