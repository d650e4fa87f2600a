import * as z from 'zod'

/** Whether a content has more names and entries in all, at every depth together. */
function hasMoreThan(most: number, content: unknown): boolean {
  const open: unknown[] = [content]
  let count = 0
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    const inside: readonly unknown[] = Object.values(value)
    count += inside.length
    if (count > most) return true
    for (const part of inside) open.push(part)
  }
  return false
}

/**
 * A schema whose content is counted before it is looked at: every fault costs far more time and memory than its bytes,
 * and a body of 1 MB could hold a hundred thousand of them.
 *
 * @param most names and entries, well over what anything that follows the schema has
 */
export function counted<Schema extends z.ZodType>(schema: Schema, most: number): z.ZodType<z.output<Schema>> {
  return z
    .unknown()
    .refine((content) => !hasMoreThan(most, content), { abort: true })
    .pipe(schema)
}
