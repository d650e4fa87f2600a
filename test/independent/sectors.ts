/**
 * Which figures of sectors and items may stand beside the total and the kinds, worked out a second time in exact numbers: for every
 * insider and every other organisation, answers are sought that would have been published just the same.
 */
import type { Sector } from '../../shared/words/sector.ts'
import {
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  roundedTo,
  sumOf,
  times,
  whole,
} from './fraction.ts'
import type { RatedOrganisation, Raters } from './raters.ts'

/** A sum may go so far down (0 or less) and up, and still be published as it is; undefined: any distance. */
export interface Leeway {
  readonly down: Fraction
  readonly up: Fraction
}

/** The answers of one sector in one organisation. */
interface Answers {
  readonly sector: Sector | null
  readonly value: Fraction
  /** What the organisation's own value changes by when all the answers were 1, and when all were 5. */
  readonly toLowest: Fraction
  readonly toHighest: Fraction
}

export interface Member {
  readonly id: string
  readonly value: Fraction
  readonly answers: readonly Answers[]
  /** Of an item that is read beside its score: which of the two figures the member counts in. */
  readonly counts: 'in both' | 'in the score' | 'in the item'
}

const [one, five] = [whole(1), whole(5)]
const zero = whole(0)

const total = (raters: readonly Raters[]) => raters.reduce((sum, { count }) => sum + count, 0)

/** A sector's mean, moved as rounding moves the partnership's: by as large a part of the way to the end of the scale. */
function afterRounding(mean: Fraction, raters: readonly Raters[]): Fraction {
  const exact = dividedBy(sumOf(raters.map(({ sum }) => sum)), whole(total(raters)))
  const moved = minus(roundedTo(exact, fraction(1n, 100n)), exact)
  if (moved.over === 0n) return mean
  const part =
    moved.over > 0n ? dividedBy(moved, minus(five, exact)) : dividedBy(minus(zero, moved), minus(exact, one))
  return plus(mean, times(minus(moved.over > 0n ? five : one, mean), part))
}

export function memberOf(
  { id, partnerships }: RatedOrganisation,
  value: Fraction,
  valueIn: (sector: Sector) => Fraction | undefined,
  { isRounded } = { isRounded: true },
): Member {
  const number = whole(partnerships.length)
  const sectors = new Set(partnerships.flatMap((raters) => raters.map(({ sector }) => sector)))
  const answers = Array.from(sectors, (sector): Answers => {
    const [shares, brought]: [Fraction[], Fraction[]] = [[], []]
    for (const raters of partnerships) {
      const own = raters.find((each) => each.sector === sector)
      if (own === undefined) continue
      const share = fraction(BigInt(own.count), BigInt(total(raters)))
      shares.push(share)
      const mean = dividedBy(own.sum, whole(own.count))
      brought.push(times(share, isRounded ? afterRounding(mean, raters) : mean))
    }
    const share = dividedBy(sumOf(shares), number)
    const contribution = dividedBy(sumOf(brought), number)
    return {
      sector,
      value: (sector === null ? undefined : valueIn(sector)) ?? dividedBy(contribution, share),
      toLowest: minus(share, contribution),
      toHighest: minus(times(five, share), contribution),
    }
  })
  return { id, value, answers, counts: 'in both' }
}

/** In whole numbers of a unit in which everything of one score is whole: quicker than fractions, and as exact. */
interface WholeStretch {
  readonly owner: number
  readonly length: bigint
  readonly effect: bigint
  readonly below: boolean
}

type May = (owner: number, sector: Sector | null) => boolean
interface Shift {
  readonly total: bigint
  readonly item: bigint
  readonly sectors: ReadonlyMap<Sector | null, bigint>
}

const commonUnit = (numbers: readonly Fraction[]): bigint =>
  numbers.reduce((unit, { under }) => unit * fraction(under, unit).over, 1n)

/** The effect of filling the stretches in turn up to a length: whole ones, and of the last one a part. */
function fill(stretches: readonly WholeStretch[], length: bigint): { whole: bigint; part: Fraction } {
  let [left, sum] = [length, 0n]
  for (const stretch of stretches) {
    if (stretch.length >= left) return { whole: sum, part: fraction(left * stretch.effect, stretch.length) }
    left -= stretch.length
    sum += stretch.effect
  }
  return { whole: sum, part: zero }
}

