import type { Cell } from '../../../shared/messages/release.ts'
import { bandInWords, oneDecimal, type Reading } from './reading.ts'

/** A score with its band in words, or that it is protected. */
export function Score({ cell, reading }: { readonly cell: Cell; readonly reading: Reading }) {
  const { words } = reading
  if (cell.value === null) return <span class="protected">{words.protected}</span>
  const band = bandInWords(cell.value, reading)
  return (
    <>
      <span class="value">{oneDecimal(cell.value, reading)}</span>
      {band === undefined ? null : <span class={`band ${band.tone}`}>{band.name}</span>}
      <span class="of">{words.basis(cell.n)}</span>
    </>
  )
}

/** A percentage in steps of ten, or that it is protected. */
export function Percent({ cell, reading }: { readonly cell: Cell; readonly reading: Reading }) {
  if (cell.value === null) return <span class="protected">{reading.words.protected}</span>
  return <>{`${cell.value}%`}</>
}

/** Explains protected cells where they stand, when there are any. */
export function WhyProtected({
  cells,
  reading,
}: {
  readonly cells: readonly Cell[]
  readonly reading: Reading
}) {
  if (cells.every((cell) => cell.value !== null)) return null
  return (
    <div class="note">
      <p>{reading.words.whyProtected(reading.release.threshold)}</p>
    </div>
  )
}
