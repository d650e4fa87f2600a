import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/**
 * Writes a file so that a crash leaves the old content or the new, never half of it.
 *
 * @param mode who may read and write it, as the user's mask allows
 */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o666): void {
  const beside = `${file}.${process.pid}.new`
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const handle = openSync(beside, 'w', mode)
  try {
    let written = 0
    while (written < bytes.length) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(beside, file)
}
