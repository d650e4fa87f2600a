import * as z from 'zod'

/** A file of words as it is read: texts in groups within groups, by id. */
export interface Words {
  readonly [id: string]: string | Words
}

export const wordsSchema: z.ZodType<Words> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), wordsSchema])),
)

/** The group of this id; an empty one when there is none. */
export function groupOf(words: Words, id: string): Words {
  const found = words[id]
  return found === undefined || typeof found === 'string' ? {} : found
}

/** Those of a group's words that belong to the ids, in the order of the ids. */
export function wordsOf(ids: readonly string[], words: Words): Words {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const found = words[id]
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
}

/** The lower words with the upper ones laid over them, group by group: where both have a text, the upper one stands. */
export function overlaid(lower: Words, upper: Words): Words {
  const together: Record<string, string | Words> = { ...lower }
  for (const [id, above] of Object.entries(upper)) {
    const below = lower[id]
    const bothGroups = typeof above !== 'string' && below !== undefined && typeof below !== 'string'
    together[id] = bothGroups ? overlaid(below, above) : above
  }
  return together
}
