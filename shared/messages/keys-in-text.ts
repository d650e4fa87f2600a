/**
 * The keys in a text in which someone pasted keys or links that hold them, in its order, each once. What only looks like
 * a key is among them, so that its reader can say which one is mistyped.
 */
export function keysInText(text: string): string[] {
  return [...new Set(text.match(/mitra_[0-9A-Za-z_]*/g))]
}
