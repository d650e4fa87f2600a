import type { Fault } from '../faults/fault.ts'
import type { Instrument } from '../template/instrument.ts'
import { dimensions } from '../words/dimension.ts'
import type { ScorecardFigures } from './scorecard.ts'

const unknownItem = {
  id: 'Templat versi ini tidak punya butir ini: hapus, atau pilih versi lain.',
  en: 'This version of the template has no such item: remove it, or name another version.',
}
const twice = {
  id: 'Butir ini tertulis dua kali: hapus salah satunya.',
  en: 'This item is there twice: remove one.',
}
const noItems = {
  id: 'Templat ini tidak punya butir untuk ini: tulis null.',
  en: 'The template has no items for this: write null.',
}
const moreThanAll = {
  id: 'Tidak boleh lebih banyak dari seluruh responden.',
  en: 'This cannot be more than all respondents.',
}

function itemFaults({ items }: Pick<Instrument, 'items'>, figures: ScorecardFigures): Fault[] {
  const known = items.map(({ id }) => id)
  const rated = figures.items.map(({ id }) => id)
  return rated.flatMap((id, place) => {
    const path = `items.${place}.id`
    if (!known.includes(id)) return [{ path, words: unknownItem }]
    return rated.indexOf(id) === place ? [] : [{ path, words: twice }]
  })
}

function scoreFaults({ items }: Pick<Instrument, 'items'>, { scores }: ScorecardFigures): Fault[] {
  return dimensions
    .filter((one) => scores[one] !== null && !items.some(({ dimension }) => dimension === one))
    .map((one) => ({ path: `scores.${one}`, words: noItems }))
}

function countFaults({ respondents, scores, items }: ScorecardFigures): Fault[] {
  const counted = [
    ...dimensions.map((one) => ({ path: `scores.${one}.respondents`, figure: scores[one] })),
    ...items.map((figure, place) => ({ path: `items.${place}.respondents`, figure })),
  ]
  return counted
    .filter(({ figure }) => figure !== null && figure.respondents > respondents)
    .map(({ path }) => ({ path, words: moreThanAll }))
}

/** What keeps figures from being a scorecard of the template, beyond their form; empty when nothing does. */
export function figureFaults(instrument: Pick<Instrument, 'items'>, figures: ScorecardFigures): Fault[] {
  return [...scoreFaults(instrument, figures), ...itemFaults(instrument, figures), ...countFaults(figures)]
}
