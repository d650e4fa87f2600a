import { element } from './elements.ts'

export const headerHeight = 24
export const headerWidth = 46

/** Part of the grid between frozen lines. Which rows and columns it shows are from–to, both included. */
export interface Pane {
  name: 'corner' | 'top' | 'left' | 'main'
  element: HTMLElement
  rows: HTMLElement
  overlay: HTMLElement
  /** Lies over the cells and their marks. */
  charts: HTMLElement
  frozenRows: boolean
  frozenColumns: boolean
  /** The rows drawn, so that scrolling draws only those that come in. */
  drawn: Map<number, HTMLElement>
}

function pane(name: Pane['name']): Pane {
  const rows = element('div', { class: 'pane-rows', role: 'rowgroup' })
  const overlay = element('div', { class: 'pane-overlay', 'aria-hidden': 'true' })
  const charts = element('div', { class: 'pane-charts', role: 'rowgroup' })
  return {
    name,
    element: element('div', { class: `pane pane-${name}`, role: 'presentation' }, rows, overlay, charts),
    rows,
    overlay,
    charts,
    frozenRows: name === 'corner' || name === 'top',
    frozenColumns: name === 'corner' || name === 'left',
    drawn: new Map(),
  }
}

/** The four panes of a grid; the frozen ones stick to the scroller's edges. */
export function fourPanes(): Pane[] {
  return [pane('corner'), pane('top'), pane('left'), pane('main')]
}
