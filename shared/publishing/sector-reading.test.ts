import { expect, test } from 'vitest'
import type { Sector } from '../words/sector.ts'
import { scoreScale } from './cell.ts'
import {
  type ComposedOrganisation,
  compositionOfScore,
  countComposition,
  emptyComposition,
} from './composition.ts'
import { anyRoom, roomOf } from './room.ts'
import { sectorsMayStand } from './sector-reading.ts'
import { countOrganisation, emptyTally } from './tally.ts'

/** An organisation of whose respondents each sector has as many as every other. */
function organisation(values: Partial<Record<Sector, number>>): ComposedOrganisation {
  const parts = sectorsOf.flatMap((sector) => {
    const value = values[sector]
    return value === undefined ? [] : [{ sector, value }]
  })
  const share = 1 / parts.length
  return {
    items: [],
    value: parts.reduce((sum, { value }) => sum + share * value, 0),
    parts: parts.map(({ sector, value }) => ({ sector, value, share, contribution: share * value })),
  }
}
const sectorsOf: readonly Sector[] = ['government', 'business', 'nonprofit']

/** Whether the figures of these sectors may stand beside that of all. */
function mayStand(organisations: readonly ComposedOrganisation[], ...shown: readonly Sector[]): boolean {
  const composition = emptyComposition()
  const all = emptyTally()
  for (const one of organisations) {
    const ofSectors = one.parts.map(({ sector }) => sector)
    countComposition(composition, ofSectors, () => one)
    countOrganisation(all, one.value)
  }
  const rooms = shown.map((sector) => {
    const tally = emptyTally()
    for (const { parts } of organisations)
      countOrganisation(tally, parts.find((part) => part.sector === sector)?.value ?? null)
    return [sector, roomOf(tally, scoreScale)] as const
  })
  return sectorsMayStand(
    compositionOfScore(composition),
    { ofAll: roomOf(all, scoreScale), ofItem: anyRoom, ofSectors: new Map(rooms) },
    scoreScale,
  )
}

const times = (count: number, values: Partial<Record<Sector, number>>) =>
  Array.from({ length: count }, () => organisation(values))

test('what the total leaves for the only one of another sector may not place it', () => {
  // 6 · 3.5 ± 0.3 less 5 · 4.0 ± 0.25 is 0.45 to 1.55, of which the scale leaves 1 to 1.55.
  expect(mayStand([...times(5, { nonprofit: 4 }), organisation({ government: 1 })], 'nonprofit')).toBe(false)
  // 6 · 3.8 ± 0.3 less the same is 2.25 to 3.35.
  expect(mayStand([...times(5, { nonprofit: 4 }), organisation({ government: 3 })], 'nonprofit')).toBe(true)
})

test('organisations of the same sectors hide each other', () => {
  expect(mayStand(times(6, { nonprofit: 4, business: 3 }), 'nonprofit', 'business')).toBe(true)
})

test('the order in which sectors are given does not matter', () => {
  const organisations = [
    ...times(5, { nonprofit: 4, business: 4.6 }),
    organisation({ nonprofit: 4, business: 4.6, government: 1 }),
  ]
  expect(mayStand(organisations, 'nonprofit', 'business')).toBe(
    mayStand(organisations, 'business', 'nonprofit'),
  )
  expect(mayStand(organisations, 'nonprofit')).toBe(true)
})

test('of more organisations than are kept, some make up for any', () => {
  expect(mayStand(times(200, { nonprofit: 4, business: 3 }), 'nonprofit', 'business')).toBe(true)
  expect(mayStand([...times(200, { nonprofit: 3 }), ...times(40, { government: 4 })], 'nonprofit')).toBe(true)
})
