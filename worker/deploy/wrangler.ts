import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What came of one command of wrangler's. */
export interface Answer {
  readonly succeeded: boolean
  /** What it printed; empty when it was shown to the person instead. */
  readonly output: string
  /** What it printed about failures. */
  readonly complaint: string
  /** What it reports to programs: a line of JSON for each thing done. */
  readonly report: string
}

interface How {
  /** Given to the command as if typed. */
  readonly input?: string
  /** Lets the person see and answer wrangler itself. */
  readonly shown?: boolean
}

/** Cloudflare's own tool. */
export interface Wrangler {
  run(command: readonly string[], how?: How): Promise<Answer>
  /** The same, in one of the person's accounts. */
  inAccount(id: string): Wrangler
}

/** Where wrangler is and runs. */
export interface Place {
  /** A script that Node runs. */
  readonly script: string
  readonly folder: string
  readonly variables: Readonly<Record<string, string | undefined>>
}

function gather(stream: NodeJS.ReadableStream | null): () => string {
  const pieces: string[] = []
  stream?.on('data', (piece: Buffer) => pieces.push(piece.toString()))
  return () => pieces.join('')
}

async function runIn(
  place: Place,
  command: readonly string[],
  { input, shown = false }: How,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'mitra-deploy-'))
  const reportFile = join(folder, 'report')
  try {
    const child = spawn(process.execPath, [place.script, ...command], {
      cwd: place.folder,
      env: { ...place.variables, WRANGLER_SEND_METRICS: 'false', WRANGLER_OUTPUT_FILE_PATH: reportFile },
      stdio: shown ? 'inherit' : 'pipe',
    })
    const output = gather(child.stdout)
    const complaint = gather(child.stderr)
    child.stdin?.end(input ?? '')
    const code = await new Promise<number | null>((done, fail) => {
      child.once('error', fail)
      child.once('close', done)
    })
    return {
      succeeded: code === 0,
      output: output(),
      complaint: complaint(),
      report: readIfThere(reportFile),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

export function createWrangler(place: Place): Wrangler {
  return {
    run: (command, how = {}) => runIn(place, command, how),
    inAccount: (id) =>
      createWrangler({ ...place, variables: { ...place.variables, CLOUDFLARE_ACCOUNT_ID: id } }),
  }
}
