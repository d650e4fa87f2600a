/**
 * What a long page consists of, to go straight to what is asked for.
 *
 * @param title said to who hears the page
 * @param parts the title of each part by its id
 */
export function PartsOfPage({
  title,
  parts,
}: {
  readonly title: string
  readonly parts: Readonly<Record<string, string>>
}) {
  return (
    <nav class="parts" aria-label={title}>
      <ul>
        {Object.entries(parts).map(([id, part]) => (
          <li>
            <a href={`#${id}`}>{part}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
