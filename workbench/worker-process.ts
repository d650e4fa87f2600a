import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'

export interface RunningWorker {
  /** Without a slash at the end. */
  readonly address: string
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** A first start bundles the Worker: some seconds on a slow machine, never a minute. */
const patienceMilliseconds = 90_000

async function untilHealthy(address: string, child: ChildProcess, output: string[]): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The Worker stopped while starting:\n${output.join('')}`)
    const healthy = await fetch(`${address}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (healthy) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`The Worker did not answer in time:\n${output.join('')}`)
}

const wrangler = join('node_modules', 'wrangler', 'bin', 'wrangler.js')
const project = resolve(import.meta.dirname, '..')
const quietly = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  // Without this, wrangler keeps a trace of every request, addresses with keys included, beside its storage.
  X_LOCAL_OBSERVABILITY: 'false',
}

/** Brings the library's tables up to date, before a Worker opens them. */
async function migrateLibrary(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const migrations = spawn(
    process.execPath,
    [wrangler, 'd1', 'migrations', 'apply', 'LIBRARY', '--local', `--persist-to=${folder}`],
    // Nobody is asked whether to go on: there is no terminal to ask.
    { cwd: project, stdio: ['ignore', 'pipe', 'pipe'], env: { ...quietly, CI: 'true' }, signal },
  )
  const output = readAll(migrations)
  const [code] = await once(migrations, 'exit')
  if (code !== 0) throw new Error(`The library's tables could not be made:\n${output.join('')}`)
}

/** What a process writes, as it comes. */
function readAll(child: ChildProcessByStdio<null, Readable, Readable>): string[] {
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => output.push(data.toString()))
  }
  return output
}

/**
 * Runs the Worker as it will be deployed, in workerd with local storage.
 *
 * @param options.folder where its storage lives; a later start with the same folder goes on from there
 * @param options.operatorSecret what creating a programme asks for
 * @param options.signUp who may create programmes, where not as `wrangler.toml` says
 * @throws Error with the Worker's own output when it does not come up
 */
export async function startWorker(options: {
  readonly port: number
  readonly folder: string
  readonly operatorSecret: string
  readonly signUp?: 'operator' | 'open'
  /** Ends the process, also while it is still starting. */
  readonly signal?: AbortSignal
}): Promise<RunningWorker> {
  const folder = resolve(options.folder)
  mkdirSync(folder, { recursive: true })
  const secrets = join(folder, 'secrets.env')
  const variables = {
    OPERATOR_SECRET: options.operatorSecret,
    ...(options.signUp !== undefined && { SIGN_UP: options.signUp }),
  }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(secrets, lines.join(''), { mode: 0o600 })
  await migrateLibrary(folder, options.signal)
  const arguments_ = [
    wrangler,
    'dev',
    '--ip=127.0.0.1',
    `--port=${options.port}`,
    '--inspector-port=0',
    `--persist-to=${folder}`,
    `--env-file=${secrets}`,
    '--show-interactive-dev-session=false',
    '--log-level=warn',
  ]
  const child = spawn(process.execPath, arguments_, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: quietly,
  })
  const output = readAll(child)
  const address = `http://127.0.0.1:${options.port}`
  const ended = once(child, 'exit').then(() => undefined)
  const close = async () => {
    child.kill('SIGTERM')
    await ended
  }
  options.signal?.addEventListener('abort', () => void close())
  try {
    await untilHealthy(address, child, output)
  } catch (error) {
    await close()
    throw error
  }
  return { address, ended, close }
}
