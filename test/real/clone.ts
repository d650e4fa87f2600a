import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isInstalled } from '../../workbench/installed.mjs'

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
  // Else `npm start` would install through the link, over this project's own packages.
  if (!isInstalled(project))
    throw new Error('The packages are not those of package-lock.json: run `npm test`')
  symlinkSync(packages, join(folder, 'node_modules'))
  return folder
}
