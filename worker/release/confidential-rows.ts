import type { Cell, CombinedResults } from '../../shared/messages/release.ts'
import { countRows, dimensionRows, type FigureRow, type Labels, ofAll } from './figure-row.ts'

function ofCell(cell: Cell): Pick<FigureRow, 'n' | 'value' | 'status'> {
  return cell.value === null
    ? { n: null, value: null, status: 'protected' }
    : { n: cell.n, value: cell.value, status: 'shown' }
}

/** The figures of a confidential release. */
export function confidentialRows(
  { all, sectors, kinds, ...counts }: CombinedResults,
  labels: Labels,
): FigureRow[] {
  const scores = (place: typeof ofAll, cells: typeof all.scores) =>
    dimensionRows(place, 'score', labels, (dimension) => ofCell(cells[dimension]))
  return [
    ...countRows(counts),
    ...scores(ofAll, all.scores),
    ...all.items.flatMap(({ id, mean, notApplicable, unknown }): FigureRow[] => {
      const about = { ...ofAll, id, label: labels.item(id) }
      return [
        { ...about, measure: 'item-mean', ...ofCell(mean) },
        { ...about, measure: 'item-not-applicable-percent', ...ofCell(notApplicable) },
        { ...about, measure: 'item-unknown-percent', ...ofCell(unknown) },
      ]
    }),
    ...all.practices.map(
      ({ id, inPlace }): FigureRow => ({
        ...ofAll,
        measure: 'practice-in-place-percent',
        id,
        label: labels.practice(id),
        ...ofCell(inPlace),
      }),
    ),
    ...sectors.flatMap((entry) => scores({ block: 'sector', group: entry.sector }, entry.scores)),
    ...kinds.flatMap((entry) => scores({ block: 'kind', group: entry.class }, entry.scores)),
  ]
}
