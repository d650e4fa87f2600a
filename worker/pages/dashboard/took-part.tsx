import { formatNumber } from '../../../shared/language/language.ts'
import type { TemplateReading } from './reading.ts'

const counted = ['organisations', 'partnerships', 'respondents'] as const

/** On how many the figures of a release rest. */
export function Counts({
  reading,
  counts,
}: {
  readonly reading: TemplateReading
  readonly counts: Readonly<Record<(typeof counted)[number], number>>
}) {
  return (
    <ul class="counts">
      {counted.map((count) => (
        <li>
          <strong>{formatNumber(counts[count], 0, reading.language)}</strong>
          {reading.words[count]}
        </li>
      ))}
    </ul>
  )
}
