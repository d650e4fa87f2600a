import type { CellStyle } from './cell.ts'

/** A change of a style; null brings the default back. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | null }

const known = new Map<string, CellStyle>()

/** One object for every equal style, so that thousands of cells share a few. */
export function sharedStyle(style: CellStyle): CellStyle {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined && value !== null)
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  const key = JSON.stringify(sorted)
  const found = known.get(key)
  if (found) return found
  const fresh: CellStyle = Object.freeze(sorted)
  known.set(key, fresh)
  return fresh
}

export const plainStyle = sharedStyle({})

/** The style with the change made. */
export function changedStyle(style: CellStyle | undefined, change: StyleChange): CellStyle {
  const merged = { ...style, ...change }
  const entries = Object.entries(merged).filter(([, value]) => value !== null)
  return sharedStyle(Object.fromEntries(entries))
}
