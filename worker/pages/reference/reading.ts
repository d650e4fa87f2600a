import * as z from 'zod'
import type { ContractDocument } from '../../contract/document.ts'

const referenceSchema = z.object({ $ref: z.string() })
/** Described for all operations at once, or of one operation alone: what stands in its query. */
const parameterSchema = z.union([referenceSchema, z.object({ name: z.string() })])
const mediaSchema = z.object({ schema: z.looseObject({}), example: z.unknown().optional() })
const contentSchema = z.record(z.string(), mediaSchema)

export type ReadParameter = z.output<typeof parameterSchema>

/** What the page reads of an operation. */
const operationSchema = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: contentSchema.default({}) })),
})

export interface ReadOperation extends z.output<typeof operationSchema> {
  readonly method: string
  readonly path: string
}

/** The document's operations, in its order. */
export function operationsOf({ paths }: ContractDocument): ReadOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      ...operationSchema.parse(operation),
    })),
  )
}

/** The last part of a reference: the name of what it refers to. */
export const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)
