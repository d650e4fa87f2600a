import { type Environment, environments } from './environments.ts'

/** A D1 database as wrangler.toml names it. */
export interface Database {
  readonly binding: string
  readonly name: string
  /** Undefined until one was made in an account. */
  readonly id: string | undefined
}

interface Part {
  /** What stands in the brackets, as `env.staging.d1_databases`. */
  readonly table: string
  /** The line of its heading and the line after its last, counted from zero. */
  readonly from: number
  readonly to: number
}

const heading = /^\s*\[{1,2}\s*([\w.-]+)\s*\]{1,2}\s*(?:#.*)?$/
const entry = /^(\s*([\w-]+)\s*=\s*)"([^"]*)"(.*)$/

function partsOf(lines: readonly string[]): Part[] {
  const headings = lines.flatMap((line, index) => {
    const table = heading.exec(line)?.[1]
    return table === undefined ? [] : [{ table, from: index }]
  })
  return headings.map(({ table, from }, index) => ({
    table,
    from,
    to: headings[index + 1]?.from ?? lines.length,
  }))
}

function databaseParts(lines: readonly string[], environment: Environment): Part[] {
  const { flag } = environments[environment]
  const table = flag === '' ? 'd1_databases' : `env.${flag}.d1_databases`
  return partsOf(lines).filter((part) => part.table === table)
}

function textIn(lines: readonly string[], { from, to }: Part, name: string): string | undefined {
  return lines
    .slice(from, to)
    .map((line) => entry.exec(line))
    .find((match) => match?.[2] === name)?.[3]
}

/** The databases of an environment, as wrangler.toml has them. */
export function databasesIn(toml: string, environment: Environment): Database[] {
  const lines = toml.split('\n')
  return databaseParts(lines, environment).map((part) => ({
    binding: textIn(lines, part, 'binding') ?? '',
    name: textIn(lines, part, 'database_name') ?? '',
    id: textIn(lines, part, 'database_id'),
  }))
}

/**
 * Writes the id of a database into wrangler.toml and leaves everything else, comments included, as it stands.
 *
 * @throws Error when the environment has no such binding
 */
export function withDatabaseId(toml: string, environment: Environment, binding: string, id: string): string {
  const lines = toml.split('\n')
  const part = databaseParts(lines, environment).find((one) => textIn(lines, one, 'binding') === binding)
  if (part === undefined) throw new Error(`wrangler.toml has no database ${binding} for ${environment}`)
  const places = lines.slice(part.from, part.to).map((line) => entry.exec(line)?.[2])
  const present = places.indexOf('database_id')
  if (present >= 0) {
    const line = part.from + present
    return lines.with(line, (lines[line] ?? '').replace(entry, `$1"${id}"$4`)).join('\n')
  }
  const after = part.from + places.indexOf('database_name') + 1
  return lines.toSpliced(after, 0, `database_id = "${id}"`).join('\n')
}
