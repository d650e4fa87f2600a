import type { Child } from 'hono/jsx'
import { gapBetween } from '../../../shared/scoring/sectors.ts'
import { type Dimension, dimensions } from '../../../shared/words/dimension.ts'
import { bandInWords, type Figure, shownAscending, type TemplateReading } from './reading.ts'

/** A group's figure on one score, with what it rests on in words, a line each. */
export interface GroupFigure extends Figure {
  readonly of: readonly string[]
}

interface Group {
  readonly name: string
  readonly scores: Readonly<Record<Dimension, GroupFigure>>
}

interface MatrixFrame {
  readonly reading: TemplateReading
  /** The id of the heading that names the table. */
  readonly labelledBy: string
  readonly groups: readonly Group[]
  /** A score or a gap as the release rounds it. */
  readonly written: (value: number) => string
  /** Stands where a group has no value. */
  readonly absent: Child
}

function GroupCell({ figure, frame }: { readonly figure: GroupFigure; readonly frame: MatrixFrame }) {
  if (figure.value === null) return <td>{frame.absent}</td>
  return (
    <td class={bandInWords(figure.value, frame.reading)?.tone}>
      <strong>{frame.written(figure.value)}</strong>
      {figure.of.map((line) => (
        <span class="of">{line}</span>
      ))}
    </td>
  )
}

/** Highest minus lowest of the shown groups, with who sits where when it is flagged. */
function GapCell({ id, frame }: { readonly id: Dimension; readonly frame: MatrixFrame }) {
  const { groups, written, reading } = frame
  const ranked = shownAscending(groups.map(({ name, scores }) => [name, scores[id]] as const))
  const [lowest] = ranked
  const highest = ranked.at(-1)
  if (lowest === undefined || highest === undefined || ranked.length < 2) return <td class="gap">–</td>
  const { gap, flagged } = gapBetween(highest.score, lowest.score)
  return (
    <td class={flagged ? 'gap flagged' : 'gap'}>
      <strong>{written(gap)}</strong>
      {flagged ? <span class="of">{reading.words.gapBetween(highest.id, lowest.id)}</span> : null}
    </td>
  )
}

/** The ten scores of several groups side by side, with the gap between them. */
export function Matrix(frame: MatrixFrame) {
  const { words, names } = frame.reading
  return (
    <section class="scroller" aria-labelledby={frame.labelledBy} tabindex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            {frame.groups.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
            <th scope="col">{words.gap}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr>
              <th scope="row">{names[dimension]}</th>
              {frame.groups.map((group) => (
                <GroupCell figure={group.scores[dimension]} frame={frame} />
              ))}
              <GapCell id={dimension} frame={frame} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
