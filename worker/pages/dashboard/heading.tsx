import { addresses } from '../../../shared/messages/addresses.ts'
import type { Release } from '../../../shared/messages/release.ts'
import { dateInWords } from '../date.ts'
import type { Dashboard } from './reading.ts'

export const titleOf = ({ programmeName, round }: Release): string => `${programmeName}: ${round.label}`

/** Which programme's round a page is about, and since when it stands. */
export function Heading({ dashboard }: { readonly dashboard: Dashboard }) {
  const { words, language, release } = dashboard
  return (
    <>
      <p class="kicker">
        <a href={`${addresses.programmePage(release.programme)}?language=${language}`}>{words.allRounds}</a>
        {` · ${words.title}`}
      </p>
      <h1>{titleOf(release)}</h1>
      <p class="quiet">{words.published(dateInWords(release.publishedAt, language))}</p>
    </>
  )
}
