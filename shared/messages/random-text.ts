/**
 * Characters of an alphabet at random, each as likely as any other: bytes above the last whole multiple of the
 * alphabet's length are skipped.
 *
 * @param bytes from a cryptographic source; some more than `length`, as some are skipped
 * @throws RangeError when the bytes do not suffice
 */
export function randomText(alphabet: string, length: number, bytes: Uint8Array): string {
  const even = 256 - (256 % alphabet.length)
  const characters = Array.from(bytes)
    .filter((byte) => byte < even)
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .slice(0, length)
  if (characters.length < length) throw new RangeError('Too few random bytes')
  return characters.join('')
}
