/** Widths of Arial's letters in thousandths of the font size, for those that differ much from the average. */
const narrow = new Map([
  ...[..."iIjl|!.,:;'"].map((letter): [string, number] => [letter, 250]),
  ...[...' fft()[]/-\\"'].map((letter): [string, number] => [letter, 300]),
  ...[...'rsckvxyz'].map((letter): [string, number] => [letter, 480]),
  ...[...'mMW@%'].map((letter): [string, number] => [letter, 860]),
  ...[...'wABCDEFGHKNOPQRSTUVXYZ&'].map((letter): [string, number] => [letter, 690]),
])
const average = 556
/** Characters outside the Latin script are mostly as wide as the font is high. */
const wide = 1000
const boldness = 1.07
const pixelsPerPoint = 96 / 72
const lineHeight = 1.25
const sidePadding = 7
const verticalPadding = 4

function letterWidth(letter: string): number {
  return narrow.get(letter) ?? (letter > '\u2fff' ? wide : average)
}

function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

/** How many lines a paragraph takes when it is broken between words (within them only when one is too long). */
function linesOf(paragraph: string, room: number): number {
  let lines = 1
  let used = 0
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const width = textWidth(word)
    const visible = textWidth(word.trimEnd())
    if (used > 0 && used + visible > room) {
      lines++
      used = 0
    }
    lines += Math.max(0, Math.ceil(visible / room) - 1)
    used = visible > room ? visible % room : used + width
  }
  return lines
}

/**
 * About how high a cell with wrapped text has to be, as Sheets fits a row's height to it. An estimate: it knows
 * Arial's widths roughly, and is rather too high than too low.
 *
 * @param width of the cell, in pixels
 * @param size of the font, in points
 * @returns pixels
 */
export function wrappedHeight(text: string, width: number, size: number, bold: boolean): number {
  const em = size * pixelsPerPoint
  const room = Math.max(1, ((width - sidePadding) * 1000) / em / (bold ? boldness : 1))
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0)
  return Math.ceil(lines * em * lineHeight) + verticalPadding
}
