const percent = (value: number): string => `${Math.round(value * 100) / 100}%`

/**
 * Where a share of a chart's width lies, or how wide it is. Charts have no fixed width: across, everything is placed in
 * percent and down in rem, so that one drawing fits a phone and a desk and its text is as large as the page's.
 *
 * @param share 0 (left) to 1 (right)
 */
export const along = (share: number): string => percent(share * 100)

/** The share of the scale's length that lies below a score from 1 to 5. */
export const shareOfScale = (score: number): number => (score - 1) / 4

/** Where a score from 1 to 5 lies on the width. */
export const ofScore = (score: number): string => along(shareOfScale(score))

/** A length down a chart. */
export const rem = (length: number): string => `${Math.round(length * 1000) / 1000}rem`
