import { describe, expect, test } from 'vitest'
import type { Item } from '../template/instrument.ts'
import { changeBetween, itemChangeBetween, type RatedRound } from './change.ts'
import type { CellReading } from './response.ts'

const trust = (id: string, weight = 1): Item => ({ id, dimension: 'trust', weight })
/** A round with the given items of trust and a row of responses for each respondent. */
const round = (ids: readonly string[], ...rows: readonly CellReading[][]): RatedRound => ({
  items: ids.map((id) => trust(id)),
  respondents: rows.map((responses) => ({ sector: null, responses })),
})
const change = (earlier: RatedRound, later: RatedRound) => changeBetween(earlier, later, 'trust')

describe('a change between rounds that hold the same items', () => {
  test('is the difference of the two shown scores', () => {
    // 7/3 is shown as 2.33, 8/3 as 2.67.
    expect(change(round(['one'], [1], [3], [3]), round(['one'], [2], [2], [4])).change).toBe(0.34)
    expect(change(round(['one'], [5], [4]), round(['one'], [1], [2])).change).toBe(-3)
  })

  test('minds neither the order of the items nor their weights', () => {
    const earlier = round(['one', 'two'], [1, 3])
    const later: RatedRound = {
      items: [trust('two', 3), trust('one')],
      respondents: [{ sector: null, responses: [3, 1] }],
    }
    expect(change(earlier, later)).toStrictEqual({ change: 0.5, onCommonItems: false, noticeable: null })
  })

  test('is none without a score in either round', () => {
    const nobody = round(['one', 'two'], ['DK', 'DK'], [4, 'invalid'])
    const somebody = round(['one', 'two'], [4, 5])
    const none = { change: null, onCommonItems: false, noticeable: null }
    expect(change(nobody, somebody)).toStrictEqual(none)
    expect(change(somebody, nobody)).toStrictEqual(none)
  })

  test('is none where the dimension has no items in either round', () => {
    const asked = round(['one'], [4], [5])
    expect(changeBetween(asked, asked, 'roles')).toStrictEqual({
      change: null,
      onCommonItems: false,
      noticeable: null,
    })
  })
})

describe('a change between rounds that do not hold the same items', () => {
  test('is the mean change of the items that both hold, each once, whatever the weights', () => {
    const earlier: RatedRound = {
      items: [trust('one', 5), trust('two'), trust('gone')],
      respondents: [{ sector: null, responses: [1, 2, 5] }],
    }
    const later = round(['new', 'two', 'one'], [5, 3, 4])
    expect(change(earlier, later)).toMatchObject({ change: 2, onCommonItems: true })
    expect(change(round(['one'], [2]), round(['one', 'new'], [3, 5]))).toMatchObject({
      change: 1,
      onCommonItems: true,
    })
  })

  test('starts from unrounded means of all valid answers, of those insufficient on the dimension too', () => {
    const earlier = round(['one', 'two', 'gone'], [1, 'DK', 'DK'], [2, 2, 2], [2, 2, 2])
    const later = round(['one', 'two'], [2, 3], [2, 3], [3, 3])
    // (7/3 − 5/3 + 1) / 2 = 0.8333…
    expect(change(earlier, later)).toMatchObject({ change: 0.83, onCommonItems: true })
  })

  test('takes an item only where it is answered in both rounds', () => {
    const earlier = round(['one', 'two', 'gone'], [2, 'NA', 5])
    const later = round(['one', 'two'], [3, 5])
    expect(change(earlier, later)).toMatchObject({ change: 1, onCommonItems: true })
  })

  test('is none without an item in common', () => {
    const none = { change: null, onCommonItems: true, noticeable: null }
    expect(change(round(['one'], [2], [3]), round(['new'], [5]))).toStrictEqual(none)
    expect(change(round(['one'], [2], [3]), round([], []))).toStrictEqual(none)
    expect(change(round(['one', 'gone'], [2, 3], [3, 3]), round(['one'], ['DK']))).toStrictEqual(none)
  })

  test('takes a round with half of an id’s letters for another item', () => {
    expect(change(round(['one', 'two'], [2, 2]), round(['one', 'tw'], [3, 3])).onCommonItems).toBe(true)
  })
})

