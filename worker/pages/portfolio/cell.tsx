import type { MergedCell, PortfolioAbsence } from '../../../shared/messages/portfolio.ts'
import { commonBands, mergedScore, type PortfolioReading, toneOf } from './reading.ts'

/** Why there is no figure, where it would stand. */
export function Absent(frame: { readonly reason: PortfolioAbsence; readonly reading: PortfolioReading }) {
  const { reason, reading } = frame
  return (
    <span class={reason === 'protected' ? 'protected' : 'quiet small'}>{reading.words.absences[reason]}</span>
  )
}

/** On how many organisations and programmes a merged figure rests; nothing where there is none. */
export function Basis({ cell, reading }: { readonly cell: MergedCell; readonly reading: PortfolioReading }) {
  if (cell.value === null) return null
  const { words, programmes } = reading
  return <span class="of">{words.basis(cell.n, cell.programmes, programmes.length)}</span>
}

/** A merged score in a table of scores. */
export function MergedScoreCell(frame: { readonly cell: MergedCell; readonly reading: PortfolioReading }) {
  const { cell, reading } = frame
  const { words, programmes } = reading
  if (cell.value === null) {
    return (
      <td>
        <Absent reason={cell.reason} reading={reading} />
      </td>
    )
  }
  return (
    <td class={toneOf(commonBands(reading), cell.value)}>
      <strong>{mergedScore(cell.value, reading)}</strong>
      <span class="of">{words.shortBasis(cell.n, cell.programmes, programmes.length)}</span>
    </td>
  )
}
