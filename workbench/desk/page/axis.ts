/** The rows or the columns of a sheet: where each begins and how large it is, in pixels. A size of 0 is hidden. */
export class Axis {
  readonly count: number
  readonly #starts: Float64Array

  constructor(sizes: readonly number[]) {
    this.count = sizes.length
    this.#starts = new Float64Array(sizes.length + 1)
    for (const [index, size] of sizes.entries()) this.#starts[index + 1] = this.start(index) + size
  }

  get total(): number {
    return this.start(this.count)
  }

  /** From 0 up to and with `count`, which gives the end of the last. */
  start(index: number): number {
    return this.#starts[index] ?? 0
  }

  size(index: number, count = 1): number {
    return this.start(index + count) - this.start(index)
  }

  /** The one that lies at that many pixels; the first or the last beyond the ends. */
  at(position: number): number {
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start(middle) <= position) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The next one shown after so many steps of ±1, or the last that there is on the way. */
  step(from: number, by: number): number {
    const direction = Math.sign(by)
    let reached = from
    let left = Math.abs(by)
    for (let index = from + direction; left > 0 && index >= 0 && index < this.count; index += direction) {
      if (this.size(index) === 0) continue
      reached = index
      left--
    }
    return reached
  }
}
