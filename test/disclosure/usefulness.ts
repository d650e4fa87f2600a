import type { Cell } from '../../shared/messages/release.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { ordinaryRound } from './ordinary.ts'
import type { ConfidentialRound } from './rounds.ts'
import { scoreTruths } from './score-truths.ts'

/** Programmes of so many organisations are looked at. */
export const ordinarySizes = [5, 6, 8, 12, 20, 30]

/** Of the cells that there could be, how many are shown; both counted over all programmes. */
interface Share {
  shown: number
  cells: number
}

/** Shares of cells shown, in ordinary programmes of one size. */
interface Usefulness {
  readonly organisations: number
  /** Scores of all with a mean of 2 to 4.2. */
  readonly all: Share
  readonly items: Share
  /** Of sectors with at least k organisations. */
  readonly sectors: Share
  /** Of classes with at least k organisations, *other* included. */
  readonly kinds: Share
}

const noneYet = (): Share => ({ shown: 0, cells: 0 })

function count(share: Share, cells: readonly Cell[]): void {
  share.cells += cells.length
  share.shown += cells.filter(({ value }) => value !== null).length
}

function countRound(
  shares: Omit<Usefulness, 'organisations'>,
  { plan, submissions }: ConfidentialRound,
): void {
  const { all, sectors, kinds } = publish(plan, submissions)
  const truths = scoreTruths(plan.template.instrument, submissions)
  for (const dimension of dimensions) {
    const { mean, inSector } = truths[dimension]
    if (mean < 2 || mean > 4.2) continue
    const large = sectors.filter(({ sector }) => (inSector.get(sector) ?? 0) >= plan.threshold)
    const items = all.items.filter(({ id }) => id.startsWith(`${dimension}-`))
    count(shares.all, [all.scores[dimension]])
    count(
      shares.items,
      items.map((item) => item.mean),
    )
    count(
      shares.kinds,
      kinds.map(({ scores }) => scores[dimension]),
    )
    count(
      shares.sectors,
      large.map(({ scores }) => scores[dimension]),
    )
  }
}

/** What is shown of so many ordinary programmes, one round each. */
export function usefulnessOf(organisations: number, programmes: number): Usefulness {
  const shares = { all: noneYet(), items: noneYet(), sectors: noneYet(), kinds: noneYet() }
  for (let seed = 0; seed < programmes; seed += 1) countRound(shares, ordinaryRound(organisations, seed))
  return { organisations, ...shares }
}

/** The share in whole percent, rounded down so that 100 means all; a dash where there are no such cells. */
function inPercent({ shown, cells }: Share): string {
  return cells === 0 ? '–' : `${Math.floor((100 * shown) / cells)}`
}

/** A row for each size: percent of scores of all, of items, and of scores by kind and by sector that are shown. */
function usefulnessRows(programmes: number): string[][] {
  return ordinarySizes.map((size) => {
    const { all, items, kinds, sectors } = usefulnessOf(size, programmes)
    return [String(size), ...[all, items, kinds, sectors].map(inPercent)]
  })
}

/** The same in Markdown. */
export function usefulnessTable(programmes: number): string {
  return [
    ['organisations', 'scores of all', 'items', 'scores by kind', 'scores by sector'],
    ['---', '---', '---', '---', '---'],
    ...usefulnessRows(programmes),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}
