export interface Place {
  readonly x: number
  readonly y: number
}

const around = [
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const

const isClear = (place: Place, others: readonly Place[], apart: number): boolean =>
  others.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= apart)

/**
 * Where the labels of points stand, so that they lie on no other point and no other label where that is possible: the
 * first clear place around each point, else above it.
 *
 * @param apart from a label's middle to that of its own point, and the least to anything else, in the points' unit
 */
export function labelsApart(points: readonly Place[], apart: number): Place[] {
  const labels: Place[] = []
  for (const point of points) {
    const places = around.map(([right, up]) => ({ x: point.x + right * apart, y: point.y + up * apart }))
    const others = [...points.filter((other) => other !== point), ...labels]
    const above = { x: point.x, y: point.y + apart }
    labels.push(places.find((place) => isClear(place, others, apart * 0.9)) ?? above)
  }
  return labels
}
