import type { SinceVersion } from '../../../shared/messages/template-library.ts'
import type { LibraryReading } from './reading.ts'

type Change = 'reworded' | 'added' | 'dropped'

/** Statements of this version by id; what was dropped has only its id left here. */
function statementOf(id: string, { wording }: LibraryReading): string {
  return wording.items[id]?.statement ?? wording.practices[id]?.statement ?? id
}

function Changed({
  change,
  since,
  reading,
}: {
  readonly change: Change
  readonly since: SinceVersion
  readonly reading: LibraryReading
}) {
  const ids = [...since.practices[change], ...since.items[change]]
  if (ids.length === 0) return null
  return (
    <>
      <h3>{reading.words[change]}</h3>
      <ul>
        {ids.map((id) => (
          <li>{statementOf(id, reading)}</li>
        ))}
      </ul>
    </>
  )
}

const changes: readonly Change[] = ['reworded', 'added', 'dropped']

/** What can still be compared with the version before, and what cannot. */
export function Since({ reading }: { readonly reading: LibraryReading }) {
  const { since } = reading.template
  if (since === null) return null
  const { words } = reading
  const isSame = changes.every((change) => since.items[change].length + since.practices[change].length === 0)
  return (
    <section class="part" aria-labelledby="since">
      <h2 id="since">{words.since(since.version)}</h2>
      <p>
        {isSame
          ? words.nothingChanged
          : words.comparable(since.items.comparable.length, since.practices.comparable.length)}
      </p>
      <p class="small quiet">{words.sinceLead}</p>
      {changes.map((change) => (
        <Changed change={change} since={since} reading={reading} />
      ))}
    </section>
  )
}
