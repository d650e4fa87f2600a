/** The cells of a Markdown table, without its heading. */
export type Table = readonly (readonly string[])[]

/** A worked example of a page: what goes in, and what is said to come out. */
export interface WorkedExample {
  readonly given: Table
  /** What stands before the results. */
  readonly asked: Table
  /** The last column of the second table; of the only one, where what comes out stands beside what goes in. */
  readonly results: readonly string[]
}

const isRow = (line: string): boolean => line.startsWith('|')

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The tables of a piece of Markdown, in order. */
function tablesIn(lines: readonly string[]): Table[] {
  const tables: string[][][] = []
  lines.forEach((line, index) => {
    if (!isRow(line)) return
    if (!isRow(lines[index - 1] ?? '')) tables.push([])
    tables[tables.length - 1]?.push(cellsOf(line))
  })
  return tables.map((rows) => rows.slice(2))
}

/**
 * The worked examples of a page by their id: each begins with `<!-- example: id -->`, a table of what is given and a
 * table of results.
 *
 * @throws Error when an example has no table, or its id is there twice
 */
export function workedExamples(page: string): ReadonlyMap<string, WorkedExample> {
  const [, ...parts] = page.split(/^<!-- example: /m)
  const examples = new Map<string, WorkedExample>()
  for (const part of parts) {
    const [mark = '', ...lines] = part.split('\n')
    const id = mark.replace(' -->', '')
    const [given, results = given] = tablesIn(lines)
    if (given === undefined || results === undefined) throw new Error(`Example ${id} has no table`)
    if (examples.has(id)) throw new Error(`Example ${id} is there twice`)
    examples.set(id, {
      given,
      asked: results.map((row) => row.slice(0, -1)),
      results: results.map((row) => row[row.length - 1] ?? ''),
    })
  }
  return examples
}
