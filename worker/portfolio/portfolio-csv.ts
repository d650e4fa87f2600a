import type { Language } from '../../shared/language/language.ts'
import type { MergedCell, Portfolio, PortfolioCell } from '../../shared/messages/portfolio.ts'
import type { Wording } from '../../shared/template/wording.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { countRows, type FigureRow, type Labels, labelsOf, ofAll } from '../release/figure-row.ts'
import { numberedNames } from '../release/numbered-names.ts'
import { sourceOf, tidyTable } from '../release/tidy-table.ts'

type About = Pick<FigureRow, 'block' | 'group' | 'id' | 'label'>

/** The rows of one cell. */
type RowsOfCell<Cell> = (about: About, measure: string, cell: Cell) => FigureRow[]

function rowOf(about: About, measure: string, cell: PortfolioCell | MergedCell): FigureRow {
  return cell.value === null
    ? { ...about, measure, n: null, value: null, status: cell.reason }
    : { ...about, measure, n: cell.n, value: cell.value, status: 'shown' }
}

const ofProgramme: RowsOfCell<PortfolioCell> = (about, measure, cell) => [rowOf(about, measure, cell)]

/** With how many programmes have a value, as a figure of its own. */
const ofMerged: RowsOfCell<MergedCell> = (about, measure, cell) => [
  rowOf(about, measure, cell),
  {
    ...about,
    measure: `${measure}-programmes`,
    n: null,
    value: cell.value === null ? 0 : cell.programmes,
    status: 'shown',
  },
]

interface Figures<Cell> extends Readonly<Record<'organisations' | 'partnerships' | 'respondents', number>> {
  readonly scores: Readonly<Record<(typeof dimensions)[number], Cell>>
  readonly items: readonly { readonly id: string; readonly mean: Cell }[]
  readonly practices: readonly { readonly id: string; readonly inPlace: Cell }[]
  readonly sectors: readonly { readonly sector: string; readonly scores: Figures<Cell>['scores'] }[]
}

function figureRows<Cell>(
  { scores, items, practices, sectors, ...counts }: Figures<Cell>,
  labels: Labels,
  rows: RowsOfCell<Cell>,
): FigureRow[] {
  const ofScores = (place: typeof ofAll, cells: Figures<Cell>['scores']): FigureRow[] =>
    dimensions.flatMap((id) => rows({ ...place, id, label: labels.dimensions[id] }, 'score', cells[id]))
  return [
    ...countRows(counts),
    ...ofScores(ofAll, scores),
    ...items.flatMap(({ id, mean }) => rows({ ...ofAll, id, label: labels.item(id) }, 'item-mean', mean)),
    ...practices.flatMap(({ id, inPlace }) =>
      rows({ ...ofAll, id, label: labels.practice(id) }, 'practice-in-place-percent', inPlace),
    ),
    ...sectors.flatMap((of) => ofScores({ block: 'sector', group: of.sector }, of.scores)),
  ]
}

/**
 * A portfolio as a tidy table in CSV: first all programmes merged, where programme, round and disclosure are empty, then
 * each programme.
 *
 * @param wording of the template that all have in common; undefined when there is none, and so no item or practice
 */
export function portfolioAsCsv(
  { programmes, merged }: Portfolio,
  wording: Wording | undefined,
  language: Language,
): string {
  const labels = labelsOf(wording ?? { items: {}, practices: {} }, language)
  const names = numberedNames(programmes.map(({ programmeName }) => programmeName))
  return tidyTable([
    [{ programme: '', round: '', disclosure: '' }, figureRows(merged, labels, ofMerged)],
    ...programmes.map(
      (programme, place) =>
        [sourceOf(programme, names[place] ?? ''), figureRows(programme, labels, ofProgramme)] as const,
    ),
  ])
}
