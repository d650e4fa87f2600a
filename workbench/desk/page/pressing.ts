/** What a key means on the grid. */
export type Meaning =
  | { kind: 'move'; down: number; right: number; extend: boolean }
  | { kind: 'type'; text: string }
  | { kind: 'edit' | 'clear' | 'undo' | 'all' }

/** A key as the browser reports it. */
export interface Key {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** How far some keys go: the rows of a page, and the whole sheet. */
export interface Reach {
  page: number
  rows: number
  columns: number
}

const arrows: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The keys that go far: rows down and columns right, without and with Ctrl. */
function far(key: string, reach: Reach, whole: boolean): [down: number, right: number] | null {
  if (key === 'PageDown') return [reach.page, 0]
  if (key === 'PageUp') return [-reach.page, 0]
  if (key === 'Home') return [whole ? -reach.rows : 0, -reach.columns]
  if (key === 'End') return [whole ? reach.rows : 0, reach.columns]
  return null
}

function move(key: Key, reach: Reach): Meaning | null {
  if (key.key === 'Tab') return { kind: 'move', down: 0, right: key.shiftKey ? -1 : 1, extend: false }
  const whole = key.ctrlKey || key.metaKey
  const times = whole ? Math.max(reach.rows, reach.columns) : 1
  const arrow = arrows[key.key]
  const [down, right] = arrow ? [arrow[0] * times, arrow[1] * times] : (far(key.key, reach, whole) ?? [0, 0])
  return down === 0 && right === 0 ? null : { kind: 'move', down, right, extend: key.shiftKey }
}

/** What the key means; null when it means nothing to the grid. */
export function pressed(key: Key, reach: Reach): Meaning | null {
  const command = key.ctrlKey || key.metaKey
  if (key.altKey && key.key === 'ArrowDown') return { kind: 'edit' }
  const movement = move(key, reach)
  if (movement) return movement
  if (command) {
    if (key.key === 'z') return { kind: 'undo' }
    if (key.key === 'a') return { kind: 'all' }
    return null
  }
  if (key.altKey) return null
  if (key.key === 'Enter' || key.key === 'F2') return { kind: 'edit' }
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'clear' }
  return key.key.length === 1 ? { kind: 'type', text: key.key } : null
}
