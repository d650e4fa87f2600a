import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { programmeNames } from './demonstration/programmes.ts'
import { freePort } from './ports.ts'

/** What `npm start` printed for the person who started it, in whatever language; of the programmes the first. */
export interface StartedMitra {
  readonly spreadsheets: string
  readonly invitation: string
  readonly funder: string
  readonly coordinator: string
  readonly coordinatorKey: string
  close(): Promise<void>
}

/** Waits for the last programme's coordinator key, which ends the start, and gives everything printed. */
function untilStarted(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let printed = ''
    const take = (data: Buffer) => {
      printed += data.toString()
      const keys = [...printed.matchAll(/mitra_coordinator_\w+\n/g)]
      if (keys.length === programmeNames.length) done(printed)
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

/**
 * Runs `npm start` in a project's folder, on free ports, with its own processes.
 *
 * @param folder where it keeps what it stores
 * @throws Error with everything printed when it ends before it is up
 */
export async function startMitra(project: string, folder = join(project, '.mitra')): Promise<StartedMitra> {
  const child = spawn('npm', ['start'], {
    cwd: project,
    // A process group of its own, so that npm, the start command and the Worker all end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MITRA_FOLDER: folder,
      MITRA_WORKER_PORT: String(await freePort()),
      MITRA_WORKBENCH_PORT: String(await freePort()),
    },
  })
  const printed = await untilStarted(child)
  return {
    spreadsheets: printedValue(printed, /(http:\S+\/)\n/),
    invitation: printedValue(printed, /(mitra_organisation_\w+)/),
    funder: printedValue(printed, /(http:\S+mitra_view_\w+)/),
    coordinator: printedValue(printed, /(http:\S+\/coordinate)/),
    coordinatorKey: printedValue(printed, /(mitra_coordinator_\w+)/),
    close: async () => {
      const ended = once(child, 'exit')
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
}
