import type { Child } from 'hono/jsx'

export interface NumbersFrame {
  /** On what the table is opened. */
  readonly summary: string
  /** The chart's name. */
  readonly title: string
  /** The first heads the rows' names. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly Child[] }[]
}

/** A chart's numbers, folded: the chart shows them already. */
export function NumbersTable({ summary, title, columns, rows }: NumbersFrame) {
  return (
    <details class="numbers">
      <summary>
        {summary}
        <span class="visually-hidden">{`: ${title}`}</span>
      </summary>
      <section class="scroller" aria-label={`${summary}: ${title}`} tabindex={0}>
        <table class="small">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
