import type { Dimension } from '../../../shared/words/dimension.ts'
import { Profile } from '../dashboard/profile.tsx'
import { type NamedReading, statisticText } from './reading.ts'

/** One family's profile with what only a named programme shows: quartiles, deviation, each partnership. */
export function NamedProfile(frame: {
  readonly reading: NamedReading
  readonly id: string
  readonly title: string
  readonly heading: string
  readonly family: readonly Dimension[]
}) {
  const { reading } = frame
  const { named, results } = reading
  const partnerships = results.byName.flatMap((organisation) => organisation.partnerships)
  return (
    <Profile
      {...frame}
      dashboard={reading}
      lead={named.spreadLead}
      singles={(dimension) => partnerships.flatMap(({ scores }) => scores[dimension] ?? [])}
      columns={[named.deviation, named.median, named.quartiles]}
      cells={(dimension) => {
        const { deviation, median, lowerQuartile, upperQuartile } = results.all.scores[dimension]
        return [
          statisticText(deviation, reading),
          statisticText(median, reading),
          [lowerQuartile, upperQuartile].map((quartile) => statisticText(quartile, reading)).join('–'),
        ]
      }}
    />
  )
}
