// Runs before `npm start` and `npm test`, on whatever Node the machine has, before any package is there:
// so plain JavaScript, and nothing imported that is not Node's own.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled, noteInstalled } from './installed.mjs'

const project = dirname(dirname(fileURLToPath(import.meta.url)))

if (!isInstalled(project)) {
  console.log('Mitra: installing what it needs. The first time takes a minute or two.')
  const npm = process.env.npm_execpath
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const installed = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: project,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (installed.status !== 0) {
    console.error(
      'Mitra: the packages could not be installed. Is there a connection? Then run the same command again.',
    )
    process.exit(installed.status ?? 1)
  }
  noteInstalled(project)
}