export class Class {
  readonly #members: readonly Member[]
  readonly #unit: bigint
  /** Of the score's sum, and of the item's. */
  readonly #leeways: { of: 'total' | 'item'; down: bigint; up: bigint }[]
  readonly #sectors: { sector: Sector; down: bigint; up: bigint; stretches: WholeStretch[] }[]
  readonly #free: { owner: number; sector: Sector | null; down: bigint; up: bigint }[] = []

  constructor(
    members: readonly Member[],
    leeway: Leeway | undefined,
    shown: ReadonlyMap<Sector, Leeway>,
    ofItem?: Leeway,
  ) {
    const ends = (of: Leeway | undefined) => (of === undefined ? [] : [of.down, of.up])
    const unit =
      commonUnit([
        ...members.flatMap(({ value, answers }) => [
          value,
          ...answers.flatMap((each) => [each.value, each.toLowest, each.toHighest]),
        ]),
        ...ends(leeway),
        ...ends(ofItem),
        ...[...shown.values()].flatMap(ends),
      ]) * 100n
    const inUnits = ({ over, under }: Fraction) => over * (unit / under)
    const bothEnds = (of: Leeway) => ({ down: inUnits(of.down), up: inUnits(of.up) })
    this.#members = members
    this.#unit = unit
    this.#leeways = [
      ...(leeway === undefined ? [] : [{ of: 'total' as const, ...bothEnds(leeway) }]),
      ...(ofItem === undefined ? [] : [{ of: 'item' as const, ...bothEnds(ofItem) }]),
    ]
    this.#sectors = Array.from(shown, ([sector, of]) => ({ sector, ...bothEnds(of), stretches: [] }))
    members.forEach(({ answers, counts }, owner) => {
      if (counts !== 'in both') return
      for (const { sector, value, toLowest, toHighest } of answers) {
        const ofSector = this.#sectors.find((each) => each.sector === sector)
        if (ofSector === undefined) {
          this.#free.push({ owner, sector, down: inUnits(toLowest), up: inUnits(toHighest) })
          continue
        }
        const below = { owner, length: inUnits(minus(value, one)), effect: -inUnits(toLowest), below: true }
        const above = { owner, length: inUnits(minus(five, value)), effect: inUnits(toHighest), below: false }
        ofSector.stretches.push(...[below, above].filter(({ length }) => length > 0n))
      }
    })
    for (const { stretches } of this.#sectors) {
      stretches.sort(
        (a, b) =>
          Number(a.effect * b.length > b.effect * a.length) -
          Number(a.effect * b.length < b.effect * a.length),
      )
    }
  }

  /** Whether the answers that may move can leave every figure as it is when something else shifts the sums. */
  #absorbs(shift: Shift, may: May): boolean {
    let [down, up] = [0n, 0n]
    let [partDown, partUp] = [zero, zero]
    for (const { sector, stretches, ...room } of this.#sectors) {
      const own = stretches.filter(({ owner }) => may(owner, sector))
      const below = own.filter((each) => each.below)
      const length = (of: readonly WholeStretch[]) => of.reduce((sum, each) => sum + each.length, 0n)
      const moved = shift.sectors.get(sector) ?? 0n
      let from = room.down - moved + length(below)
      let to = room.up - moved + length(below)
      if (from < 0n) from = 0n
      if (to > length(own)) to = length(own)
      if (from > to) return false
      const lowest = below.reduce((sum, { effect }) => sum + effect, 0n)
      const [least, most] = [fill(own, from), fill([...own].reverse(), to)]
      down += least.whole - lowest
      up += most.whole - lowest
      partDown = plus(partDown, least.part)
      partUp = plus(partUp, most.part)
    }
    for (const each of this.#free) {
      if (!may(each.owner, each.sector)) continue
      down += each.down
      up += each.up
    }
    const least = plus({ over: down, under: 1n }, partDown)
    const most = plus({ over: up, under: 1n }, partUp)
    const ends = this.#leeways.map((of) => ({ down: of.down - shift[of.of], up: of.up - shift[of.of] }))
    return ends.every(
      (end) =>
        least.over <= end.up * least.under &&
        most.over >= end.down * most.under &&
        ends.every((other) => other.down <= end.up),
    )
  }

  /** How many hundredths of the way to an end these answers of a member can go, and what they shift in all. */
  #furthest(end: bigint, counts: Member['counts'], moved: readonly Answers[], may: May) {
    const inUnits = ({ over, under }: Fraction) => over * (this.#unit / under)
    const way = (value: Fraction) => end * this.#unit - inUnits(value)
    const total = moved.reduce((sum, each) => sum + inUnits(end === 1n ? each.toLowest : each.toHighest), 0n)
    const sectors = moved.map(({ sector, value }): [Sector | null, bigint] => [sector, way(value)])
    const can = (hundredths: bigint) => {
      const part = (of: bigint) => (of * hundredths) / 100n
      const isScored = counts !== 'in the item'
      return this.#absorbs(
        {
          total: isScored ? part(total) : 0n,
          item: counts === 'in the score' ? 0n : part(total),
          sectors: new Map(isScored ? sectors.map(([sector, of]) => [sector, part(of)]) : []),
        },
        may,
      )
    }
    let most = 0n
    if (can(100n)) most = 100n
    else
      for (const jump of [64n, 32n, 16n, 8n, 4n, 2n, 1n])
        if (most + jump < 100n && can(most + jump)) most += jump
    const size = (of: bigint) => (most * (of < 0n ? -of : of)) / 100n
    return {
      hundredths: most,
      total: size(total),
      sectors: new Map(sectors.map(([sector, of]) => [sector, size(of)])),
    }
  }

  #hides(target: number, insider: number): boolean {
    const member = this.#members[target]
    if (member === undefined) return false
    const both = (moved: readonly Answers[], may: May) => ({
      up: this.#furthest(5n, member.counts, moved, may),
      down: this.#furthest(1n, member.counts, moved, may),
    })
    const others: May = (owner) => owner !== target && owner !== insider
    const together = both(member.answers, others)
    if (together.up.hundredths >= 25n && together.down.hundredths >= 25n) return true
    const ways = [
      together,
      ...(member.answers.length > 1 ? member.answers.map((each) => both([each], others)) : []),
    ]
    if (!ways.some(({ up, down }) => up.total + down.total >= this.#unit)) return false
    return member.answers.every(({ sector }, place) => {
      if (sector === null || member.counts === 'in the item') return true
      const may: May = (owner, of) => owner !== insider && !(owner === target && of === sector)
      const { up, down } = both(member.answers.slice(place, place + 1), may)
      return (up.sectors.get(sector) ?? 0n) + (down.sectors.get(sector) ?? 0n) >= this.#unit
    })
  }

  #hidesEach(): boolean {
    const places = this.#members.map((_, place) => place)
    return places.every((target) =>
      places.every((insider) => insider === target || this.#hides(target, insider)),
    )
  }

  /** For the members and others like `everyone`: each third of the members alone absorbs what any one can shift. */
  #aThirdHides(everyone: readonly Member[]): boolean {
    const ofOneSector = everyone.flatMap(({ answers: [only, ...more] }) =>
      more.length === 0 && only !== undefined ? [only.sector] : [],
    )
    const shifts = [this.#unit, -this.#unit].flatMap((by): Shift[] => [
      ...Array.from(new Set(ofOneSector), (sector) => ({
        total: by,
        item: by,
        sectors: new Map([[sector, by]]),
      })),
      ...(everyone.some(({ answers }) => answers.length > 1)
        ? [
            { total: by, item: by, sectors: new Map<Sector, bigint>() },
            { total: 0n, item: 0n, sectors: new Map(this.#sectors.map(({ sector }) => [sector, by])) },
          ]
        : []),
    ])
    const some = (counts: Member['counts']) => this.#members.some((each) => each.counts === counts)
    const all = [
      ...shifts,
      ...(some('in the score') ? shifts.map((shift) => ({ ...shift, item: 0n })) : []),
      ...(some('in the item') ? shifts.map(({ item }) => ({ total: 0n, item, sectors: new Map() })) : []),
    ]
    return [0, 1, 2].every((third) =>
      all.every((shift) => this.#absorbs(shift, (owner) => owner % 3 === third)),
    )
  }

  /**
   * Whether everyone of the class keeps a point of width from everyone else of it.
   *
   * @param scored everyone who has a score
   * @param further how many more have a value of the item
   */
  hides(scored: readonly Member[], further = 0): boolean {
    return this.#aThirdHides(scored) || (scored.length + further <= 32 && this.#hidesEach())
  }
}

/** Whose answers are weighed where there are many: the first 32 of a kind, and further ones of rare sectors. */
export function kept(members: readonly Member[]): Member[] {
  const chosen: Member[] = []
  for (const member of members) {
    const isRare = ({ sector }: Answers) =>
      sector !== null &&
      chosen.filter(({ answers }) => answers.some((each) => each.sector === sector)).length < 9
    if (chosen.length < 32 || member.answers.some(isRare)) chosen.push(member)
  }
  return chosen
}