describe('a noticeable change', () => {
  // 3, 4 and 5: an SD of exactly 1, half of it 0.50.
  const earlier = round(['one', 'two'], [3, 3], [4, 4], [5, 5])
  const laterMean = (...answers: readonly (1 | 2 | 3 | 4 | 5)[]) =>
    round(['one', 'two'], ...answers.map((answer) => [answer, answer]))

  test('begins at half the earlier SD exactly, upwards and downwards', () => {
    expect(change(earlier, laterMean(4, 5))).toStrictEqual({
      change: 0.5,
      onCommonItems: false,
      noticeable: true,
    })
    expect(change(earlier, laterMean(3, 4))).toMatchObject({ change: -0.5, noticeable: true })
    // 4.489…, shown as 4.49.
    const under = [...Array<4>(24).fill(4), ...Array<5>(23).fill(5)]
    expect(change(earlier, laterMean(...under))).toMatchObject({ change: 0.49, noticeable: false })
  })

  test('takes an SD that is exact but for binary noise', () => {
    // 4/3, 2 and 8/3: an SD of 2/3. Twice 1/3 apart: 0.33 is under 0.333…, 0.34 is over it.
    const thirds = round(['one', 'two', 'three'], [1, 1, 2], [2, 2, 2], [3, 3, 2])
    expect(change(thirds, round(['one', 'two', 'three'], [2, 2, 3]))).toMatchObject({
      change: 0.33,
      noticeable: false,
    })
    // 2.2, 2.8 and 3.4: an SD of 0.6, half of it 0.30, which no binary fraction is.
    const fifths = round(['a', 'b', 'c', 'd', 'e'], [2, 2, 2, 2, 3], [2, 3, 3, 3, 3], [3, 3, 3, 4, 4])
    const tenths = round(['a', 'b', 'c', 'd', 'e'], [3, 3, 3, 3, 3], [3, 3, 3, 4, 3])
    expect(change(fifths, tenths)).toMatchObject({ change: 0.3, noticeable: true })
  })

  test('is any change at all where the earlier respondents agree exactly, and none where nothing moved', () => {
    const agreed = round(['one'], [3], [3])
    expect(change(agreed, round(['one'], [3], [3], [4]))).toMatchObject({ change: 0.33, noticeable: true })
    expect(change(agreed, agreed)).toMatchObject({ change: 0, noticeable: false })
  })

  test('is not judged with fewer than two scored respondents in the earlier round', () => {
    const one = round(['one', 'two', 'three'], [3, 3, 3], [1, 'DK', 'DK'], [5, 5, 'invalid'])
    expect(change(one, round(['one', 'two', 'three'], [5, 5, 5], [4, 4, 4]))).toMatchObject({
      change: 1.5,
      noticeable: null,
    })
  })

  test('on common items is judged against the earlier scores on all items of that round', () => {
    const wide = round(['one', 'gone'], [3, 1], [3, 5])
    // Scores 2 and 4: half an SD is 0.7071….
    expect(change(wide, round(['one'], [3], [4], [4], [4]))).toStrictEqual({
      change: 0.75,
      onCommonItems: true,
      noticeable: true,
    })
    expect(change(wide, round(['one'], [3], [3], [4], [4]))).toMatchObject({ change: 0.5, noticeable: false })
  })
})

describe('the change of an item', () => {
  test('is the difference of the means as they are shown', () => {
    const earlier = round(['one', 'two'], [1, 5], [3, 'DK'], [3, 'NA'])
    const later = round(['two', 'one'], ['DK', 2], [null, 2], ['NA', 4])
    expect(itemChangeBetween(earlier, later, 'one')).toBe(0.34)
    expect(itemChangeBetween(earlier, later, 'two')).toBeNull()
    expect(itemChangeBetween(earlier, later, 'new')).toBeNull()
  })
})
