/** A longer text in lines of at most so many characters, broken between words: text that overflows its cell. */
export function linesOf(paragraph: string, most = 120): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(/\s+/)) {
    const last = lines[lines.length - 1]
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
