/** What Cloudflare counts and charges for, as far as Mitra uses it. */
export const meters = [
  'requests',
  'processor',
  'objectRequests',
  'objectDuration',
  'rowsRead',
  'rowsWritten',
  'objectStorage',
  'libraryRowsRead',
  'libraryStorage',
  'logs',
] as const
export type Meter = (typeof meters)[number]

interface Price {
  /** In the meter's own unit, a month, on the paid plan. */
  readonly included: number
  /** US dollars for each `per` units beyond that. */
  readonly dollars: number
  readonly per: number
  /** In the meter's own unit; undefined where the free plan has no such limit. */
  readonly free?: { readonly most: number; readonly every: 'day' | 'ever' }
}

const million = 1_000_000
const billion = 1_000_000_000

/**
 * Cloudflare's list prices as they stood on 24 November 2026, from its documentation of Workers, Durable Objects, D1 and
 * Observability (whose prices hold from 1 December 2026). Written here once: the pages' tables are made from it.
 */
export const prices: Readonly<Record<Meter, Price>> = {
  requests: { included: 10 * million, dollars: 0.3, per: million, free: { most: 100_000, every: 'day' } },
  processor: { included: 30 * million, dollars: 0.02, per: million },
  objectRequests: { included: million, dollars: 0.15, per: million, free: { most: 100_000, every: 'day' } },
  objectDuration: { included: 400_000, dollars: 12.5, per: million, free: { most: 13_000, every: 'day' } },
  rowsRead: {
    included: 25 * billion,
    dollars: 0.001,
    per: million,
    free: { most: 5 * million, every: 'day' },
  },
  rowsWritten: { included: 50 * million, dollars: 1, per: million, free: { most: 100_000, every: 'day' } },
  objectStorage: { included: 5, dollars: 0.2, per: 1, free: { most: 5, every: 'ever' } },
  libraryRowsRead: {
    included: 25 * billion,
    dollars: 0.001,
    per: million,
    free: { most: 5 * million, every: 'day' },
  },
  libraryStorage: { included: 5, dollars: 0.75, per: 1, free: { most: 5, every: 'ever' } },
  logs: { included: 50, dollars: 0.25, per: 1, free: { most: 0.5, every: 'day' } },
}

/** US dollars a month for the paid plan itself. */
export const planDollars = 5
