import { types } from 'node:util'

/**
 * A value as `google.script.run` carries it: null, strings, finite numbers, booleans, plain objects and arrays;
 * `undefined` in an array becomes null, an undefined member is left out. Throws for anything else, naming where.
 */
export function carried(value: unknown, where: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (value === undefined) return undefined
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value
    throw illegal(where, String(value))
  }
  if (typeof value !== 'object') throw illegal(where, typeof value)
  if (Array.isArray(value))
    return Array.from(value, (member, index) => carried(member, `${where}[${index}]`) ?? null)
  return carriedObject(value, where)
}

function carriedObject(value: object, where: string): unknown {
  if (types.isProxy(value)) throw illegal(where, 'an Apps Script object')
  if (!isPlain(value)) throw illegal(where, Object.prototype.toString.call(value).slice(8, -1))
  const members = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, carried(member, `${where}.${key}`)])
    .filter(([, member]) => member !== undefined)
  return Object.fromEntries(members)
}

/** Of no class but Object, in whatever realm. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null)
}

function illegal(where: string, kind: string): TypeError {
  return new TypeError(
    `Failed due to illegal value in property: ${where} (${kind} cannot travel through google.script.run)`,
  )
}
