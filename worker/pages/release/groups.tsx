import { gapBetween } from '../../../shared/scoring/sectors.ts'
import { type Dimension, dimensions } from '../../../shared/words/dimension.ts'
import { bandInWords, oneDecimal, type Reading, type Scores, shownAscending } from './reading.ts'
import { WhyProtected } from './score.tsx'

interface Group {
  readonly name: string
  readonly scores: Scores
}

const isShown = ({ scores }: Group): boolean => dimensions.some((id) => scores[id].value !== null)

function GroupCell({
  group,
  id,
  reading,
}: {
  readonly group: Group
  readonly id: Dimension
  readonly reading: Reading
}) {
  const cell = group.scores[id]
  if (cell.value === null) {
    return (
      <td>
        <span class="protected">{reading.words.protected}</span>
      </td>
    )
  }
  const band = bandInWords(cell.value, reading)
  return (
    <td class={band?.tone}>
      <strong>{oneDecimal(cell.value, reading)}</strong>
      <span class="of">{`n ${cell.n}`}</span>
    </td>
  )
}

/** Highest minus lowest of the shown groups, with who sits where when it is flagged. */
function GapCell({
  groups,
  id,
  reading,
}: {
  readonly groups: readonly Group[]
  readonly id: Dimension
  readonly reading: Reading
}) {
  const ranked = shownAscending(groups.map(({ name, scores }) => [name, scores[id]] as const))
  const [lowest] = ranked
  const highest = ranked.at(-1)
  if (lowest === undefined || highest === undefined || ranked.length < 2) return <td class="gap">–</td>
  const { gap, flagged } = gapBetween(highest.score, lowest.score)
  return (
    <td class={flagged ? 'gap flagged' : 'gap'}>
      <strong>{oneDecimal(gap, reading)}</strong>
      {flagged ? <span class="of">{reading.words.gapBetween(highest.id, lowest.id)}</span> : null}
    </td>
  )
}

export interface GroupsFrame {
  readonly reading: Reading
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly groups: readonly Group[]
  /** What is said when no group can be shown. */
  readonly none: string
}

/** The ten scores of several groups side by side. Groups of which nothing is shown are named below the table. */
export function Groups({ reading, id, title, lead, groups, none }: GroupsFrame) {
  const { words, names } = reading
  const shown = groups.filter(isShown)
  const hidden = groups.filter((group) => !isShown(group))
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {shown.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p class="quiet">{lead}</p>
          <section class="scroller" aria-labelledby={id} tabindex={0}>
            <table class="matrix">
              <thead>
                <tr>
                  <th scope="col">{words.dimension}</th>
                  {shown.map(({ name }) => (
                    <th scope="col">{name}</th>
                  ))}
                  <th scope="col">{words.gap}</th>
                </tr>
              </thead>
              <tbody>
                {dimensions.map((dimension) => (
                  <tr>
                    <th scope="row">{names[dimension]}</th>
                    {shown.map((group) => (
                      <GroupCell group={group} id={dimension} reading={reading} />
                    ))}
                    <GapCell groups={shown} id={dimension} reading={reading} />
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {hidden.length === 0 ? null : (
            <p class="quiet small">{words.hiddenGroups(hidden.map(({ name }) => name).join(', '))}</p>
          )}
          <WhyProtected
            cells={groups.flatMap(({ scores }) => dimensions.map((of) => scores[of]))}
            reading={reading}
          />
        </>
      )}
    </section>
  )
}
