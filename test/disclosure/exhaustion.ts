import type { Insider, PublishedSum, Range, Reader } from './attacker.ts'

/** Values are taken to be whole tenths here, so that all possible ones can be tried. */
const tenth = 10

/** Organisations that the same figures are about: nothing published tells them apart. */
interface Group {
  readonly members: readonly string[]
  readonly figures: readonly PublishedSum[]
}

function groupsOf({ organisations, published }: Reader): Group[] {
  const groups = new Map<string, { members: string[]; figures: PublishedSum[] }>()
  for (const organisation of organisations) {
    const figures = published.filter(({ members }) => members.includes(organisation))
    const signature = published.map((figure) => (figures.includes(figure) ? 'x' : '-')).join('')
    const group = groups.get(signature) ?? { members: [], figures }
    group.members.push(organisation)
    groups.set(signature, group)
  }
  return [...groups.values()]
}

/** Every sum, in tenths, that so many values can have, found by adding one value after the other. */
function reachableSums(count: number, { lowest, highest }: Reader): number[] {
  let sums = new Set([0])
  for (let added = 0; added < count; added += 1) {
    const next = new Set<number>()
    for (const sum of sums) {
      for (let value = lowest * tenth; value <= highest * tenth; value += 1) next.add(sum + value)
    }
    sums = next
  }
  return [...sums]
}

const within = (sum: number, { from, to }: PublishedSum): boolean =>
  sum >= from * tenth - 1e-6 && sum <= to * tenth + 1e-6

/** Whether some choice of a sum for every group agrees with every published figure. */
function agrees(reader: Reader, groups: readonly Group[], choices: readonly (readonly number[])[]): boolean {
  const chosen = new Map<PublishedSum, number>()
  const remaining = new Map(
    reader.published.map((figure) => [
      figure,
      groups.filter(({ figures }) => figures.includes(figure)).length,
    ]),
  )
  const choose = (place: number): boolean => {
    const group = groups[place]
    if (group === undefined) return true
    for (const figure of group.figures) remaining.set(figure, (remaining.get(figure) ?? 0) - 1)
    const before = group.figures.map((figure) => chosen.get(figure) ?? 0)
    const found = (choices[place] ?? []).some((sum) => {
      group.figures.forEach((figure, index) => {
        chosen.set(figure, (before[index] ?? 0) + sum)
      })
      const possible = group.figures.every(
        (figure) => remaining.get(figure) !== 0 || within(chosen.get(figure) ?? 0, figure),
      )
      return possible && choose(place + 1)
    })
    for (const figure of group.figures) remaining.set(figure, (remaining.get(figure) ?? 0) + 1)
    return found
  }
  return choose(0)
}

/** Places by trying every value in whole tenths, and every sum that the others can have. */
export function placeByExhaustion(reader: Reader, known: Insider, target: string): Range {
  const groups = groupsOf(reader)
  const targetGroup = groups.findIndex(({ members }) => members.includes(target))
  const choices = groups.map(({ members }) => {
    const fixed = members.includes(known.organisation) ? Math.round(known.value * tenth) : 0
    const free = members.filter((one) => one !== known.organisation && one !== target)
    return reachableSums(free.length, reader).map((sum) => sum + fixed)
  })
  const possible: number[] = []
  for (let value = reader.lowest * tenth; value <= reader.highest * tenth; value += 1) {
    const withTarget = choices.map((sums, place) =>
      place === targetGroup ? sums.map((sum) => sum + value) : sums,
    )
    if (agrees(reader, groups, withTarget)) possible.push(value / tenth)
  }
  return { least: Math.min(...possible), greatest: Math.max(...possible) }
}
