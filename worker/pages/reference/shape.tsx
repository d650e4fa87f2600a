import type { Child } from 'hono/jsx'
import type * as z from 'zod'
import { nameIn } from './reading.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema
type Part = JsonSchema | boolean | undefined

const indent = '  '

/** How much it may be: a value, characters or entries. */
function between(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return ` ${least}…${most}`
  if (least !== undefined) return ` ≥ ${least}`
  return most === undefined ? '' : ` ≤ ${most}`
}

function bounds({ minimum, maximum, exclusiveMinimum, minLength, maxLength }: JsonSchema): string {
  const over = typeof exclusiveMinimum === 'number' ? ` > ${exclusiveMinimum}` : ''
  return over + between(minimum ?? minLength, maximum ?? maxLength)
}

/** Parts with something between them. */
function joined(parts: readonly Child[], between: string): Child[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))
}

function properties(schema: JsonSchema, depth: number): Child[] {
  const inner = indent.repeat(depth + 1)
  const required = new Set(schema.required)
  const named = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    `${inner}${name}${required.has(name) ? '' : '?'}: `,
    ...shape(property, depth + 1),
    '\n',
  ])
  const others =
    typeof schema.additionalProperties === 'object'
      ? [
          inner,
          '[',
          ...shape(schema.propertyNames, depth + 1),
          ']: ',
          ...shape(schema.additionalProperties, depth + 1),
          '\n',
        ]
      : []
  return ['{\n', ...named.flat(), ...others, `${indent.repeat(depth)}}`]
}

function scalar(schema: JsonSchema): Child[] {
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'any')
  const form = schema.format ?? schema.pattern
  return [type, form === undefined ? bounds(schema) : ` (${form})`]
}

/** A schema as short lines in the manner of a type, with links to the schemas that it names. */
function shape(schema: Part, depth: number): Child[] {
  if (typeof schema !== 'object') return ['any']
  if (schema.$ref !== undefined) {
    const name = nameIn(schema.$ref)
    return [<a href={`#${name}`}>{name}</a>]
  }
  if (schema.const !== undefined) return [JSON.stringify(schema.const)]
  if (schema.enum !== undefined) return [schema.enum.map((value) => JSON.stringify(value)).join(' | ')]
  if (schema.anyOf !== undefined) {
    return joined(
      schema.anyOf.map((one) => shape(one, depth)),
      ' | ',
    ).flat()
  }
  if (schema.prefixItems !== undefined) {
    return [
      '[',
      ...joined(
        schema.prefixItems.map((one) => shape(one, depth)),
        ', ',
      ).flat(),
      ']',
    ]
  }
  if (schema.type === 'array') {
    return [
      '[ ',
      ...shape(Array.isArray(schema.items) ? undefined : schema.items, depth),
      ` ]${between(schema.minItems, schema.maxItems)}`,
    ]
  }
  return schema.type === 'object' ? properties(schema, depth) : scalar(schema)
}

/** A named schema with what it is. */
export function Shape({ name, schema }: { readonly name: string; readonly schema: JsonSchema }) {
  return (
    <section class="shape" id={name}>
      <h3>{name}</h3>
      <p>{schema.description}</p>
      <pre>{shape(schema, 0)}</pre>
    </section>
  )
}
