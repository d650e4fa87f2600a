import type { Child } from 'hono/jsx'
import type { Language } from '../../shared/language/language.ts'
import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { NamedReleasePage } from './named/named.tsx'
import { namedReadingOf } from './named/reading.ts'
import { readingOf } from './release/reading.ts'
import { ReleasePage } from './release/release.tsx'

/**
 * The page of a release of either disclosure.
 *
 * @param origin of this host, for the formula that a spreadsheet elsewhere uses
 */
export function releasePageOf(
  release: Release,
  template: Plan['template'],
  language: Language,
  origin: string,
): Child {
  return release.disclosure === 'named' ? (
    <NamedReleasePage reading={namedReadingOf(release, template, language)} origin={origin} />
  ) : (
    <ReleasePage reading={readingOf(release, template, language)} origin={origin} />
  )
}
