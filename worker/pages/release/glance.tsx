import { isFlagged } from '../../../shared/scoring/bands.ts'
import { dimensions, principles } from '../../../shared/words/dimension.ts'
import { bandInWords, oneDecimal, type Scores, shownAscending, type TemplateReading } from './reading.ts'

/** The few sentences that a hurried reader takes along; each from published scores. */
export function Glance(frame: {
  readonly reading: TemplateReading
  readonly scores: Scores
  /** Said when no principle has a score. */
  readonly nothing: string
}) {
  const { reading, scores, nothing } = frame
  const { words, names, bands } = reading
  const ranked = shownAscending(principles.map((id) => [id, scores[id]] as const))
  const [lowest] = ranked
  const highest = ranked.at(-1)
  const inBand = (score: number) => bandInWords(score, reading)
  const flagged = dimensions.filter((id) => {
    const { value } = scores[id]
    return value !== null && isFlagged(bands, inBand(value)?.band)
  })
  if (lowest === undefined || highest === undefined) {
    return <p class="lead">{nothing}</p>
  }
  const low = inBand(lowest.score)
  const high = inBand(highest.score)
  return (
    <ul class="glance" aria-label={words.glance}>
      <li class={high?.tone}>
        {words.strongest(names[highest.id], oneDecimal(highest.score, reading), high?.name ?? '')}
      </li>
      {lowest.score < highest.score ? (
        <li class={low?.tone}>
          {words.weakest(names[lowest.id], oneDecimal(lowest.score, reading), low?.name ?? '')}
        </li>
      ) : null}
      <li class={flagged.length > 0 ? 'low' : 'high'}>
        {flagged.length > 0 ? words.flagged(flagged.map((id) => names[id]).join(', ')) : words.noneFlagged}
      </li>
    </ul>
  )
}
