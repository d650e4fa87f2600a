// Plain JavaScript, and nothing imported that is not Node's own: it runs before any package is there.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} project */
const stampOf = (project) => join(project, 'node_modules', '.mitra-installed')

/** @param {string} project */
const wantedBy = (project) =>
  createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex')

/**
 * Whether the packages that the lock file names are those that were installed last.
 *
 * @param {string} project its folder
 */
export function isInstalled(project) {
  const stamp = stampOf(project)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedBy(project)
}

/**
 * Notes that they are.
 *
 * @param {string} project its folder
 */
export function noteInstalled(project) {
  writeFileSync(stampOf(project), wantedBy(project))
}
