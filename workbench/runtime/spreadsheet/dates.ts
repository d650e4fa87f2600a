/** A moment as a clock on the wall shows it; month from 1. */
export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
}

const dayLength = 86_400_000
/** Serial 0 is 30 December 1899, as in Sheets and in .xlsx files from 1 March 1900 on. */
const epoch = Date.UTC(1899, 11, 30)
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const found = clocks.get(timeZone)
  if (found) return found
  const fresh = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, fresh)
  return fresh
}

/** The wall clock of a time zone at a moment (milliseconds since 1970 UTC). */
export function wallTime(moment: number, timeZone: string): WallTime {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(moment)
      .map((part) => [part.type, Number(part.value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    millisecond: ((moment % 1000) + 1000) % 1000,
  }
}

function asUtc(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second, wall.millisecond)
}

/** The moment at which a time zone's clock shows that wall time. */
function momentOf(wall: WallTime, timeZone: string): number {
  const target = asUtc(wall)
  let moment = target
  for (let round = 0; round < 2; round++) moment += target - asUtc(wallTime(moment, timeZone))
  return moment
}

/** A moment as the number that a cell holds. */
export function serialOfMoment(moment: number, timeZone: string): number {
  return (asUtc(wallTime(moment, timeZone)) - epoch) / dayLength
}

/** A cell's number as the moment it means in the spreadsheet's time zone. */
export function momentOfSerial(serial: number, timeZone: string): number {
  return momentOf(wallOfSerial(serial), timeZone)
}

/** A cell's number as a wall time. */
export function wallOfSerial(serial: number): WallTime {
  const date = new Date(Math.round(serial * dayLength) + epoch)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  }
}

/** The number of a calendar day; null when there is no such day. Month from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const moment = Date.UTC(year, month - 1, day)
  const date = new Date(moment)
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? (moment - epoch) / dayLength : null
}
