import type { NamedMeans } from '../../../shared/messages/named-results.ts'
import { byDimension, dimensions } from '../../../shared/words/dimension.ts'
import { Matrix } from '../release/matrix.tsx'
import { type NamedReading, scoreInWords, twoDecimals } from './reading.ts'

interface Group {
  readonly name: string
  readonly scores: NamedMeans
}

interface GroupsFrame {
  readonly reading: NamedReading
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly groups: readonly Group[]
  /** What is said when there is no group with a score. */
  readonly none: string
}

const hasScore = ({ scores }: Group): boolean => dimensions.some((id) => scores[id].mean.value !== null)

/** The ten scores of several groups side by side. Groups without a score are named below the table. */
export function NamedGroups({ reading, id, title, lead, groups, none }: GroupsFrame) {
  const { named } = reading
  const shown = groups.filter(hasScore)
  const without = groups.filter((group) => !hasScore(group))
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
              scores: byDimension((dimension) => {
                const { n, mean, deviation } = scores[dimension]
                const spread = `${named.deviationShort} ${scoreInWords(deviation, reading)}`
                return { value: mean.value, of: [`n ${n}`, spread] }
              }),
            }))}
            written={(value) => twoDecimals(value, reading)}
            absent="–"
          />
          {without.length === 0 ? null : (
            <p class="quiet small">{named.nobodyOf(without.map(({ name }) => name).join(', '))}</p>
          )}
        </>
      )}
    </section>
  )
}
