import * as z from 'zod'
import { schemaFaults } from '../../shared/faults/schema-faults.ts'
import { mostInPortfolio } from '../../shared/messages/portfolio.ts'
import type { Query } from '../contract/query.ts'
import { Refused } from '../refused.ts'

/** An id of another form is an unknown round, which its programme tells. */
const roundsSchema = z.object({
  round: z.array(z.string().max(40)).max(mostInPortfolio).optional(),
})

/**
 * The rounds of a portfolio: `round` repeated, one for each key in the same order. An empty one, or one that is left out
 * at the end, is the latest that is published.
 */
export const roundsQuery: Query<readonly string[]> = {
  schema: roundsSchema,
  refuses: ['invalid-content'],
  read(context) {
    const parsed = roundsSchema.safeParse(context.req.queries())
    if (parsed.success) return parsed.data.round ?? []
    throw new Refused('invalid-content', { faults: schemaFaults(parsed.error) })
  },
}

/** Asked-for rounds as a part of an address, empty when every one is the latest. */
export function roundsInAddress(rounds: readonly string[]): string {
  if (rounds.every((round) => round === '')) return ''
  return rounds.map((round) => `&round=${encodeURIComponent(round)}`).join('')
}
