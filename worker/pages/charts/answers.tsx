import { rem } from './place.ts'

/** How often each rating was given, from 1 to 5. */
export type Ratings = readonly number[]

/** The shares of the ratings, from 0 to 1; nothing when nobody rated. */
export function sharesOf(ratings: Ratings): number[] {
  const total = ratings.reduce((sum, count) => sum + count, 0)
  return total === 0 ? [] : ratings.map((count) => count / total)
}

/** Those below the middle of the scale, and half of those on it: what lies left of the middle. */
function leftOf(shares: readonly number[]): number {
  const [one = 0, two = 0, three = 0] = shares
  return one + two + three / 2
}

interface AnswersFrame {
  readonly ratings: Ratings
  /** Upper edge and height, in rem. */
  readonly y: number
  readonly height: number
  /** How much of the width one side can take, in percent: under 50. */
  readonly side: number
}

/** Ratings as parts of one bar that diverges from the middle: under 3 to the left, over 3 to the right. */
export function Answers({ ratings, y, height, side }: AnswersFrame) {
  const shares = sharesOf(ratings)
  const left = 50 - leftOf(shares) * side
  return (
    <>
      {shares.map((share, place) => {
        const before = shares.slice(0, place).reduce((sum, part) => sum + part, 0)
        return share === 0 ? null : (
          <rect
            class={`rating-${place + 1}`}
            x={`${left + before * side}%`}
            y={rem(y)}
            width={`${share * side}%`}
            height={rem(height)}
          />
        )
      })}
      <line class="middle" x1="50%" x2="50%" y1={rem(y - 0.15)} y2={rem(y + height + 0.15)} />
    </>
  )
}
