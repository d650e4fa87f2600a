/** The names in their order, numbered where one came before, so that each tells its own apart from all others. */
export function numberedNames(names: readonly string[]): string[] {
  const given = new Set(names)
  const used = new Set<string>()
  return names.map((name) => {
    let own = name
    for (let number = 2; used.has(own) || (own !== name && given.has(own)); number += 1) {
      own = `${name} (${number})`
    }
    used.add(own)
    return own
  })
}
