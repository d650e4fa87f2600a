import { helpWords } from './help-words.ts'
import { Ranked } from './ranked.tsx'
import { type Dashboard, type Figure, percentText, scoreText } from './reading.ts'
import { WhyAbsent } from './why-absent.tsx'

function AllItems({ dashboard }: { readonly dashboard: Dashboard }) {
  const { wording, names, instrument, absent, language } = dashboard
  const words = helpWords[language]
  const dimensionOf = new Map(instrument.items.map(({ id, dimension }) => [id, dimension]))
  const percent = ({ value }: Figure) => (value === null ? absent : percentText(value, dashboard))
  return (
    <details>
      <summary>{words.allItems}</summary>
      <section class="scroller" aria-label={words.allItems} tabindex={0}>
        <table class="items small">
          <thead>
            <tr>
              {[words.item, words.mean, words.notApplicable, words.unknown].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dashboard.items.map(({ id, mean, notApplicable, unknown }) => {
              const dimension = dimensionOf.get(id)
              return (
                <tr>
                  <th scope="row" class="statement">
                    {wording.items[id]?.statement ?? id}
                    <span class="of">{dimension === undefined ? '' : names[dimension]}</span>
                  </th>
                  <td>{mean.value === null ? absent : scoreText(mean.value, dashboard)}</td>
                  <td>{percent(notApplicable)}</td>
                  <td>{percent(unknown)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <WhyAbsent
        figures={dashboard.items.flatMap(({ mean, notApplicable, unknown }) => [
          mean,
          notApplicable,
          unknown,
        ])}
        dashboard={dashboard}
      />
    </details>
  )
}

/** The statements where partnerships are weakest and strongest, and all of them to look up. */
export function Items({ dashboard }: { readonly dashboard: Dashboard }) {
  const words = helpWords[dashboard.language]
  if (dashboard.items.every(({ mean }) => mean.value === null)) return null
  return (
    <>
      <h3>{words.items}</h3>
      <p class="quiet">{words.itemsLead}</p>
      <Ranked dashboard={dashboard} />
      <AllItems dashboard={dashboard} />
    </>
  )
}
