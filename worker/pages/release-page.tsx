import type { Child } from 'hono/jsx'
import type { Language } from '../../shared/language/language.ts'
import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { ConfidentialPage } from './dashboard/confidential-page.tsx'
import { dashboardOfConfidential } from './dashboard/of-confidential.ts'
import { NamedPage } from './named/named-page.tsx'
import { namedReadingOf } from './named/reading.ts'

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
    <NamedPage reading={namedReadingOf(release, template, language)} origin={origin} />
  ) : (
    <ConfidentialPage
      dashboard={dashboardOfConfidential(release, template, language)}
      release={release}
      origin={origin}
    />
  )
}
