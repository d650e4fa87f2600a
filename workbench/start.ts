import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { demonstrate } from './demonstration/demonstration.ts'
import { programmeLinks } from './demonstration/links.ts'
import type { ProgrammeLinks } from './desk/messages.ts'
import { startDesk } from './desk/server.ts'
import { isFree } from './ports.ts'
import { startWords } from './start-words.ts'
import { startWorker } from './worker-process.ts'

const project = resolve(import.meta.dirname, '..')
const bundle = join(project, 'addon', 'dist')

const port = z.coerce.number().int().min(1).max(65535)
/** What can be set from outside; everything has a default. */
const setting = z
  .object({
    MITRA_FOLDER: z.string().default(join(project, '.mitra')),
    MITRA_WORKER_PORT: port.default(8787),
    MITRA_WORKBENCH_PORT: port.default(8788),
  })
  .parse(process.env)

function buildAddon(): void {
  const built = spawnSync(process.execPath, [join('addon', 'build', 'build.ts')], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) throw new Error('The add-on could not be built')
}

/** The one https prefix that the built add-on may call: the workbench leads it to the local Worker. */
function publishedWorkerAddress(): string {
  const manifest = z
    .object({ urlFetchWhitelist: z.tuple([z.url()]) })
    .parse(JSON.parse(readFileSync(join(bundle, 'appsscript.json'), 'utf8')))
  return manifest.urlFetchWhitelist[0]
}

/** Made up at the first start; only this machine's Worker knows it. */
function operatorSecret(): string {
  const file = join(setting.MITRA_FOLDER, 'operator-secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Asked first: the Worker's own tool would quietly take another port, and the add-on then find nobody. */
async function insistOnFree(port: number, variable: string): Promise<void> {
  if (await isFree(port)) return
  console.error(startWords.portTaken(port, variable))
  process.exit(1)
}

mkdirSync(setting.MITRA_FOLDER, { recursive: true })
console.log(startWords.starting)
await insistOnFree(setting.MITRA_WORKER_PORT, 'MITRA_WORKER_PORT')
await insistOnFree(setting.MITRA_WORKBENCH_PORT, 'MITRA_WORKBENCH_PORT')
buildAddon()
const published = publishedWorkerAddress()
const secret = operatorSecret()

// From before the Worker's process is there: one that outlived this command would keep the port.
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopping.abort())

const worker = await startWorker({
  port: setting.MITRA_WORKER_PORT,
  folder: join(setting.MITRA_FOLDER, 'worker'),
  operatorSecret: secret,
  signal: stopping.signal,
}).catch((error: unknown) => {
  if (stopping.signal.aborted) process.exit(0)
  throw error
})
let programmes: readonly ProgrammeLinks[] = []
const desk = await startDesk({
  port: setting.MITRA_WORKBENCH_PORT,
  folder: join(setting.MITRA_FOLDER, 'spreadsheets'),
  bundle,
  workerAddress: worker.address,
  publishedWorkerAddress: published,
  programmes: () => programmes,
})
worker.ended.then(async () => {
  if (!stopping.signal.aborted) console.error(startWords.workerEnded)
  await desk.close()
  process.exit(stopping.signal.aborted ? 0 : 1)
})
const demonstration = await demonstrate({
  workerAddress: worker.address,
  publishedWorkerAddress: published,
  operatorSecret: secret,
  bundle,
  folder: setting.MITRA_FOLDER,
  shelf: desk.shelf,
  say: console.log,
}).catch(async (error: unknown) => {
  // A stop takes the Worker away while the demonstration is under way; the next start plays it anew.
  const wasStopped = stopping.signal.aborted
  if (!wasStopped) console.error(error)
  stopping.abort()
  await worker.ended
  process.exit(wasStopped ? 0 : 1)
})
programmes = programmeLinks(demonstration, worker.address)
console.log(
  startWords.started({ folder: setting.MITRA_FOLDER, spreadsheets: `${desk.address}/`, programmes }),
)
