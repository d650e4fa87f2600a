import type { Round } from './round.ts'

const longest = 40

function idFrom(label: string, place: number): string {
  const id = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest - 3)
    .replace(/^-+|-+$/g, '')
  return id === '' ? `round-${place + 1}` : id
}

/**
 * Rounds of what a person calls them, in that order: each gets an id that can be read in an address. Blank labels are none.
 *
 * @returns ids that differ, whatever the labels
 */
export function roundsFromLabels(labels: readonly string[]): Round[] {
  const taken = new Set<string>()
  return labels
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .map((label, place) => {
      const wanted = idFrom(label, place)
      const id = taken.has(wanted) ? `${wanted}-${place + 1}` : wanted
      taken.add(id)
      return { id, label }
    })
}
