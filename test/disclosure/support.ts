/**
 * Exact linear algebra on what is published: of how few organisations some combination of published figures can be
 * about. In whole numbers modulo a prime, so that nothing is rounded.
 */

/** A published figure as a weighted sum of unknowns, by their names; weights are whole numbers. */
export type Functional = ReadonlyMap<string, number>

/** Products of two smaller numbers are exact. */
const prime = 67_108_859

const modulo = (value: number): number => ((value % prime) + prime) % prime

function inverse(value: number): number {
  let [power, base, result] = [prime - 2, value, 1]
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
    power = Math.floor(power / 2)
  }
  return result
}

type Row = number[]

/** Takes one row out of all others where it leads; the rows that are left are independent and in reduced echelon form. */
function reduced(rows: readonly Row[]): Row[] {
  const left = rows.map((row) => [...row])
  const done: Row[] = []
  const columns = rows[0]?.length ?? 0
  for (let column = 0; column < columns; column += 1) {
    const place = left.findIndex((row) => row[column] !== 0)
    const [lead] = place < 0 ? [] : left.splice(place, 1)
    if (lead === undefined) continue
    const factor = inverse(lead[column] ?? 1)
    const leading = lead.map((value) => (value * factor) % prime)
    for (const row of [...left, ...done]) {
      const times = row[column] ?? 0
      if (times === 0) continue
      leading.forEach((value, at) => {
        row[at] = modulo((row[at] ?? 0) - times * value)
      })
    }
    done.push(leading)
  }
  return done
}

/** The rows that hang together: those that share a column, directly or by way of others. */
function components(rows: readonly Row[]): Row[][] {
  const found: Row[][] = []
  for (const row of rows) {
    const touches = (other: Row) => other.some((value, at) => value !== 0 && row[at] !== 0)
    const joined = found.filter((component) => component.some(touches))
    const apart = found.filter((component) => !joined.includes(component))
    found.splice(0, found.length, ...apart, [row, ...joined.flat()])
  }
  return found
}

/** Every choice of so many. */
function* choices<Value>(from: readonly Value[], count: number): Generator<Value[]> {
  if (count === 0) yield []
  else
    for (const [place, value] of from.entries()) {
      for (const rest of choices(from.slice(place + 1), count - 1)) yield [value, ...rest]
    }
}

/**
 * The combinations of rows that vanish on as many columns as can be: of each, where it does not. Any other combination
 * is about more.
 */
function* leastSupports(rows: readonly Row[]): Generator<number[]> {
  const columns = Array.from(rows[0] ?? [], (_, at) => at).filter((at) => rows.some((row) => row[at] !== 0))
  for (const vanishing of choices(columns, rows.length - 1)) {
    const order = [...vanishing, ...columns.filter((at) => !vanishing.includes(at))]
    const echelon = reduced(rows.map((row) => order.map((at) => row[at] ?? 0)))
    const last = echelon.find((row) => row.slice(0, vanishing.length).every((value) => value === 0))
    if (last !== undefined) yield order.filter((_, at) => last[at] !== 0)
  }
}

/** What a combination of published figures is about, by the names of the organisations. */
export type Support = ReadonlySet<string>

/**
 * The fewest organisations that any combination of published figures is about.
 *
 * @param known unknowns that are published by themselves: an organisation that agreed to be named
 */
export function fewestBehind(
  functionals: readonly Functional[],
  organisationOf: (unknown: string) => string,
  known: ReadonlySet<string> = new Set(),
): Support | undefined {
  const unknowns = [...new Set(functionals.flatMap((one) => [...one.keys()]))].filter(
    (one) => !known.has(one),
  )
  // Unknowns with the same weight in every figure cannot be told apart: one column stands for all of them.
  const alike = new Map<string, string[]>()
  for (const unknown of unknowns) {
    const signature = functionals.map((one) => one.get(unknown) ?? 0).join()
    alike.set(signature, [...(alike.get(signature) ?? []), unknown])
  }
  const groups = [...alike.values()]
  const rows = functionals.map((one) => groups.map(([first = '']) => modulo(one.get(first) ?? 0)))
  let fewest: Support | undefined
  for (const component of components(reduced(rows))) {
    for (const support of leastSupports(component)) {
      const organisations = new Set(support.flatMap((at) => groups[at] ?? []).map(organisationOf))
      if (fewest === undefined || organisations.size < fewest.size) fewest = organisations
    }
  }
  return fewest
}
