import * as z from 'zod'
import type { Language } from '../../shared/language/language.ts'
import { answerSchemas, bodySchemas, partSchemas, type SchemaName, schemaWords } from './schemas.ts'

const addressOf = (name: string): string => `#/components/schemas/${name}`

export function schemaReference(name: SchemaName): { readonly $ref: string } {
  return { $ref: addressOf(name) }
}

type JsonSchema = z.core.JSONSchema.BaseSchema
type Rewritten = { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }

/** An object without a word on further fields is open, in what is answered too: a newer Worker may say more. */
function leaveOpen({
  zodSchema: {
    _zod: { def },
  },
  jsonSchema,
}: Rewritten): void {
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties
}

/** Every whole number that JSON carries lies between these; to say so helps nobody. */
function leaveOutSafeBounds({ jsonSchema }: Rewritten): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

/** A step of 0.1 is no binary number: validators would say that 2.9 is no multiple of it. The Worker checks it still. */
function leaveOutBrokenSteps({ jsonSchema }: Rewritten): void {
  if (!Number.isInteger(jsonSchema.multipleOf ?? 1)) delete jsonSchema.multipleOf
}

/** A record of fixed names, once more: as many as there are names, so every one of them. */
function countNames({ jsonSchema }: Rewritten): void {
  const { propertyNames, required } = jsonSchema
  if (propertyNames === undefined || required === undefined) return
  jsonSchema.minProperties = required.length
  delete jsonSchema.required
}

/** Of alternatives one that fits is enough; where what tells them apart has a default, several can. */
function takeAny({ jsonSchema }: Rewritten): void {
  const { oneOf } = jsonSchema
  if (oneOf === undefined) return
  jsonSchema.anyOf = oneOf
  delete jsonSchema.oneOf
}

function rewrite(rewritten: Rewritten): void {
  leaveOpen(rewritten)
  countNames(rewritten)
  takeAny(rewritten)
  leaveOutSafeBounds(rewritten)
  leaveOutBrokenSteps(rewritten)
}

/** A schema that stands for itself, as JSON Schema. */
export function plainSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...plain } = z.toJSONSchema(schema, { override: rewrite })
  return plain
}

type Described = z.core.$ZodRegistry<{ id: string; description: string }>

const isName = (name: string): name is SchemaName => name in schemaWords

function describe(
  registry: Described,
  schemas: Readonly<Record<string, z.ZodType>>,
  language: Language,
): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (isName(name)) registry.add(schema, { id: name, description: schemaWords[name][language] })
  }
}

function converted(
  schemas: Readonly<Record<string, z.ZodType>>,
  io: 'input' | 'output',
  language: Language,
): [name: string, schema: JsonSchema][] {
  const registry: Described = z.registry()
  describe(registry, partSchemas, language)
  describe(registry, schemas, language)
  const { schemas: made } = z.toJSONSchema(registry, {
    io,
    metadata: registry,
    uri: addressOf,
    override: rewrite,
  })
  return Object.entries(made).map(([name, { $id, $schema, ...schema }]) => [name, schema])
}

/**
 * The shared schemas as JSON Schema 2020-12, which is OpenAPI 3.1's: bodies as they are sent, with what may be left
 * out, and answers as they arrive.
 */
export function jsonSchemas(language: Language): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ...converted(answerSchemas, 'output', language),
    ...converted(bodySchemas, 'input', language),
  ])
}
