/** Anything that Apps Script hands to a script by reference; the script sees its methods and enums, never its fields. */
export abstract class Service {
  toString(): string {
    return this.constructor.name
  }
}

/** One member of an Apps Script enum. */
export class EnumValue extends Service {
  readonly label: string
  readonly position: number

  constructor(label: string, position: number) {
    super()
    this.label = label
    this.position = position
  }

  override toString(): string {
    return this.label
  }

  name(): string {
    return this.label
  }

  ordinal(): number {
    return this.position
  }

  toJSON(): string {
    return this.label
  }
}

/** An Apps Script enum: its members by name. */
export class EnumGroup extends Service {
  readonly members: ReadonlyMap<string, EnumValue>

  constructor(labels: string) {
    super()
    this.members = new Map(
      labels.split(' ').map((label, position) => [label, new EnumValue(label, position)]),
    )
  }

  /** The member of that name; throws when there is none. */
  member(label: string): EnumValue {
    const found = this.members.get(label)
    if (!found) throw new Error(`There is no enum member ${label}`)
    return found
  }

  includes(value: unknown): value is EnumValue {
    return value instanceof EnumValue && this.members.get(value.label) === value
  }
}

/** An error that a Google service throws. */
export class Exception extends Error {
  override name = 'Exception'
}

/** Google's complaint about arguments that fit no signature of the method. */
export function wrongParameters(method: string, ...values: unknown[]): Exception {
  return new Exception(
    `The parameters (${values.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  )
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return 'number'
  if (Array.isArray(value)) return 'number[]'
  if (value instanceof Service) return value.constructor.name
  return typeof value === 'object' ? 'Object' : typeof value === 'string' ? 'String' : typeof value
}

/** The methods of a Google class that a service has; whatever is a service itself comes as unknown and is checked. */
export type Served<T, Names extends keyof T> = {
  [Name in Names]: T[Name] extends (...values: infer Values) => unknown
    ? { method(...values: Values): unknown }['method']
    : T[Name]
}
