import type { Language } from '../../../shared/language/language.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { Cell, ConfidentialRelease } from '../../../shared/messages/release.ts'
import { byDimension } from '../../../shared/words/dimension.ts'
import { groupOfKind, groupOfSector } from './group-of.ts'
import { type Dashboard, type Figure, type Scores, templateReadingOf } from './reading.ts'

const figureOf = (cell: Cell): Figure =>
  cell.value === null ? { value: null, n: null } : { value: cell.value, n: cell.n }

/** A confidential release as its page shows it. */
export function dashboardOfConfidential(
  release: ConfidentialRelease,
  template: Plan['template'],
  language: Language,
): Dashboard {
  const reading = templateReadingOf(template, language)
  const { words } = reading
  const { results, threshold } = release
  const scoresOf = (cells: typeof results.all.scores): Scores =>
    byDimension((dimension) => figureOf(cells[dimension]))
  return {
    ...reading,
    release,
    counts: results,
    decimals: 1,
    percentDecimals: 0,
    scores: scoresOf(results.all.scores),
    items: results.all.items.map(({ id, mean, notApplicable, unknown }) => ({
      id,
      mean: figureOf(mean),
      notApplicable: figureOf(notApplicable),
      unknown: figureOf(unknown),
    })),
    practices: results.all.practices.map(({ id, inPlace }) => ({ id, inPlace: figureOf(inPlace) })),
    sectors: results.sectors.map(({ sector, scores }) => groupOfSector(sector, scoresOf(scores), language)),
    kinds: results.kinds.map((entry) => groupOfKind(entry.class, scoresOf(entry.scores), language)),
    absent: words.protected,
    whyAbsent: words.whyProtected(threshold),
    nothing: {
      scores: words.nothingShown(threshold),
      sectors: words.noSectors(threshold),
      kinds: words.noKinds(threshold),
    },
  }
}
