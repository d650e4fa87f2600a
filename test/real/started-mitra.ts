import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from './free-port.ts'

/** What `npm start` printed for the person who started it. */
export interface StartedMitra {
  readonly spreadsheets: string
  readonly invitation: string
  readonly funder: string
  readonly coordinator: string
  readonly coordinatorKey: string
  close(): Promise<void>
}

/**
 * The project as a clone of it would be, in an empty folder: everything that git keeps or would keep. Only the installed
 * packages are not copied; that `npm start` installs them is seen whenever a fresh clone is tested.
 */
function cloneProject(): string {
  const project = resolve(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'mitra-clone-'))
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  })
  for (const file of kept.split('\0').filter((name) => name !== '')) {
    cpSync(join(project, file), join(folder, file))
  }
  const packages = join(project, 'node_modules')
  // Else `npm start` would install through the link, into this project's own folder.
  if (!existsSync(join(packages, '.mitra-installed'))) throw new Error('Run the tests with `npm test`')
  symlinkSync(packages, join(folder, 'node_modules'))
  return folder
}

/** Waits for the line that ends the start, and gives everything printed. */
function untilStarted(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let printed = ''
    const take = (data: Buffer) => {
      printed += data.toString()
      if (/with the key +mitra_coordinator_\w+/.test(printed)) done(printed)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('exit', () => fail(new Error(`npm start ended:\n${printed}`)))
  })
}

function printedValue(printed: string, pattern: RegExp): string {
  const value = pattern.exec(printed)?.[1]
  if (value === undefined) throw new Error(`npm start did not print ${pattern}:\n${printed}`)
  return value
}

/** Runs `npm start` in a fresh copy of the project, with its real processes. */
export async function startMitra(): Promise<StartedMitra> {
  const folder = cloneProject()
  const child = spawn('npm', ['start'], {
    cwd: folder,
    // A process group of its own, so that npm, the start command and the Worker all end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MITRA_FOLDER: join(folder, '.mitra'),
      MITRA_WORKER_PORT: String(await freePort()),
      MITRA_WORKBENCH_PORT: String(await freePort()),
    },
  })
  const printed = await untilStarted(child)
  return {
    spreadsheets: printedValue(printed, /Spreadsheets +(\S+)/),
    invitation: printedValue(printed, /invitation +(\S+)/),
    funder: printedValue(printed, /funder's view +(\S+)/),
    coordinator: printedValue(printed, /coordinator +(\S+)/),
    coordinatorKey: printedValue(printed, /with the key +(\S+)/),
    close: async () => {
      const ended = once(child, 'exit')
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
}
