const canvas = document.createElement('canvas').getContext('2d')
const widths = new Map<string, number>()

/**
 * The width of a text on one line in the sheets' own font, in pixels.
 *
 * @param font its look and size: `bold 10pt`
 */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`
  const known = widths.get(key)
  if (known !== undefined || !canvas) return known ?? 0
  canvas.font = `${font} Arial, "Liberation Sans", Helvetica, sans-serif`
  const { width } = canvas.measureText(text)
  widths.set(key, width)
  return width
}
