import type { Cell } from '../../../shared/messages/release.ts'
import { byDimension, type Dimension, dimensions } from '../../../shared/words/dimension.ts'
import { type GroupFigure, Matrix } from './matrix.tsx'
import { oneDecimal, type Reading } from './reading.ts'
import { WhyProtected } from './score.tsx'

interface Group {
  readonly name: string
  readonly scores: Readonly<Record<Dimension, Cell>>
}

const isShown = ({ scores }: Group): boolean => dimensions.some((id) => scores[id].value !== null)

const figureOf = (cell: Cell): GroupFigure =>
  cell.value === null ? { value: null, of: [] } : { value: cell.value, of: [`n ${cell.n}`] }

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
  const { words } = reading
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
          <Matrix
            reading={reading}
            labelledBy={id}
            groups={shown.map(({ name, scores }) => ({
              name,
              scores: byDimension((dimension) => figureOf(scores[dimension])),
            }))}
            written={(value) => oneDecimal(value, reading)}
            absent={<span class="protected">{words.protected}</span>}
          />
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
