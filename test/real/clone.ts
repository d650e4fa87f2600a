import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Whether `workbench/install-missing.mjs` would find nothing to install. */
function isInstalledFor(lock: string, stamp: string): boolean {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

/**
 * The project as a clone of it would be, in an empty folder: everything that git keeps or would keep. Only the installed
 * packages are not copied; that `npm start` installs them is seen whenever a fresh clone is tested.
 */
export function cloneProject(): string {
  const project = resolve(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'mitra-clone-'))
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  })
  for (const file of kept.split('\0').filter((name) => existsSync(join(project, name)) && name !== '')) {
    cpSync(join(project, file), join(folder, file))
  }
  const packages = join(project, 'node_modules')
  // Else `npm start` would install through the link, and empty the folder that it leads to.
  if (!isInstalledFor(join(project, 'package-lock.json'), join(packages, '.mitra-installed'))) {
    throw new Error(
      'The installed packages are not those of package-lock.json: run the tests with `npm test`',
    )
  }
  symlinkSync(packages, join(folder, 'node_modules'))
  return folder
}
