import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives a whole run one temporary folder, in which everything that it starts makes its own, and removes it at the end: tests
 * and the programs that they start leave hundreds behind.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mitra-test-'))
  // By these names Node, LibreOffice, Chromium and workerd look for it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
