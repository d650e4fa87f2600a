import * as z from 'zod'

/** The highest weight of an item. */
export const mostWeight = 100
export const weightSchema = z.number().positive().max(mostWeight)
