/** Sheets' own limit. */
const mostCharacters = 100

/**
 * A name that no sheet has yet: the wanted one, else with (2), (3) and so on behind it. Sheets does not tell capitals
 * from small letters here.
 */
export function freeWorksheetName(wanted: string, taken: readonly string[]): string {
  const inUse = new Set(taken.map((name) => name.toLowerCase()))
  let name = wanted
  for (let number = 2; inUse.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`
    name = wanted.slice(0, mostCharacters - ending.length) + ending
  }
  return name
}
