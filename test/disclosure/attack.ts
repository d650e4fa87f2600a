/**
 * `npm run attack -- [programmes] [first seed]`: both attackers on random programmes, 5,000 unless told otherwise, and how
 * useful ordinary releases are. Ends with 1 when somebody is placed; the seed that is told repeats it.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import * as z from 'zod'
import { placedInProgramme, tooFewInWorld } from './attack-programme.ts'
import { usefulnessTable } from './usefulness.ts'

const threads = 2
const toldEvery = 100
const ordinaryProgrammes = 200

const taskSchema = z.strictObject({ from: z.number().int(), to: z.number().int(), step: z.number().int() })
const messageSchema = z.strictObject({ seed: z.number().int(), found: z.array(z.string()) })

async function attackInThread(): Promise<void> {
  const { from, to, step } = taskSchema.parse(workerData)
  const highs = await loadHighs()
  for (let seed = from; seed < to; seed += step) {
    const found = [...tooFewInWorld(seed), ...placedInProgramme(highs, seed)]
    parentPort?.postMessage({ seed, found })
  }
}

function attackAll(first: number, programmes: number): Promise<number> {
  const began = Date.now()
  let [done, found] = [0, 0]
  const minutes = () => ((Date.now() - began) / 60_000).toFixed(1)
  const hear = (message: unknown): void => {
    const heard = messageSchema.parse(message)
    done += 1
    found += heard.found.length
    for (const one of heard.found) console.log(one)
    if (done % toldEvery === 0) console.log(`${done} of ${programmes} programmes, ${minutes()} minutes`)
  }
  const ends = Array.from({ length: threads }, (_, thread) => {
    const task = { from: first + thread, to: first + programmes, step: threads }
    const worker = new Worker(new URL(import.meta.url), { workerData: task })
    worker.on('message', hear)
    return new Promise<void>((resolve, reject) => {
      worker.once('error', reject)
      worker.once('exit', () => resolve())
    })
  })
  return Promise.all(ends).then(() => {
    console.log(`${done} programmes in ${minutes()} minutes: ${found} found`)
    return done < programmes ? 1 : found
  })
}

if (isMainThread) {
  const [programmes = 5000, first = 1] = process.argv.slice(2).map(Number)
  console.log(usefulnessTable(ordinaryProgrammes))
  process.exitCode = (await attackAll(first, programmes)) > 0 ? 1 : 0
} else await attackInThread()
