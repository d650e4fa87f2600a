import * as z from 'zod'
import type { Deployment } from '../deployment.ts'
import { Failed } from '../failed.ts'

const healthSchema = z.object({ status: z.string(), parts: z.record(z.string(), z.string()) })
type Health = z.output<typeof healthSchema>

const attempts = 20
const pauseMilliseconds = 6_000

/** What the health page says; undefined while the address is not known everywhere yet. */
async function askHealth({ fetch }: Deployment, address: string): Promise<Health | undefined> {
  try {
    const response = await fetch(`${address}/health`)
    return healthSchema.safeParse(await response.json()).data
  } catch {
    return undefined
  }
}

/** Waits until the Worker answers, and says which part of it does not. */
export async function requireHealth(deployment: Deployment, address: string): Promise<void> {
  const { pause, person, words } = deployment
  let health = await askHealth(deployment, address)
  if (health?.status !== 'ok') person.tell(`  ${words.waiting}`)
  for (let attempt = 1; attempt < attempts && health?.status !== 'ok'; attempt += 1) {
    await pause(pauseMilliseconds)
    health = await askHealth(deployment, address)
  }
  if (health === undefined) throw new Failed(words.troubles.silent(address))
  const silent = Object.entries(health.parts).flatMap(([part, answer]) =>
    answer === 'answers' ? [] : [part],
  )
  if (health.status !== 'ok') throw new Failed(words.troubles.unwell(address, silent.join(', ')))
}
