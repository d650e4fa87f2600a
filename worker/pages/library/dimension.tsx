import { formatNumber } from '../../../shared/language/language.ts'
import type { Item, Practice } from '../../../shared/template/instrument.ts'
import { type Dimension, dimensionNames } from '../../../shared/words/dimension.ts'
import type { LibraryReading } from './reading.ts'

function PracticeList({
  practices,
  reading,
}: {
  readonly practices: readonly Practice[]
  readonly reading: LibraryReading
}) {
  const { words, wording } = reading
  if (practices.length === 0) return null
  return (
    <>
      <h4>{words.practices}</h4>
      <ul class="asked">
        {practices.map(({ id }) => (
          <li>
            {wording.practices[id]?.statement ?? id}
            <span class="of">{`${words.evidence}: ${wording.practices[id]?.evidence ?? ''}`}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function AskedItem({ item, reading }: { readonly item: Item; readonly reading: LibraryReading }) {
  const { words, wording, language } = reading
  const asked = wording.items[item.id]
  const decimals = String(item.weight).split('.')[1]?.length ?? 0
  return (
    <li>
      {asked?.statement ?? item.id}
      {item.weight === 1 ? null : (
        <strong class="weight">{words.weight(formatNumber(item.weight, decimals, language))}</strong>
      )}
      <dl class="ends small">
        <div>
          <dt>{words.end(1)}</dt>
          <dd>{asked?.low ?? ''}</dd>
        </div>
        <div>
          <dt>{words.end(5)}</dt>
          <dd>{asked?.high ?? ''}</dd>
        </div>
      </dl>
    </li>
  )
}

function ItemList({ items, reading }: { readonly items: readonly Item[]; readonly reading: LibraryReading }) {
  if (items.length === 0) return null
  return (
    <>
      <h4>{reading.words.items}</h4>
      <ul class="asked">
        {items.map((item) => (
          <AskedItem item={item} reading={reading} />
        ))}
      </ul>
    </>
  )
}

/** What a template asks of a principle or benefit; nothing where it asks nothing. */
export function AskedOf({
  dimension,
  reading,
}: {
  readonly dimension: Dimension
  readonly reading: LibraryReading
}) {
  const { instrument } = reading.template
  const practices = instrument.practices.filter(({ principle }) => principle === dimension)
  const items = instrument.items.filter((item) => item.dimension === dimension)
  if (practices.length + items.length === 0) return null
  return (
    <section aria-labelledby={dimension}>
      <h3 id={dimension}>{dimensionNames[reading.language][dimension]}</h3>
      <PracticeList practices={practices} reading={reading} />
      <ItemList items={items} reading={reading} />
    </section>
  )
}
