import type { Language } from '../../shared/language/language.ts'
import type { Release } from '../../shared/messages/release.ts'
import type { Wording } from '../../shared/template/wording.ts'
import { confidentialRows } from './confidential-rows.ts'
import { countRow, dimensionRows, type FigureRow, type Labels, labelsOf } from './figure-row.ts'
import { namedRows } from './named-rows.ts'
import { sourceOf, tidyTable } from './tidy-table.ts'

/** How the scores moved since earlier rounds, and how many took part in both. */
function changeRows({ changes, disclosure }: Release, labels: Labels): FigureRow[] {
  const absent = disclosure === 'named' ? 'no-values' : 'protected'
  return changes.flatMap(({ since, organisationsInBoth, scores }) => {
    const place = { block: 'change', group: since.id } as const
    return [
      countRow(place, 'organisations-in-both', organisationsInBoth),
      ...dimensionRows(place, 'score-change', labels, (dimension) => {
        const value = scores[dimension]
        return { n: null, value, status: value === null ? absent : 'shown' }
      }),
    ]
  })
}

/** A release as a tidy table in CSV, with names in the given language. */
export function releaseAsCsv(release: Release, wording: Wording, language: Language): string {
  const labels = labelsOf(wording, language)
  const figures =
    release.disclosure === 'named'
      ? namedRows(release.results, labels)
      : confidentialRows(release.results, labels)
  return tidyTable([[sourceOf(release, release.programmeName), [...figures, ...changeRows(release, labels)]]])
}
