import { type Meter, meters, planDollars, prices } from './prices.ts'

/** What one organisation causes in a month in which a round ends; each counted on the generous side. */
const sending = { requests: 4, objectRequests: 4 }
/** A link opened, ten pages read, the style sheet and the icon once. */
const reading = { requests: 13, objectRequests: 11 }
/** Its share of a sheet that asks for a feed every hour: 720 times a month for 25 organisations. */
const feed = { requests: 29, objectRequests: 29 }

const requests = sending.requests + reading.requests + feed.requests
const objectRequests = sending.objectRequests + reading.objectRequests + feed.objectRequests

/** Milliseconds of processor time a request. */
const processorTime = 3
/** Seconds for which an object is held by a request, and the gigabytes that Cloudflare charges it with. */
const objectSeconds = 0.05
const objectGigabytes = 0.128
/** Gigabytes of a line in the log, with what the platform adds to it. */
const logLine = 2e-6

/** By meter, for one organisation in a month in which a round ends; storage after twenty rounds. */
export const usage: Readonly<Record<Meter, number>> = {
  requests,
  processor: requests * processorTime,
  objectRequests,
  objectDuration: objectRequests * objectSeconds * objectGigabytes,
  rowsRead: 500,
  rowsWritten: 10,
  objectStorage: 0.0002,
  libraryRowsRead: 100,
  libraryStorage: 0.000002,
  logs: requests * logLine,
}

/** The part of a month's use that falls on its busiest day, when everybody sends at the last moment. */
const busiestDay = 1 / 5

/** US dollars a month for a meter, beyond what the plan includes. */
export function dollarsFor(meter: Meter, organisations: number): number {
  const { included, dollars, per } = prices[meter]
  return (Math.max(0, usage[meter] * organisations - included) / per) * dollars
}

/** US dollars a month in all, on the paid plan. */
export function dollarsInAll(organisations: number): number {
  return planDollars + meters.reduce((sum, meter) => sum + dollarsFor(meter, organisations), 0)
}

/** The most organisations that stay within a limit of the free plan on the busiest day. */
export function mostOnFreePlan(meter: Meter): number | undefined {
  const { free } = prices[meter]
  if (free === undefined) return undefined
  return Math.floor(free.most / (usage[meter] * (free.every === 'day' ? busiestDay : 1)))
}
