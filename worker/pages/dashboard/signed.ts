import { type Dashboard, scoreText } from './reading.ts'

/** A difference of scores with its sign; none when there is no difference. */
export function signed(difference: number, dashboard: Dashboard): string {
  const size = scoreText(Math.abs(difference), dashboard)
  if (difference === 0) return size
  return `${difference > 0 ? '+' : '\u2212'}${size}`
}
