import type { Child } from 'hono/jsx'

/** What each row is about and its figure, in two columns that a phone has room for. */
export function FiguresTable({
  columns,
  rows,
  small = false,
}: {
  readonly columns: readonly [string, string]
  readonly rows: readonly { readonly name: Child; readonly figure: Child }[]
  readonly small?: boolean
}) {
  return (
    <table class={small ? 'figures small' : 'figures'}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figure }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
