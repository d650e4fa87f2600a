import type { Look } from '../cells/draft.ts'

/** Mitra's colours: every text on its background has a contrast of at least 7 to 1. */
const ink = '#1d2b2f'
const quietInk = '#46555a'
const white = '#ffffff'

export const plain: Look = {
  background: null,
  color: ink,
  size: 10,
  bold: false,
  italic: false,
  wrap: false,
  horizontal: null,
  format: null,
}

export const title: Look = { ...plain, size: 16, bold: true, color: '#123f46' }
export const guidance: Look = { ...plain, color: quietInk }
export const tableHeading: Look = { ...plain, bold: true, background: '#123f46', color: white, wrap: true }
/** Above figures. */
export const figureHeading: Look = { ...tableHeading, horizontal: 'center' }
export const principleHeading: Look = { ...plain, bold: true, background: '#d5e7e6', color: '#123f46' }
export const benefitHeading: Look = { ...plain, bold: true, background: '#f3e3cd', color: '#532f05' }
export const label: Look = { ...plain, bold: true, wrap: true }
export const statement: Look = { ...plain, wrap: true }
/** To be filled in. */
export const input: Look = { ...plain, background: '#fffdf3', wrap: true }
export const dateInput: Look = { ...input, format: 'd mmm yyyy' }
/** Computed by a formula. */
export const computed: Look = { ...plain, background: '#f1f4f4' }
/** Figures stand in the middle of their columns, below one another with the dashes where there is none. */
export const figure: Look = { ...computed, horizontal: 'center' }
/** With two decimals; a score stands out. */
export const decimal: Look = { ...figure, format: '0.00' }
export const score: Look = { ...decimal, bold: true }
/** What a formula says in words. */
export const inWords: Look = { ...computed, wrap: true }
/** Blank columns and rows at the edges of what formulas cover. */
export const edge: Look = { ...plain, background: '#e6ebeb' }
/** Codes that formulas and the add-on read. */
export const code: Look = { ...plain, color: quietInk, size: 8 }
export const bar: Look = { ...computed, color: '#1b6770', size: 8 }

interface Colours {
  readonly background: string
  readonly color: string
}

/** For what needs attention; the words beside it say so too. */
export const attention: Colours = { background: '#fbdcd3', color: '#6d1b07' }
const lowest = attention
const between: readonly Colours[] = [
  { background: '#fbe9bf', color: '#4f3800' },
  { background: '#e9eecb', color: '#384300' },
]
const highest: Colours = { background: '#d3ecd9', color: '#124a26' }

/**
 * The five answers in a chart, from the lowest to the highest: two hues that everyone can tell apart, palest in the
 * middle, so that neighbours differ by their brightness too.
 */
export const answerColours = ['#8c3b0c', '#e0a15f', '#d6dddd', '#6fb3b5', '#0f4c55'] as const
/** What is drawn of principles and of benefits, and a line to compare with. */
export const chartColours = { principles: '#1b6770', benefits: '#8f540f', comparison: quietInk } as const

/** The colours of the bands, from the lowest to the highest; a band's name always stands in words. */
export function bandColours(place: number, bands: number): Colours {
  if (place === 0) return lowest
  if (place === bands - 1) return highest
  return between[Math.min(place - 1, between.length - 1)] ?? highest
}
